package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import dev.ryx.query.lookup.Transform;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a query groups by: the keys asked for, and what else its clauses use of a row. */
final class GroupKeys {

    private final Ident root;
    private final Term rootKey;
    private final Set<Term> keys = new LinkedHashSet<>();

    /**
     * @param root the name of the model's own table
     * @param rootKey its primary key, on which its other columns depend
     */
    GroupKeys(Ident root, Term rootKey) {
        this.root = root;
        this.rootKey = rootKey;
    }

    List<Term> all() {
        return List.copyOf(keys);
    }

    void clear() {
        keys.clear();
    }

    /** Groups by the term. */
    void add(Term term) {
        keys.add(term);
    }

    /** Groups by the model's own rows. */
    void addRoot() {
        keys.add(rootKey);
    }

    /** Groups by the term, or by what it uses of a row, unless the keys decide it already. */
    void cover(Term term) {
        if (!isCovered(term)) {
            if (term.aggregated()) {
                parts(term).forEach(this::cover);
            } else {
                keys.add(term);
            }
        }
    }

    private boolean isCovered(Term term) {
        if (keys.contains(term)) {
            return true;
        }
        return switch (term) {
            case Term.Column column -> column.table().equals(root) && keys.contains(rootKey);
            case Term.Parameter _, Term.Literal _, Term.Aggregated _ -> true;
            case Term.Calculation _, Term.Call _, Term.Transformed _ ->
                parts(term).stream().allMatch(this::isCovered);
        };
    }

    private static List<Term> parts(Term term) {
        return switch (term) {
            case Term.Calculation calculation -> List.of(calculation.left(), calculation.right());
            case Term.Call call -> call.arguments();
            case Term.Transformed(Term operand, Transform _) -> List.of(operand);
            case Term.Column _, Term.Parameter _, Term.Literal _, Term.Aggregated _ -> List.of();
        };
    }
}
