package dev.ryx.relation;

import dev.ryx.binding.ObjectSource;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class OneToOne<T extends @Nullable Object> implements dev.ryx.binding.Reference {
    private @Nullable Object id;

    public static <T extends @Nullable Object> OneToOne<T> empty() { return new OneToOne<>(); }

    public static <T extends @Nullable Object> OneToOne<T> ofId(@Nullable Object id) {
        OneToOne<T> made = empty();
        made.id = id;
        return made;
    }

    public static <T extends @Nullable Object> OneToOne<T> attached(String model, @Nullable Object id, ObjectSource source) {
        return ofId(id);
    }

    public @Nullable Object id() { return id; }

    public void setId(@Nullable Object id) { this.id = id; }

    public void attach(String model, @Nullable Object id, ObjectSource source) { this.id = id; }

    public void attach(String model, ObjectSource source) {}
}
