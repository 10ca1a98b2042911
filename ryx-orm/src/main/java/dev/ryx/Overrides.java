package dev.ryx;

import dev.ryx.validation.Errors;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Which methods a model has of its own, of those that {@link Entity} and {@link Hooks} let it have.
 *
 * @param saves whether it has one that is called when an object is saved
 * @param deletes whether it has one that is called when an object is deleted
 * @param cleans whether it has one that checks objects
 */
record Overrides(boolean saves, boolean deletes, boolean cleans) {

    private static final ConcurrentMap<Class<?>, Overrides> BY_MODEL = new ConcurrentHashMap<>();

    /** Those of a model. */
    static Overrides of(Class<?> model) {
        return BY_MODEL.computeIfAbsent(model, Overrides::read);
    }

    private static Overrides read(Class<?> model) {
        return new Overrides(
                has(model, "beforeSave", boolean.class) || has(model, "afterSave", boolean.class),
                has(model, "beforeDelete") || has(model, "afterDelete"),
                has(model, "clean", Errors.class));
    }

    /** Whether a class, or what it extends or implements of the application's own, has a method. */
    private static boolean has(@Nullable Class<?> type, String name, Class<?>... parameters) {
        return type != null
                && type != Entity.class
                && type != Hooks.class
                && (declares(type, name, parameters)
                        || has(type.getSuperclass(), name, parameters)
                        || Arrays.stream(type.getInterfaces()).anyMatch(other -> has(other, name, parameters)));
    }

    private static boolean declares(Class<?> type, String name, Class<?>... parameters) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method ->
                        method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), parameters));
    }
}
