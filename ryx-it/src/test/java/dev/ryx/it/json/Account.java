package dev.ryx.it.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;

/** A model with secrets. */
@JsonIgnoreProperties("attempts")
@Table("json_accounts")
public class Account extends Model {

    @Field(maxLength = 40)
    public String name;

    @JsonIgnore
    @Field(maxLength = 40)
    public String password;

    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Field(maxLength = 40)
    public String answer;

    public long attempts;

    @Field(maxLength = 8)
    public String pin = "";

    @JsonIgnore
    public String getPin() {
        return pin;
    }
}
