package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Step;
import dev.ryx.query.plan.JoinTree.Node;
import dev.ryx.query.plan.JoinTree.Reuse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks paths over a {@link JoinTree}: each relation a step, the last name a column. */
final class Paths {

    private final Models models;
    private final ModelMeta root;
    private final JoinTree tree;

    private final boolean optional;

    /**
     * @param optional whether a join may leave the model's own row out
     */
    Paths(Models models, ModelMeta root, JoinTree tree, boolean optional) {
        this.optional = optional;
        this.models = models;
        this.root = root;
        this.tree = tree;
    }

    /**
     * Where a path ends.
     *
     * @param column the column
     * @param node the last step taken, or null if the column is the model's own
     */
    record Reached(Term.Column column, @Nullable Node node) {
        /** The step without which the column is NULL, as a set. */
        long needs() {
            return node == null ? JoinTree.NONE : node.bit();
        }
    }

    /** Walks a path. */
    Reached walk(FieldPath path, Reuse reuse) {
        ModelMeta model = root;
        Node at = null;
        List<String> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<Link> link = models.link(model, steps.get(i));
            if (link.isEmpty()) {
                return column(own(model, steps.get(i), path), at);
            }
            if (meansKey(link.get(), steps.subList(i + 1, steps.size()))) {
                return key(link.get(), at, reuse);
            }
            at = tree.step(at, link.get(), reuse);
            model = link.get().to();
        }
        return column(requireField(model), at);
    }

    /**
     * The key of several fields at the end of a path.
     *
     * @param model the model
     * @param columns its columns
     * @param needs the step without which they are NULL, as a set
     */
    record Key(ModelMeta model, List<Term.Column> columns, long needs) {}

    /** Walks a path that leads to a model with a key of several fields. */
    Key key(FieldPath path, Reuse reuse) {
        Behind behind = behind(path, reuse);
        Node node = behind.node();
        List<Term.Column> columns = behind.model().key().stream()
                .map(field -> column(field, node).column())
                .toList();
        return new Key(behind.model(), columns, node == null ? JoinTree.NONE : node.bit());
    }

    private static FieldMeta requireField(ModelMeta model) {
        if (model.hasCompositeKey()) {
            throw CompositeKeys.noValue(model);
        }
        return model.primaryKey();
    }

    /** The name of the table behind relations; that of the model itself for none. */
    Ident table(FieldPath path) {
        Node node = behind(path, Reuse.ALL).node();
        return node == null ? tree.root() : node.alias();
    }

    /** The columns of the object behind relations to one, by the paths of their fields: the row's own, never a key back. */
    Map<String, Term.Column> columns(Step.Columns object) {
        Behind behind = behind(object.relation(), Reuse.ALL);
        var columns = new LinkedHashMap<String, Term.Column>();
        for (String field : object.fields()) {
            FieldPath path = object.relation().then(field);
            columns.put(
                    path.text(),
                    column(own(behind.model(), field, path), behind.node()).column());
        }
        return columns;
    }

    /**
     * The table that relations lead to.
     *
     * @param model its model
     * @param node the last step taken, or null for the model itself
     */
    private record Behind(ModelMeta model, @Nullable Node node) {}

    private Behind behind(FieldPath path, Reuse reuse) {
        var behind = new Behind(root, null);
        for (String step : path.steps()) {
            ModelMeta from = behind.model();
            Link link = models.link(from, step)
                    .orElseThrow(
                            () -> FieldException.unknown(from.label(), step, path.text(), models.memberNames(from)));
            behind = new Behind(link.to(), tree.step(behind.node(), link, reuse));
        }
        return behind;
    }

    /** The primary key of the model itself. */
    List<Term.Column> ownKey() {
        return root.key().stream().map(field -> column(field, null).column()).toList();
    }

    /** Whether a path crosses a relation to many. */
    boolean crossesMany(FieldPath path) {
        ModelMeta model = root;
        for (String step : path.steps()) {
            Optional<Link> link = models.link(model, step);
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

    /** The first relation to many on a path, and the steps before and after it. */
    Optional<Split> splitAtMany(FieldPath path) {
        ModelMeta model = root;
        List<String> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<Link> link = models.link(model, steps.get(i));
            if (link.isEmpty()) {
                return Optional.empty();
            }
            if (link.get().toMany()) {
                return Optional.of(new Split(
                        new FieldPath(steps.subList(0, i)),
                        link.get(),
                        new FieldPath(steps.subList(i + 1, steps.size()))));
            }
            model = link.get().to();
        }
        return Optional.empty();
    }

    /**
     * A path over a relation to many.
     *
     * @param before the steps before it
     * @param link the relation
     * @param after the steps after it
     */
    record Split(FieldPath before, Link link, FieldPath after) {}

    private FieldMeta own(ModelMeta model, String step, FieldPath path) {
        return models.field(model, step)
                .orElseThrow(() -> FieldException.unknown(model.label(), step, path.text(), models.memberNames(model)));
    }

    private static boolean meansKey(Link link, List<String> rest) {
        return rest.isEmpty()
                || (rest.size() == 1
                        && !link.to().hasCompositeKey()
                        && rest.getFirst().equals(link.to().primaryKey().name()));
    }

    /** The key at the far end of a relation, from the nearest table that holds it. */
    private Reached key(Link link, @Nullable Node at, Reuse reuse) {
        return switch (link.via()) {
            case Link.Forward(FieldMeta field) -> column(field, at);
            case Link.Backward _ -> column(requireField(link.to()), tree.step(at, link, reuse));
            case Link.Through(Ident _, Ident _, Ident far) -> {
                Node node = tree.holder(at, link, reuse);
                var key = new Term.Column(
                        node.alias(), far, link.to().primaryKey().type(), optional || node.optional());
                yield new Reached(key, node);
            }
        };
    }

    private Reached column(FieldMeta field, @Nullable Node at) {
        Ident table = at == null ? tree.root() : at.alias();
        boolean nullable = optional || field.nullable() || (at != null && at.optional());
        return new Reached(new Term.Column(table, field.column(), field.type(), nullable), at);
    }
}
