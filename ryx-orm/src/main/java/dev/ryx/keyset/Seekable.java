package dev.ryx.keyset;

import dev.ryx.binding.Bindings;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Rewriter;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Window;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Whether a filter can find the rows after one: whether the terms of an order are about the row or its group alone. */
final class Seekable {

    private Seekable() {}

    static boolean all(List<Ordering> order, QueryNode query, ModelMeta model) {
        Deque<Node> pending = new ArrayDeque<>();
        order.forEach(term -> pending.push(term.expression()));
        while (!pending.isEmpty()) {
            switch (pending.pop()) {
                case Window _, Expression.Joined _, Expression.Raw _ -> {
                    return false;
                }
                case FieldPath path
                when leadsToMany(path, model) -> {
                    return false;
                }
                case Aggregate _ -> {}
                case Expression.Subquery _ -> {}
                case Expression.Annotation(String name) ->
                    annotation(query, name).ifPresent(one -> pending.push(one.expression()));
                case Node node -> Rewriter.partsOf(node).forEach(pending::push);
            }
        }
        return true;
    }

    private static Optional<Selection> annotation(QueryNode query, String name) {
        return query.annotations().stream()
                .filter(one -> one.name().equals(name))
                .reduce((_, last) -> last);
    }

    private static boolean leadsToMany(FieldPath path, ModelMeta root) {
        ModelMeta model = root;
        for (String step : path.steps()) {
            Optional<Link> link = Bindings.models().link(model, step);
            if (link.isEmpty()) {
                return false;
            }
            if (link.get().toMany()) {
                return true;
            }
            model = link.get().to();
        }
        return false;
    }
}
