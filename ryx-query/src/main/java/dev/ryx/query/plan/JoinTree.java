package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Link;
import dev.ryx.query.plan.Predicate.Equal;
import dev.ryx.query.plan.SelectPlan.Join;
import dev.ryx.query.plan.SelectPlan.Kind;
import dev.ryx.query.plan.SelectPlan.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that a query reaches over relations, and whether it needs a row in each of them. */
final class JoinTree {

    private final Aliases aliases;
    private final Ident root;
    private final List<Node> nodes = new ArrayList<>();

    JoinTree(Ident root, Aliases aliases) {
        this.root = root;
        this.aliases = aliases;
    }

    /** A step over a relation. */
    static final class Node {
        private final @Nullable Node parent;
        private final Link link;
        private final Ident alias;
        private final @Nullable Ident through;
        private boolean required;
        private boolean targetUsed;

        private Node(@Nullable Node parent, Link link, Ident alias, @Nullable Ident through) {
            this.parent = parent;
            this.link = link;
            this.alias = alias;
            this.through = through;
        }

        @Nullable
        Node parent() {
            return parent;
        }

        Link link() {
            return link;
        }

        /** The name of the table at the far end, which is joined because of this call. */
        Ident target() {
            targetUsed = true;
            return alias;
        }

        /** The name of the join table. */
        Ident through() {
            return through == null ? alias : through;
        }

        /** Whether the step may find no row. */
        boolean optional() {
            return !required && (link.optional() || (parent != null && parent.optional()));
        }
    }

    Ident root() {
        return root;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /**
     * The step over a relation from a place in the tree; where there are several, the one that was added last.
     *
     * @param reusable the steps to many that may be taken again, or null for all; a step to one always is
     */
    Node step(@Nullable Node parent, Link link, @Nullable Set<Node> reusable) {
        if (parent != null) {
            parent.targetUsed = true;
        }
        for (Node node : nodes.reversed()) {
            boolean free = !link.toMany() || reusable == null || reusable.contains(node);
            if (node.parent == parent && node.link.equals(link) && free) {
                return node;
            }
        }
        Ident through = link.via() instanceof Link.Through(Ident table, Ident _, Ident _) ? aliases.of(table) : null;
        Node added = new Node(parent, link, aliases.of(link.to().table()), through);
        nodes.add(added);
        if (reusable != null) {
            reusable.add(added);
        }
        return added;
    }

    /** Says that only rows with a row at each of these steps are wanted. */
    void require(Collection<Node> wanted) {
        for (Node node : wanted) {
            for (Node step = node; step != null; step = step.parent) {
                step.required = true;
            }
        }
    }

    /** The joins, in an order in which each finds the table that it hangs on. */
    List<Join> joins() {
        var joins = new ArrayList<Join>();
        nodes.forEach(node -> addJoins(joins, node));
        return joins;
    }

    private void addJoins(List<Join> joins, Node node) {
        Kind kind = node.optional() ? Kind.LEFT : Kind.INNER;
        Ident near = node.parent == null ? root : node.parent.alias;
        Link link = node.link;
        FieldMeta nearKey = link.from().primaryKey();
        FieldMeta farKey = link.to().primaryKey();
        switch (link.via()) {
            case Link.Forward(FieldMeta field) ->
                joins.add(join(kind, link.to().table(), node.alias, farKey, farKey.column(), near, field.column()));
            case Link.Backward(FieldMeta field) ->
                joins.add(join(kind, link.to().table(), node.alias, nearKey, field.column(), near, nearKey.column()));
            case Link.Through(Ident table, Ident nearColumn, Ident farColumn) -> {
                joins.add(join(kind, table, node.through(), nearKey, nearColumn, near, nearKey.column()));
                if (node.targetUsed) {
                    joins.add(join(
                            kind, link.to().table(), node.alias, farKey, farKey.column(), node.through(), farColumn));
                }
            }
        }
    }

    private static Join join(
            Kind kind, Ident table, Ident alias, FieldMeta key, Ident column, Ident near, Ident nearColumn) {
        var left = new Term.Column(alias, column, key.type(), false);
        var right = new Term.Column(near, nearColumn, key.type(), false);
        return new Join(kind, new Table(table), alias, new Equal(left, right, false));
    }
}
