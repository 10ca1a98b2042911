package dev.ryx.it.life;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.UniqueValue;
import dev.ryx.validation.Errors;
import java.util.Locale;

/** A unique name, which is cleaned before it is compared. */
@Table("life_handles")
public class Handle extends Model {

    /** The name, in lower case. */
    @Field(maxLength = 20, unique = true)
    @UniqueValue
    public String name = "";

    static Handle of(String name) {
        var handle = new Handle();
        handle.name = name;
        return handle;
    }

    @Override
    protected void clean(Errors errors) {
        name = name.toLowerCase(Locale.ROOT);
    }
}
