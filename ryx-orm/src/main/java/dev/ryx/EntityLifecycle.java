package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.store.Lifecycle;
import dev.ryx.store.Store;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of a model say about its objects being written: those that a class overrides of {@link Entity}, or a record
 * of {@link Hooks}.
 *
 * @param binding the model
 * @param checks what an object is checked for, or null for nothing
 * @param overrides which methods the model has
 */
record EntityLifecycle<M>(ModelBinding<M> binding, @Nullable Checks<M> checks, Overrides overrides)
        implements Lifecycle<M> {

    private static final ConcurrentMap<Class<?>, Overrides> BY_MODEL = new ConcurrentHashMap<>();

    /** Which methods a model has of its own. */
    record Overrides(boolean saves, boolean deletes) {

        static Overrides of(Class<?> model) {
            return new Overrides(
                    has(model, "beforeSave", boolean.class) || has(model, "afterSave", boolean.class),
                    has(model, "beforeDelete") || has(model, "afterDelete"));
        }

        private static boolean has(Class<?> model, String name, Class<?>... parameters) {
            for (Class<?> type = model; type != null && type != Entity.class; type = type.getSuperclass()) {
                if (declares(type, name, parameters)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean declares(Class<?> type, String name, Class<?>... parameters) {
            return Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method ->
                            method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), parameters));
        }
    }

    static <M> EntityLifecycle<M> of(ModelBinding<M> binding, boolean validated) {
        return new EntityLifecycle<>(
                binding,
                validated ? Checks.of(binding) : null,
                BY_MODEL.computeIfAbsent(binding.type(), Overrides::of));
    }

    @Override
    public void check(M object, Store store) {
        if (checks != null) {
            checks.check(object, store);
        }
    }

    @Override
    public boolean hooksSaves() {
        return overrides.saves();
    }

    @Override
    public boolean hooksDeletes() {
        return overrides.deletes();
    }

    @Override
    public void beforeSave(M object, boolean created) {
        switch (object) {
            case Entity<?> entity -> entity.beforeSave(created);
            case Hooks hooks -> hooks.beforeSave(created);
            default -> {}
        }
    }

    @Override
    public void afterSave(M object, boolean created) {
        switch (object) {
            case Entity<?> entity -> entity.afterSave(created);
            case Hooks hooks -> hooks.afterSave(created);
            default -> {}
        }
    }

    @Override
    public void beforeDelete(M object) {
        switch (object) {
            case Entity<?> entity -> entity.beforeDelete();
            case Hooks hooks -> hooks.beforeDelete();
            default -> {}
        }
    }

    @Override
    public void afterDelete(M object) {
        switch (object) {
            case Entity<?> entity -> entity.afterDelete();
            case Hooks hooks -> hooks.afterDelete();
            default -> {}
        }
    }
}
