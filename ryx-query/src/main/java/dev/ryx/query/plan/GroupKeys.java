package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What a query groups by: the keys asked for, and what else its clauses use of a row. */
final class GroupKeys {

    private final Ident root;
    private final Supplier<? extends List<? extends Term>> rootKey;
    private Set<Term> keys = Set.of();

    /**
     * @param root the name of the model's own table
     * @param rootKey the columns of its primary key, on which its other columns depend
     */
    GroupKeys(Ident root, Supplier<? extends List<? extends Term>> rootKey) {
        this.root = root;
        this.rootKey = rootKey;
    }

    List<Term> all() {
        return List.copyOf(keys);
    }

    void clear() {
        keys = Set.of();
    }

    /** Groups by the term. */
    void add(Term term) {
        if (keys.isEmpty()) {
            keys = new LinkedHashSet<>();
        }
        keys.add(term);
    }

    /** Groups by the model's own rows. */
    void addRoot() {
        rootKey.get().forEach(this::add);
    }

    /** Groups by the term, or by what it uses of a row, unless the keys decide it already. */
    void cover(PlanNode whole) {
        Deque<PlanNode> pending = new ArrayDeque<>();
        pending.push(whole);
        while (!pending.isEmpty()) {
            PlanNode node = pending.pop();
            if (node instanceof Term part && !part.aggregated() && !(part instanceof Term.Windowed)) {
                coverRow(part);
            } else if (!(node instanceof Term.Aggregated)) {
                node.parts().reversed().forEach(pending::push);
            }
        }
    }

    /** A term of the row becomes a key, unless keys and constants decide it. */
    private void coverRow(Term term) {
        if (!isCovered(term)) {
            add(term);
        }
    }

    private boolean isCovered(PlanNode whole) {
        Deque<PlanNode> pending = new ArrayDeque<>();
        pending.push(whole);
        while (!pending.isEmpty()) {
            PlanNode node = pending.pop();
            if (node instanceof Term term && keys.contains(term)) {
                continue;
            }
            if (node instanceof Term.Column column && !isOwn(column)) {
                return false;
            }
            node.parts().forEach(pending::push);
        }
        return true;
    }

    private boolean isOwn(Term.Column column) {
        return column.table().equals(root) && keys.containsAll(rootKey.get());
    }
}
