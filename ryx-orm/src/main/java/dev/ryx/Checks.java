package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.ValidationException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Rows;
import dev.ryx.store.Store;
import dev.ryx.store.Uniqueness;
import dev.ryx.validation.Errors;
import dev.ryx.validation.ObjectRules;
import dev.ryx.validation.Validator;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Refuses an object that breaks the rules of its model: first those of its fields, then other annotations, then its own. Of
 * an object that was loaded without some of its fields, the rules of the fields that it has.
 *
 * @param <M> the model
 */
final class Checks<M> {

    private static final ConcurrentMap<String, Checks<?>> BY_MODEL = new ConcurrentHashMap<>();

    private final ModelBinding<M> binding;
    private final Validator validator;
    private final ObjectRules annotations;
    private final Map<String, BitSet> members;
    private final Uniqueness<M> uniqueness;
    private final boolean cleans;

    private Checks(ModelBinding<M> binding) {
        this.binding = binding;
        this.validator = Validator.of(binding.meta());
        this.annotations = ObjectRules.of(binding.type(), names(binding));
        this.members = members(binding);
        this.uniqueness = Uniqueness.of(binding);
        this.cleans = Overrides.of(binding.type()).cleans();
    }

    private static Map<String, String> names(ModelBinding<?> binding) {
        var names = new HashMap<String, String>();
        List<FieldMeta> fields = binding.meta().fields();
        for (int i = 0; i < fields.size(); i++) {
            names.put(String.join(".", binding.members(i)), fields.get(i).name());
        }
        return names;
    }

    /** The paths to the values of an object, embedded records among them, with the fields that each is made of. */
    private static Map<String, BitSet> members(ModelBinding<?> binding) {
        var members = new LinkedHashMap<String, BitSet>();
        for (int i = 0; i < binding.meta().fields().size(); i++) {
            List<String> steps = binding.members(i);
            for (int end = 1; end <= steps.size(); end++) {
                String path = String.join(".", steps.subList(0, end));
                members.computeIfAbsent(path, _ -> new BitSet()).set(i);
            }
        }
        return members;
    }

    @SuppressWarnings("unchecked") // the map is keyed by the model's name
    static <M> Checks<M> of(ModelBinding<M> binding) {
        return (Checks<M>) BY_MODEL.computeIfAbsent(binding.meta().name(), _ -> new Checks<>(binding));
    }

    /**
     * Checks an object before it is saved: its fields, itself, and what no constraint of the database would refuse.
     *
     * @throws ValidationException if it breaks a rule; all of them are told
     */
    void check(M object, Store store) {
        var errors = new Errors();
        addErrors(object, false, errors);
        uniqueness.addOnSave(object, store, errors);
        errors.throwIfAny(binding.meta().label());
    }

    /** Whether values of objects, of all fields, keep the rules of the fields. */
    boolean accepts(Rows rows) {
        return validator.accepts(rows);
    }

    /**
     * Checks objects before they are saved, as {@link #check} does.
     *
     * @param fieldsPass whether all their fields are known to keep their rules
     * @throws ValidationException if one breaks a rule; all of those that the first such object breaks are told
     */
    void checkEach(List<M> objects, boolean fieldsPass, Store store) {
        boolean areUnique = !uniqueness.asksOnSave() || (fieldsPass && areUnique(objects, store));
        if (fieldsPass && areUnique && !hasFurther()) {
            return;
        }
        Uniqueness<M>.Siblings siblings = uniqueness.siblings();
        for (M object : objects) {
            var errors = new Errors();
            addErrors(object, fieldsPass, errors);
            if (!areUnique && siblings.add(object, errors)) {
                uniqueness.addOnSave(object, store, errors);
            }
            errors.throwIfAny(binding.meta().label());
        }
    }

    /**
     * Whether none of the objects, and no other row, has what one of them is to have alone. What {@code clean} makes of an object
     * is not known yet.
     */
    private boolean areUnique(List<M> objects, Store store) {
        return !cleans
                && objects.size() > 1
                && objects.stream().allMatch(object -> Tracked.sourceOf(object).isEmpty())
                && uniqueness.areDistinct(objects)
                && uniqueness.isFreeOnSave(objects, store);
    }

    /** Whether there is more to check than what the fields and other rows say. */
    private boolean hasFurther() {
        return cleans || binding.hasProblems() || !annotations.isEmpty();
    }

    /**
     * Checks everything about an object, what the database would refuse too.
     *
     * @param store where it would be saved, if that has to be known
     * @throws ValidationException if it breaks a rule; all of them are told
     */
    void checkAll(M object, Supplier<Store> store) {
        var errors = new Errors();
        addErrors(object, false, errors);
        if (uniqueness.asks(object)) {
            uniqueness.addAll(object, store.get(), errors);
        }
        errors.throwIfAny(binding.meta().label());
    }

    /**
     * Adds what is wrong with an object.
     *
     * @param fieldsPass whether all its fields are known to keep their rules
     */
    private void addErrors(M object, boolean fieldsPass, Errors errors) {
        boolean whole = fieldsPass || Tracked.isWhole(object);
        if (!fieldsPass || binding.hasProblems()) {
            addFieldErrors(object, fieldsPass, errors);
        }
        checkAnnotations(object, whole, errors);
        if (whole) {
            clean(object, errors);
        }
    }

    private void addFieldErrors(M object, boolean fieldsPass, Errors errors) {
        List<FieldMeta> fields = binding.meta().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (Tracked.isRead(object, i)) {
                if (!fieldsPass) {
                    validator.check(i, binding.get(object, i), errors);
                }
                addAll(fields.get(i), binding.problems(object, i), errors);
            }
        }
    }

    private static void addAll(FieldMeta field, List<String> problems, Errors errors) {
        if (!problems.isEmpty()) {
            problems.forEach(problem -> errors.add(field.name(), problem));
        }
    }

    private static void clean(Object object, Errors errors) {
        switch (object) {
            case Entity<?> entity -> entity.cleanInto(errors);
            case Hooks hooks -> hooks.clean(errors);
            default -> {}
        }
    }

    private void checkAnnotations(M object, boolean whole, Errors errors) {
        if (whole) {
            annotations.check(object, errors);
            return;
        }
        members.forEach((member, fields) -> {
            boolean isRead = fields.stream().allMatch(field -> Tracked.isRead(object, field));
            boolean isThere =
                    !member.contains(".") || fields.stream().noneMatch(field -> binding.isAbsent(object, field));
            if (isRead && isThere) {
                annotations.check(object, member, errors);
            }
        });
    }
}
