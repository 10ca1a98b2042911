package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.error.ProtectedException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.OnDelete;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.store.DeleteRules.Referring;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Deletes rows by the rules of the foreign keys to them. Where the database does all that the rules say, it is one DELETE;
 * otherwise the rows that would go are looked for first, as far as a rule of Ryx's may apply to them.
 */
final class Deletion {

    private static final Map<String, DeleteRules> RULES = new ConcurrentHashMap<>();

    /** Protecting rows that an exception names of one foreign key. */
    private static final int NAMED = 10;

    private final Store store;

    /** The keys of the rows that go, by model. */
    private final Map<ModelMeta, Set<Object>> doomed = new LinkedHashMap<>();

    Deletion(Store store) {
        this.store = store;
    }

    private static DeleteRules rules(ModelMeta model) {
        return RULES.computeIfAbsent(model.name(), _ -> DeleteRules.of(model));
    }

    /**
     * Deletes the rows of a query.
     *
     * @return how many there were
     * @throws ProtectedException if a row protects one of them, or one that would be deleted with them
     */
    long delete(QueryNode query) {
        ModelMeta model = Bindings.models().get(query.model());
        return rules(model).care()
                ? store.backend().join(() -> deleteKeys(model, keys(query.ordered(List.of()))))
                : store.execute(new Statement.Delete(query));
    }

    /** Whether a rule of Ryx's may apply to the rows of a query. */
    boolean takesCare(QueryNode query) {
        return rules(Bindings.models().get(query.model())).care();
    }

    /** Deletes the row of a key; see {@link #delete(QueryNode)}. */
    long delete(ModelBinding<?> binding, Object key) {
        ModelMeta model = binding.meta();
        return rules(model).care()
                ? store.backend().join(() -> deleteKeys(model, List.of(key)))
                : store.execute(new Statement.Delete(Store.byKey(binding, key)));
    }

    private long deleteKeys(ModelMeta model, Collection<Object> keys) {
        collect(model, keys);
        requireUnprotected(model);
        doomed.forEach(
                (one, among) -> rules(one).by(OnDelete.SET_DEFAULT).forEach(referring -> setDefault(referring, among)));
        long[] deleted = {0};
        inChunks(keys, some -> deleted[0] += store.execute(new Statement.Delete(rowsOf(model, some))));
        return deleted[0];
    }

    private static QueryNode rowsOf(ModelMeta model, List<Object> keys) {
        return QueryNode.all(model.name())
                .ordered(List.of())
                .with(new Step.Filter(Keys.among(Bindings.named(model.name()), keys)));
    }

    /** Adds rows that go, and those that go with them as far as rules of Ryx's reach. */
    private void collect(ModelMeta model, Collection<Object> keys) {
        var added = new ArrayList<>(keys);
        added.removeAll(doomed.getOrDefault(model, Set.of()));
        if (added.isEmpty()) {
            return;
        }
        doomed.computeIfAbsent(model, _ -> new LinkedHashSet<>()).addAll(added);
        for (Referring referring : rules(model).by(OnDelete.CASCADE)) {
            if (rules(referring.model()).care()) {
                collect(referring.model(), referringKeys(referring, added));
            }
        }
    }

    private List<Object> referringKeys(Referring referring, Collection<Object> keys) {
        var found = new ArrayList<Object>();
        inChunks(keys, some -> found.addAll(keys(referringRows(referring, some))));
        return found;
    }

    private static QueryNode referringRows(Referring referring, List<Object> keys) {
        var refers = new Condition.Leaf(
                FieldPath.of(referring.field().name()), "in", new Expression.ValueList(List.copyOf(keys)));
        return QueryNode.all(referring.model().name()).ordered(List.of()).with(new Step.Filter(refers));
    }

    private List<Object> keys(QueryNode query) {
        ModelBinding<?> binding = Bindings.named(query.model());
        return store.fetch(
                new Statement.Select(query.with(new Step.Values(Keys.selections(binding.meta())))),
                Keys.reader(binding));
    }

    private void requireUnprotected(ModelMeta model) {
        var protecting = new LinkedHashMap<String, List<String>>();
        doomed.forEach((one, keys) -> rules(one)
                .by(OnDelete.PROTECT)
                .forEach(referring -> inChunks(keys, some -> addProtecting(protecting, referring, some))));
        if (!protecting.isEmpty()) {
            throw new ProtectedException(model.label(), protecting);
        }
    }

    private void addProtecting(Map<String, List<String>> protecting, Referring referring, List<Object> keys) {
        if (protecting.containsKey(referring.label())) {
            return;
        }
        List<Object> found = keys(referringRows(referring, keys).withLimit(NAMED));
        if (!found.isEmpty()) {
            protecting.put(
                    referring.label(),
                    found.stream()
                            .map(key -> referring.model().label() + " " + key)
                            .toList());
        }
    }

    private void setDefault(Referring referring, Set<Object> keys) {
        Object value = defaultOf(Bindings.named(referring.model().name()), referring);
        var assign = new Statement.Assign(
                referring.field().name(),
                new Expression.Value(value, referring.field().type()));
        inChunks(keys, some -> store.execute(new Statement.Update(referringRows(referring, some), List.of(assign))));
    }

    private static <M> Object defaultOf(ModelBinding<M> binding, Referring referring) {
        Object value =
                binding.type().isRecord() ? null : binding.get(binding.create(), binding.indexOf(referring.field()));
        if (value == null) {
            throw FieldException.wrongUse(
                    referring.label() + " is to get its default, but a new "
                            + referring.model().label() + " refers to nothing.",
                    "Initialise the field with ofId(…), or use SET_NULL.");
        }
        return value;
    }

    private static void inChunks(Collection<Object> keys, Consumer<List<Object>> each) {
        List<Object> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += RelatedFetch.KEYS) {
            each.accept(all.subList(from, Math.min(from + RelatedFetch.KEYS, all.size())));
        }
    }
}
