package dev.ryx.shape;

import dev.ryx.error.FieldException;
import dev.ryx.meta.Names;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A record as a shape of rows: its components by name, and its constructor as a method handle. It is made once a class.
 *
 * @param type the record
 * @param parts its components
 * @param constructor takes an array of the values of the components
 */
public record RecordShape(Class<?> type, List<Part> parts, MethodHandle constructor) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return make(type);
        }
    };

    /** A component. */
    public sealed interface Part {

        /** Its name. */
        String name();

        /**
         * One that is a column.
         *
         * @param name its name
         * @param type its class
         */
        record Column(String name, Class<?> type) implements Part {}

        /**
         * One that is a record of its own, of columns behind a relation.
         *
         * @param name its name, that of the relation
         * @param shape the record
         */
        record Nested(String name, RecordShape shape) implements Part {}
    }

    /** Copies the list. */
    public RecordShape {
        parts = List.copyOf(parts);
    }

    /**
     * The shape of a record.
     *
     * @throws FieldException if its constructor cannot be called from here
     */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        var parts = new ArrayList<Part>();
        for (RecordComponent component : components) {
            parts.add(part(component.getName(), component.getType()));
        }
        return new RecordShape(type, parts, constructor(type, components));
    }

    private static Part part(String name, Class<?> type) {
        return type.isRecord() ? new Part.Nested(name, make(type)) : new Part.Column(name, type);
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        var parameters = new ArrayList<Class<?>>();
        for (RecordComponent component : components) {
            parameters.add(component.getType());
        }
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw FieldException.wrongUse(
                    "The constructor of the record " + type.getName() + " cannot be called.",
                    "Open its package to dev.ryx.orm, or use a constructor reference: as(" + type.getSimpleName()
                            + "::new).");
        }
    }

    /** Whether a column goes by the name of a component: {@code unit_price} and {@code unitPrice} are the same. */
    static boolean sameName(String column, String component) {
        return column.equals(component) || Names.snakeCase(column).equals(Names.snakeCase(component));
    }
}
