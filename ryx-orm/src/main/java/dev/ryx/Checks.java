package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.ValidationException;
import dev.ryx.validation.Errors;
import dev.ryx.validation.ObjectRules;
import dev.ryx.validation.Validator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * Refuses an object that breaks the rules of its model: first those of its fields, then other annotations, then its own. Of an object that was
 * loaded without some of its fields, the rules of the fields that it has.
 *
 * @param <M> the model
 */
final class Checks<M> implements Consumer<M> {

    private static final ConcurrentMap<String, Checks<?>> BY_MODEL = new ConcurrentHashMap<>();

    private final ModelBinding<M> binding;
    private final Validator validator;
    private final ObjectRules annotations;

    private Checks(ModelBinding<M> binding) {
        this.binding = binding;
        this.validator = Validator.of(binding.meta());
        this.annotations = ObjectRules.of(binding.type());
    }

    @SuppressWarnings("unchecked") // the map is keyed by the model's name
    static <M> Checks<M> of(ModelBinding<M> binding) {
        return (Checks<M>) BY_MODEL.computeIfAbsent(binding.meta().name(), _ -> new Checks<>(binding));
    }

    /**
     * Checks an object.
     *
     * @throws ValidationException if it breaks a rule; all of them are told
     */
    @Override
    public void accept(M object) {
        var errors = new Errors();
        boolean whole = true;
        for (int i = 0; i < binding.meta().fields().size(); i++) {
            if (Tracked.isRead(object, i)) {
                validator.check(i, binding.get(object, i), errors);
            } else {
                whole = false;
            }
        }
        checkAnnotations(object, whole, errors);
        if (whole && object instanceof Entity<?> entity) {
            entity.cleanInto(errors);
        }
        errors.throwIfAny(binding.meta().label());
    }

    private void checkAnnotations(M object, boolean whole, Errors errors) {
        if (whole) {
            annotations.check(object, errors);
            return;
        }
        for (int i = 0; i < binding.meta().fields().size(); i++) {
            if (Tracked.isRead(object, i)) {
                annotations.check(object, binding.meta().fields().get(i).name(), errors);
            }
        }
    }
}
