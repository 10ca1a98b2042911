package dev.ryx.relation;

import dev.ryx.binding.ObjectSource;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class ForeignKey<T extends @Nullable Object> implements dev.ryx.binding.Reference {
    private @Nullable Object id;

    public static <T extends @Nullable Object> ForeignKey<T> empty() { return new ForeignKey<>(); }

    public static <T extends @Nullable Object> ForeignKey<T> ofId(@Nullable Object id) {
        ForeignKey<T> made = empty();
        made.id = id;
        return made;
    }

    public static <T extends @Nullable Object> ForeignKey<T> attached(String model, @Nullable Object id, ObjectSource source) {
        return ofId(id);
    }

    public @Nullable Object id() { return id; }

    public void setId(@Nullable Object id) { this.id = id; }

    public void attach(String model, @Nullable Object id, ObjectSource source) { this.id = id; }

    public void attach(String model, ObjectSource source) {}
}
