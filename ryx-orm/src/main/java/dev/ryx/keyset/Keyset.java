package dev.ryx.keyset;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.store.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order in which every row has a place of its own, so that the rows after one can be asked for: that of a query, and
 * then its key.
 */
public final class Keyset {

    /** No user's name begins with a space: text paths are split and names of annotations are looked for whole. */
    private static final String NAME = " key";

    private final ModelMeta model;
    private final List<Ordering> terms;

    private Keyset(ModelMeta model, List<Ordering> terms) {
        this.model = model;
        this.terms = List.copyOf(terms);
    }

    /**
     * The order of a query of objects, if the rows after one can be asked for in it: not if a term leads to many rows or
     * looks at the rows around, and not of rows that are put together or distinct in some columns.
     *
     * @param order the query's order, resolved
     */
    public static Optional<Keyset> of(QueryNode query, List<Ordering> order, ModelMeta model) {
        boolean plain = query.source() instanceof QueryNode.Table
                && query.distinct().on().isEmpty()
                && query.values().isEmpty();
        return plain && Seekable.all(order, query, model) ? Optional.of(complete(order, model)) : Optional.empty();
    }

    private static Keyset complete(List<Ordering> order, ModelMeta model) {
        boolean descending = !order.isEmpty() && order.getLast().descending();
        var missing = new ArrayList<>(Keys.order(model, descending));
        var terms = new ArrayList<Ordering>();
        for (Ordering term : order) {
            terms.add(term);
            missing.removeIf(part -> part.expression().equals(term.expression()));
            if (missing.isEmpty()) {
                return new Keyset(model, terms);
            }
        }
        terms.addAll(missing);
        return new Keyset(model, terms);
    }

    /** The terms; the last is unique. */
    public List<Ordering> terms() {
        return terms;
    }

    /** The query in this order, with the values of the terms as its last annotations. */
    public QueryNode select(QueryNode query) {
        QueryNode selecting = query.ordered(terms);
        for (int i = 0; i < terms.size(); i++) {
            selecting = selecting.with(
                    new Step.Annotate(new Selection(NAME + i, terms.get(i).expression())));
        }
        return selecting;
    }

    /**
     * The rows of the query that come after one.
     *
     * @param key the values of the terms in that row
     * @param kind the kind of database, which says where NULLs are
     */
    public QueryNode after(QueryNode query, List<? extends @Nullable Object> key, DatabaseKind kind) {
        var ways = new ArrayList<Condition>();
        for (int i = 0; i < terms.size(); i++) {
            Optional<Condition> beyond = place(i, key, kind).beyond();
            if (beyond.isPresent()) {
                ways.add(equalUpTo(i, key, kind, beyond.get()));
            }
        }
        return query.with(new Step.Filter(ways.size() == 1 ? ways.getFirst() : new Condition.Or(ways)));
    }

    private Condition equalUpTo(int term, List<? extends @Nullable Object> key, DatabaseKind kind, Condition beyond) {
        var all = new ArrayList<Condition>();
        for (int i = 0; i < term; i++) {
            all.add(place(i, key, kind).equal());
        }
        all.add(beyond);
        return all.size() == 1 ? beyond : new Condition.And(all);
    }

    private KeyPlace place(int term, List<? extends @Nullable Object> key, DatabaseKind kind) {
        return new KeyPlace(terms.get(term), key.get(term), model, kind);
    }

    /** The text of a row's place in this order, for {@link #read}. */
    public String write(List<? extends @Nullable Object> key) {
        return CursorText.write(terms, key);
    }

    /**
     * The place that a text stands for.
     *
     * @throws dev.ryx.error.FieldException if it is not one of this order
     */
    public List<@Nullable Object> read(String cursor) {
        return CursorText.read(terms, cursor);
    }
}
