package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds out which tables the queries within conditions and terms read. */
final class Reads {

    private Reads() {}

    /** Whether a query within a condition or term reads the table. */
    static boolean table(PlanNode root, Ident table) {
        Deque<PlanNode> pending = new ArrayDeque<>(List.of(root));
        while (!pending.isEmpty()) {
            PlanNode node = pending.pop();
            boolean reads = switch (node) {
                case Term.Scalar scalar -> table(scalar.query(), table);
                case Predicate.Exists exists -> table(exists.query(), table);
                case Predicate.InQuery among -> table(among.query(), table);
                default -> false;
            };
            if (reads) {
                return true;
            }
            node.parts().forEach(pending::push);
        }
        return false;
    }

    private static boolean table(SelectPlan plan, Ident table) {
        return table(plan.from().source(), table)
                || plan.from().joins().stream()
                        .anyMatch(join -> table(join.source(), table) || (join.on() != null && table(join.on(), table)))
                || plan.ctes().stream().anyMatch(cte -> table(cte.rows(), table))
                || plan.columns().stream().anyMatch(output -> table(output.term(), table))
                || plan.groupBy().stream().anyMatch(term -> table(term, table))
                || plan.orderBy().stream().anyMatch(sort -> table(sort.term(), table))
                || (plan.where() != null && table(plan.where(), table))
                || (plan.having() != null && table(plan.having(), table));
    }

    private static boolean table(SelectPlan.Source source, Ident table) {
        return switch (source) {
            case SelectPlan.Table(Ident name, Ident _) -> name.equals(table);
            case SelectPlan.Derived(SelectPlan plan) -> table(plan, table);
            case SelectPlan.Combined combined -> combined.parts().stream().anyMatch(part -> table(part, table));
        };
    }
}
