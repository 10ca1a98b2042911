package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Expr;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.ObjectReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects of a model with something added to each.
 *
 * @param <M> the model
 */
public final class AnnotatedQuery<M> extends SelectableQuery<M, Annotated<M>, AnnotatedQuery<M>> {

    private final List<Expr<? super M, ?>> annotations;
    private final List<String> names;

    AnnotatedQuery(Source<M> source, QueryNode node, List<Expr<? super M, ?>> annotations) {
        super(source, node);
        this.annotations = annotations;
        this.names = Selections.selectedNames(node);
    }

    @Override
    List<Expr<? super M, ?>> annotations() {
        return annotations;
    }

    @Override
    AnnotatedQuery<M> over(Source<M> from, QueryNode changed) {
        return new AnnotatedQuery<>(from, changed, annotations);
    }

    @Override
    Annotated<M> read(ObjectReader<M> objects, RowView row) {
        int first = source().loading().width(source().binding());
        var values = new @Nullable Object[annotations.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = annotations.get(i).read(row, first + i);
        }
        return new Annotated<>(objects.read(row), annotations, names, values);
    }

    @Override
    M model(Annotated<M> row) {
        return row.model();
    }
}
