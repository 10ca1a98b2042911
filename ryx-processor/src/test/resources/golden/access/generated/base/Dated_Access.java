package base;

import dev.ryx.relation.ForeignKey;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reaches the fields of {@link Dated} for bindings in other packages.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Dated_Access {
    private Dated_Access() {
    }

    /**
     * The field {@code id}.
     */
    public static <K, T> @Nullable K id(Dated<K, T> object) {
        return object.id;
    }

    /**
     * Sets the field {@code id}.
     */
    public static <K, T> void id(Dated<K, T> object, @Nullable K value) {
        object.id = value;
    }

    /**
     * The field {@code created}.
     */
    public static <K, T> Instant created(Dated<K, T> object) {
        return object.created;
    }

    /**
     * Sets the field {@code created}.
     */
    public static <K, T> void created(Dated<K, T> object, Instant value) {
        object.created = value;
    }

    /**
     * The field {@code note}.
     */
    public static <K, T> @Nullable String note(Dated<K, T> object) {
        return object.note;
    }

    /**
     * Sets the field {@code note}.
     */
    public static <K, T> void note(Dated<K, T> object, @Nullable String value) {
        object.note = value;
    }

    /**
     * The field {@code owner}.
     */
    public static <K, T> ForeignKey<T> owner(Dated<K, T> object) {
        return object.owner;
    }
}
