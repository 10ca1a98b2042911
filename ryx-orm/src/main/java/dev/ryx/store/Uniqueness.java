package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.meta.Constraint;
import dev.ryx.meta.Constraint.UniqueFor.Period;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.validation.Errors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database whether another row has what an object is to have alone. The database compares, so that the answer is its
 * own; between the question and the write another row may come, and there a unique constraint has the last word.
 *
 * @param <M> the model
 */
public final class Uniqueness<M> {

    private final ModelBinding<M> binding;

    /** What is asked whenever an object is saved, because no constraint says it or the field wants it said early. */
    private final List<Rule> onSave;

    /** What unique constraints say. */
    private final List<Rule> further;

    private Uniqueness(ModelBinding<M> binding, List<Rule> onSave, List<Rule> further) {
        this.binding = binding;
        this.onSave = List.copyOf(onSave);
        this.further = List.copyOf(further);
    }

    /** What is unique. */
    private sealed interface Rule {

        /** The fields whose values it looks at, first the one that it is about. */
        List<FieldMeta> fields();

        /** The fields of the key, whose values no row at all has together. */
        record Key(List<FieldMeta> fields) implements Rule {}

        /** Fields whose values no other row has together. */
        record Together(List<FieldMeta> fields) implements Rule {}

        /** A field whose value no other row of the same day, month or year has. */
        record Within(FieldMeta field, FieldMeta time, Period period) implements Rule {

            @Override
            public List<FieldMeta> fields() {
                return List.of(field, time);
            }
        }
    }

    /** What is unique of a model. */
    public static <M> Uniqueness<M> of(ModelBinding<M> binding) {
        ModelMeta meta = binding.meta();
        var onSave = new ArrayList<Rule>();
        var further = new ArrayList<Rule>();
        for (FieldMeta field : meta.fields()) {
            for (Constraint constraint : field.constraints()) {
                if (constraint instanceof Constraint.UniqueFor(Period period, String time)) {
                    onSave.add(new Rule.Within(field, meta.field(time).orElseThrow(), period));
                }
            }
            boolean early = field.constraints().stream().anyMatch(Constraint.UniqueValue.class::isInstance);
            if (early || (field.unique() && !field.primaryKey())) {
                (early ? onSave : further).add(new Rule.Together(List.of(field)));
            }
        }
        meta.uniqueTogether()
                .forEach(set -> further.add(new Rule.Together(set.fields().stream()
                        .map(name -> meta.field(name).orElseThrow())
                        .toList())));
        return new Uniqueness<>(binding, onSave, further);
    }

    /** Whether there is something to ask at all. */
    public boolean asks(M object) {
        return asksOnSave() || !further.isEmpty() || bringsKey(object);
    }

    /** Whether an object that is no row yet has a key all the same. */
    private boolean bringsKey(M object) {
        return Tracked.sourceOf(object).isEmpty() && binding.key(object) != null;
    }

    /** Whether there is something to ask when an object is saved. */
    public boolean asksOnSave() {
        return !onSave.isEmpty();
    }

    /** Adds what is wrong and no constraint would refuse: one query a rule, of those whose fields have no errors yet. */
    public void addOnSave(M object, Store store, Errors errors) {
        add(onSave, object, store, errors);
    }

    /** Adds all that is wrong: one query a rule, of those whose fields have no errors yet. */
    public void addAll(M object, Store store, Errors errors) {
        var rules = new ArrayList<Rule>(onSave);
        rules.addAll(further);
        if (bringsKey(object)) {
            rules.addFirst(new Rule.Key(binding.meta().key()));
        }
        add(rules, object, store, errors);
    }

    /** A value that breaks a rule of its field is in no row, and may be none that a query can hold. */
    private void add(List<Rule> rules, M object, Store store, Errors errors) {
        Set<String> broken = errors.toMap().keySet();
        for (Rule rule : rules) {
            if (rule.fields().stream().noneMatch(field -> broken.contains(field.name()))) {
                add(rule, object, store, errors);
            }
        }
    }

    /**
     * Whether no row has a value that one of these new objects is to have alone when it is saved: one query a rule for many
     * objects, where {@link #addOnSave} asks for each. If a row has one, it may be of another day, month or year.
     */
    public boolean isFreeOnSave(List<M> objects, Store store) {
        return onSave.stream().allMatch(rule -> isFree(rule, objects, store));
    }

    /** Objects that are written together, of which none has been seen yet. */
    public Siblings siblings() {
        return new Siblings();
    }

    /** Objects that are written together: none has what another is to have alone when it is saved. */
    public final class Siblings {

        private final Map<Rule, Map<List<Object>, M>> seen = new HashMap<>();

        private Siblings() {}

        /**
         * Adds what is wrong with an object that comes after those seen so far. One row given twice is one row.
         *
         * @return whether nothing is
         */
        public boolean add(M object, Errors errors) {
            boolean isDistinct = true;
            for (Rule rule : onSave) {
                List<Object> alone = alone(rule, object);
                M other = alone.isEmpty()
                        ? null
                        : seen.computeIfAbsent(rule, _ -> new HashMap<>()).putIfAbsent(alone, object);
                if (other != null && !isSameRow(object, other)) {
                    addBroken(rule, errors);
                    isDistinct = false;
                }
            }
            return isDistinct;
        }

        private boolean isSameRow(M one, M other) {
            Object key = binding.key(one);
            return key != null && key.equals(binding.key(other));
        }
    }

    /** Whether none of the objects has what another is to have alone when it is saved. */
    public boolean areDistinct(List<M> objects) {
        Siblings siblings = siblings();
        return objects.stream().allMatch(object -> siblings.add(object, new Errors()));
    }

    /** What no two rows have of an object; nothing if a part of it is null. */
    private List<Object> alone(Rule rule, M object) {
        var alone = new ArrayList<Object>();
        for (FieldMeta field : rule.fields()) {
            Object value = value(object, field);
            Object part = rule instanceof Rule.Within within && field.equals(within.time())
                    ? period(within.period(), date(value))
                    : value;
            if (part == null) {
                return List.of();
            }
            alone.add(ColumnValues.comparable(part));
        }
        return alone;
    }

    private static @Nullable Object period(Period period, @Nullable LocalDate date) {
        return date == null
                ? null
                : switch (period) {
                    case DATE -> date;
                    case MONTH -> date.getMonthValue();
                    case YEAR -> date.getYear();
                };
    }

    private boolean isFree(Rule rule, List<M> objects, Store store) {
        FieldMeta field = rule.fields().getFirst();
        List<Object> values = objects.stream()
                .filter(object -> !(rule instanceof Rule.Within within) || date(value(object, within.time())) != null)
                .<Object>mapMulti((object, each) -> {
                    Object value = value(object, field);
                    if (value != null) {
                        each.accept(value);
                    }
                })
                .toList();
        QueryNode all = all();
        return Chunks.of(values, store.dialect().rowsPerInsert(1)).stream().noneMatch(some -> {
            var among = new Condition.Leaf(FieldPath.of(field.name()), "in", new Expression.ValueList(some));
            return exists(Lookups.resolver().with(all, new Step.Filter(among)), store);
        });
    }

    private void add(Rule rule, M object, Store store, Errors errors) {
        switch (rule) {
            case Rule.Key(var fields) -> addTogether(fields, all(), object, store, errors);
            case Rule.Together(var fields) -> addTogether(fields, others(object), object, store, errors);
            case Rule.Within within -> addWithin(within, object, store, errors);
        }
    }

    private void addTogether(List<FieldMeta> fields, QueryNode rows, M object, Store store, Errors errors) {
        QueryNode same = rows;
        for (FieldMeta field : fields) {
            Object value = value(object, field);
            if (value == null) {
                return;
            }
            same = with(same, FieldPath.of(field.name()), value);
        }
        if (exists(same, store)) {
            addTogether(fields, errors);
        }
    }

    private void addBroken(Rule rule, Errors errors) {
        switch (rule) {
            case Rule.Key(var fields) -> addTogether(fields, errors);
            case Rule.Together(var fields) -> addTogether(fields, errors);
            case Rule.Within within -> addWithin(within, errors);
        }
    }

    private void addTogether(List<FieldMeta> fields, Errors errors) {
        String problem = "Another " + label() + " has this " + words(fields) + ".";
        if (fields.size() == 1) {
            errors.add(fields.getFirst().name(), problem);
        } else {
            errors.add(problem);
        }
    }

    private void addWithin(Rule.Within rule, M object, Store store, Errors errors) {
        Object value = value(object, rule.field());
        LocalDate date = date(value(object, rule.time()));
        if (value == null || date == null) {
            return;
        }
        QueryNode others = with(others(object), FieldPath.of(rule.field().name()), value);
        String time = rule.time().name();
        others = switch (rule.period()) {
            case DATE ->
                rule.time().type() instanceof SqlType.Date
                        ? with(others, FieldPath.of(time), date)
                        : with(others, part(time, "date"), date);
            case MONTH -> with(others, part(time, "month"), date.getMonthValue());
            case YEAR -> with(others, part(time, "year"), date.getYear());
        };
        if (exists(others, store)) {
            addWithin(rule, errors);
        }
    }

    private void addWithin(Rule.Within rule, Errors errors) {
        errors.add(
                rule.field().name(),
                "Another " + label() + " has this " + rule.field().verboseName() + " for the same "
                        + rule.period().name().toLowerCase(Locale.ROOT) + " of "
                        + rule.time().verboseName() + ".");
    }

    private @Nullable Object value(M object, FieldMeta field) {
        int index = binding.indexOf(field);
        return Tracked.isRead(object, index) ? binding.get(object, index) : null;
    }

    /** The day of a time, in UTC. */
    private static @Nullable LocalDate date(@Nullable Object time) {
        return switch (time) {
            case LocalDate date -> date;
            case LocalDateTime dateTime -> dateTime.toLocalDate();
            case Instant instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC);
            case OffsetDateTime dateTime ->
                dateTime.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
            case null, default -> null;
        };
    }

    private QueryNode all() {
        return QueryNode.all(binding.meta().name()).ordered(List.of());
    }

    private QueryNode others(M object) {
        Object key = binding.key(object);
        if (key == null) {
            return all();
        }
        return Lookups.resolver().with(all(), new Step.Filter(new Condition.Not(Keys.is(binding, key))));
    }

    private static Expression part(String time, String transform) {
        return new Expression.Transform(FieldPath.of(time), transform);
    }

    private static QueryNode with(QueryNode query, Expression path, Object value) {
        var equal = new Condition.Leaf(path, "exact", Expression.Value.of(value));
        return Lookups.resolver().with(query, new Step.Filter(equal));
    }

    private static boolean exists(QueryNode query, Store store) {
        return !store.fetch(new Statement.Exists(query), row -> true).isEmpty();
    }

    private String label() {
        return binding.meta().label();
    }

    private static String words(List<FieldMeta> fields) {
        return fields.stream().map(FieldMeta::verboseName).collect(Collectors.joining(" and "));
    }
}
