package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.query.ast.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads one relation of many objects with one query, or with one for so many thousand keys. */
final class RelatedFetch {

    /** Keys in one query. Lists of any length are one parameter on most databases, but a statement has a size. */
    static final int KEYS = 2000;

    /** The annotation that says whose object a row is. No Java name has a space. */
    private static final String OWNER = "owner key";

    private static final String OWNER_OF_ROW = "owner key of the row";
    private static final String NUMBER = "row number";
    private static final String NUMBERED = "numbered rows";

    private final Store store;
    private final Relation relation;
    private final String name;
    private final Prefetching.Rows rows;

    private RelatedFetch(Store store, Relation relation, String name, Prefetching.Rows rows) {
        this.store = store.referred(relation.link().from().database(), relation.targets());
        this.relation = relation;
        this.name = name;
        this.rows = rows;
    }

    /**
     * Loads all objects of a relation.
     *
     * @param store where the holders came from
     */
    static RelatedFetch of(Store store, Relation relation) {
        QueryNode all = QueryNode.all(relation.link().to().name());
        return new RelatedFetch(store, relation, relation.name(), new Prefetching.Rows(all, Loading.NONE));
    }

    /** The same under another name. */
    RelatedFetch named(String other) {
        return new RelatedFetch(store, relation, other, rows);
    }

    /** The same for certain objects alone, in an order, or with more loaded. */
    RelatedFetch rows(Prefetching.Rows others) {
        return new RelatedFetch(store, relation, name, others);
    }

    /**
     * Loads what is related to the objects that do not know it yet.
     *
     * @param peers how the holders know each other
     * @return what is related to any of the objects
     */
    List<Object> load(List<Object> holders, Peers peers) {
        Map<Object, List<Object>> byKey = unknowing(holders);
        var found = new HashMap<Object, List<Object>>();
        List<Object> keys = List.copyOf(byKey.keySet());
        for (int from = 0; from < keys.size(); from += KEYS) {
            found.putAll(find(keys.subList(from, Math.min(from + KEYS, keys.size())), peers));
        }
        byKey.forEach((key, unknowing) -> {
            List<Object> related = found.getOrDefault(key, List.of());
            unknowing.forEach(holder -> relation.remember(holder, name, related));
        });
        return related(holders);
    }

    /** The objects that do not know what is related to them, by their keys. */
    private Map<Object, List<Object>> unknowing(List<Object> holders) {
        var byKey = new LinkedHashMap<Object, List<Object>>();
        for (Object holder : holders) {
            if (!relation.isKnown(holder, name)) {
                Object key = relation.key(holder);
                if (key != null) {
                    byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(holder);
                } else if (relation.isForward()) {
                    relation.remember(holder, name, List.of());
                } else {
                    throw FieldException.wrongUse(
                            "A new " + relation.link().from().label() + " has no related objects yet.",
                            "Save it first.");
                }
            }
        }
        return byKey;
    }

    private List<Object> related(List<Object> holders) {
        Set<Object> related = Collections.newSetFromMap(new IdentityHashMap<>());
        var inOrder = new ArrayList<Object>();
        for (Object holder : holders) {
            for (Object one : relation.known(holder, name)) {
                if (related.add(one)) {
                    inOrder.add(one);
                }
            }
        }
        return inOrder;
    }

    /** Related objects by the keys of their owners. */
    private Map<Object, List<Object>> find(List<Object> keys, Peers peers) {
        boolean cut = rows.query().isSliced();
        boolean told = cut || !isReadBy(rows.loading());
        Loading loading = cut ? rows.loading().explicit(relation.targets()) : rows.loading();
        ObjectReader<Object> reader = store.reader(relation.targets(), loading, told ? 1 : 0);
        reader.among(Peers.behind(peers, relation, name));
        int owner = loading.width(relation.targets());
        QueryNode query = cut ? numbered(keys) : of(rows.query(), keys, told);
        List<Owned> found = store.fetch(
                query,
                loading,
                reader,
                row -> {
                    Object object = reader.read(row);
                    return new Owned(told ? row.get(owner) : ownerOf(object), object);
                },
                Owned::object);
        var byOwner = new HashMap<Object, List<Object>>();
        found.forEach(one -> byOwner.computeIfAbsent(
                        Objects.requireNonNull(one.owner(), "a key is never NULL"), _ -> new ArrayList<>())
                .add(one.object()));
        return byOwner;
    }

    /** Whether a related object itself tells its owner. */
    private boolean isReadBy(Loading loading) {
        return switch (relation.link().via()) {
            case Link.Forward _ -> true;
            case Link.Backward(FieldMeta field) -> loading.reads(field);
            case Link.Through _ -> false;
        };
    }

    /**
     * A related object.
     *
     * @param owner the key of the object that it is related to
     * @param object the object
     */
    private record Owned(@Nullable Object owner, Object object) {}

    private @Nullable Object ownerOf(Object object) {
        return switch (relation.link().via()) {
            case Link.Forward _ -> relation.targets().key(object);
            case Link.Backward(FieldMeta field) ->
                relation.targets().get(object, relation.targets().indexOf(field));
            case Link.Through _ -> throw new IllegalStateException("the row tells the owner");
        };
    }

    /** The way from a related object to its owner's key. */
    private FieldPath owner() {
        return switch (relation.link().via()) {
            case Link.Forward _ ->
                FieldPath.of(relation.link().to().primaryKey().name());
            case Link.Backward(FieldMeta field) -> FieldPath.of(field.name());
            case Link.Through _ ->
                FieldPath.of(Bindings.models().reverse(relation.link()).name());
        };
    }

    private QueryNode of(QueryNode query, List<Object> keys, boolean told) {
        var among = new Condition.Leaf(owner(), "in", new Expression.ValueList(List.copyOf(keys)));
        QueryNode filtered = Lookups.resolver().with(query, new Step.Filter(among));
        return told ? annotated(filtered, OWNER, owner()) : filtered;
    }

    private static QueryNode annotated(QueryNode query, String as, Expression expression) {
        return Lookups.resolver().with(query, new Step.Annotate(new Selection(as, expression)));
    }

    /** The query with its limit and offset for each owner: the rows are numbered within, and chosen by number around. */
    private QueryNode numbered(List<Object> keys) {
        if (rows.query().distinct().distinct()) {
            throw FieldException.wrongStep(
                    "A prefetch with a limit for each object cannot be distinct.", "Leave out distinct or the limit.");
        }
        QueryNode within = of(rows.query().unsliced().ordered(List.of()), keys, true);
        var number =
                new Window(new Window.Call(Window.Function.ROW_NUMBER, List.of()), List.of(owner()), order(), null);
        var cte = new QueryNode.Cte(NUMBERED, annotated(within, NUMBER, number), false);
        QueryNode around = QueryNode.from(within.model(), new QueryNode.CteRows(NUMBERED))
                .ordered(List.of())
                .withCte(cte);
        QueryNode chosen = between(around);
        return annotated(chosen, OWNER_OF_ROW, FieldPath.of(OWNER))
                .ordered(List.of(new Ordering(FieldPath.of(NUMBER), false, Ordering.Nulls.DEFAULT)));
    }

    private QueryNode between(QueryNode query) {
        long after = count(rows.query().offset());
        QueryNode chosen = after == 0 ? query : numbers(query, "gt", after);
        return rows.query().limit() == null
                ? chosen
                : numbers(chosen, "lte", after + count(rows.query().limit()));
    }

    private static long count(Expression.@Nullable Value rows) {
        return rows != null && rows.value() instanceof Long number ? number : 0;
    }

    private static QueryNode numbers(QueryNode query, String lookup, long number) {
        var leaf = new Condition.Leaf(FieldPath.of(NUMBER), lookup, Expression.Value.of(number));
        return Lookups.resolver().with(query, new Step.Filter(leaf));
    }

    /** The order that a limit means: the query's, the model's, or that of the keys. */
    private List<Ordering> order() {
        List<Ordering> asked = rows.query().ordering();
        if (asked != null && !asked.isEmpty()) {
            return asked;
        }
        List<Ordering> own = relation.targets().meta().ordering().stream()
                .map(Ordering::parse)
                .toList();
        if (asked == null && !own.isEmpty()) {
            return Lookups.resolver().orderings(own, rows.query().unsliced());
        }
        return Keys.order(relation.targets().meta(), false);
    }
}
