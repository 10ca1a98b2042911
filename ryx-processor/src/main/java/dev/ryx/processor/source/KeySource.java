package dev.ryx.processor.source;

import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The record that holds the values of a key of several fields.
 *
 * @param record the record
 * @param visible whether generated code can make one
 * @param components its components, in order
 */
public record KeySource(TypeElement record, boolean visible, List<Component> components) {

    /**
     * A component of the record.
     *
     * @param name its name
     * @param type its type, or null if no field of a key has such
     */
    public record Component(String name, @Nullable Scalar type) {}

    /** Copies the list. */
    public KeySource {
        components = List.copyOf(components);
    }
}
