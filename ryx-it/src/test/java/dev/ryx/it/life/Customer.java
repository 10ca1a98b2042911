package dev.ryx.it.life;

import dev.ryx.Model;
import dev.ryx.annotation.Embedded;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Index;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A model with records in its own table. */
// tag::customer[]
@Table(value = "life_customers", indexes = @Index({"homeCity", "homeStreet"}))
public class Customer extends Model {

    private static final Address NOWHERE = Address.of("-", "-", 0);

    /** A name. */
    @Field(maxLength = 40)
    public String name = "";

    /** Where the customer lives. */
    @Embedded
    public Address home = NOWHERE;

    /** Where the customer works, if anywhere. */
    @Embedded(prefix = "w_")
    public @Nullable Address work;
}
// end::customer[]
