package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.query.ast.Rows;
import dev.ryx.store.Lifecycle;
import dev.ryx.store.Store;
import java.util.List;
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

    static <M> EntityLifecycle<M> of(ModelBinding<M> binding, boolean validated) {
        return new EntityLifecycle<>(binding, validated ? Checks.of(binding) : null, Overrides.of(binding.type()));
    }

    @Override
    public void check(M object, Store store) {
        if (checks != null) {
            checks.check(object, store);
        }
    }

    @Override
    public boolean accepts(Rows rows) {
        return checks != null && checks.accepts(rows);
    }

    @Override
    public void checkEach(List<M> objects, boolean areAccepted, Store store) {
        if (checks != null) {
            checks.checkEach(objects, areAccepted, store);
        }
    }

    @Override
    public boolean cleans() {
        return overrides.cleans();
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
