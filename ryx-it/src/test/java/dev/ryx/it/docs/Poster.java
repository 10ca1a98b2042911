package dev.ryx.it.docs;

import dev.ryx.Model;
import dev.ryx.Ryx;
import dev.ryx.annotation.Check;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Json;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.UniqueValue;
import dev.ryx.annotation.ValidatedBy;
import dev.ryx.annotation.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A poster. */
@SuppressWarnings("ryx")
// tag::fields[]
@Table(checks = @Check(name = "posters_price_from_0", value = "price >= 0"))
public class Poster extends Model {

    @Field(maxLength = 40, unique = true)
    @UniqueValue // asked before each save, to tell a person early
    public String code;

    public Colour colour = new Colour(0, 0, 0); // by the codec of its class
    public List<String> tags = new ArrayList<>(); // an array on PostgreSQL, JSON elsewhere

    @Json
    public Map<String, Integer> sizes = Map.of();

    public int price;

    @ValidatedBy(WholeHundreds.class)
    public int printed;

    @Field(generated = "price * printed") // the database computes it
    public @Nullable Integer worth;

    @Field(maxLength = 20, dbDefault = "'draft'") // what a row has that gives no value
    public @Nullable String state;

    @Version // counts saves, and refuses to overwrite what somebody else has saved
    public int version;
    // end::fields[]

    // tag::hooks[]
    @Override
    protected void beforeSave(boolean created) {
        code = code.toUpperCase(Locale.ROOT);
    }

    @Override
    protected void afterSave(boolean created) {
        if (created) {
            Ryx.tx().onCommit(() -> Printer.announce(code));
        }
    }
    // end::hooks[]

    /** Whoever prints posters. */
    static final class Printer {

        /** The posters that were announced. */
        static final List<String> ANNOUNCED = new ArrayList<>();

        private Printer() {}

        private static void announce(String code) {
            ANNOUNCED.add(code);
        }
    }
}
