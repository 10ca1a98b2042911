package dev.ryx;

import dev.ryx.expr.Agg;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Expr;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query whose rows are still objects: it can be annotated, or select values instead.
 *
 * @param <M> the model
 * @param <R> what each row becomes
 * @param <S> the kind of query itself
 */
public abstract class SelectableQuery<M, R, S extends SelectableQuery<M, R, S>> extends Query<M, R, S> {

    SelectableQuery(Source<M> source, QueryNode node) {
        super(source, node);
    }

    /** The annotations that this query has already. */
    List<Expr<? super M, ?>> annotations() {
        return List.of();
    }

    /** Adds an aggregate over related rows to each object, under its {@link Agg#defaultName()}. */
    public final AnnotatedQuery<M> annotate(Agg<? super M, ?> aggregate) {
        return annotate(aggregate.defaultName(), aggregate);
    }

    /** Adds an expression to each object, under a name that later filters and orders can use. */
    public final AnnotatedQuery<M> annotate(String name, Expr<? super M, ?> expression) {
        return new AnnotatedQuery<>(
                source(),
                annotated(name, expression),
                Stream.concat(annotations().stream(), Stream.of(expression)).toList());
    }

    /** Selects one expression instead of objects. */
    public final <A> Values1<M, A> values(Expr<? super M, A> first) {
        return new Values1<>(source(), selecting(first), first);
    }

    /** Selects two expressions instead of objects. */
    public final <A, B> Values2<M, A, B> values(Expr<? super M, A> first, Expr<? super M, B> second) {
        return new Values2<>(source(), selecting(first, second), first, second);
    }

    /** Selects three expressions instead of objects. */
    public final <A, B, C> Values3<M, A, B, C> values(
            Expr<? super M, A> first, Expr<? super M, B> second, Expr<? super M, C> third) {
        return new Values3<>(source(), selecting(first, second, third), first, second, third);
    }

    /** Selects four expressions instead of objects. */
    public final <A, B, C, D> Values4<M, A, B, C, D> values(
            Expr<? super M, A> first, Expr<? super M, B> second, Expr<? super M, C> third, Expr<? super M, D> fourth) {
        return new Values4<>(source(), selecting(first, second, third, fourth), first, second, third, fourth);
    }

    /** Selects five expressions instead of objects. */
    public final <A, B, C, D, E> Values5<M, A, B, C, D, E> values(
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth,
            Expr<? super M, E> fifth) {
        return new Values5<>(
                source(), selecting(first, second, third, fourth, fifth), first, second, third, fourth, fifth);
    }

    /** Selects six expressions instead of objects. */
    public final <A, B, C, D, E, F> Values6<M, A, B, C, D, E, F> values(
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth,
            Expr<? super M, E> fifth,
            Expr<? super M, F> sixth) {
        return new Values6<>(
                source(),
                selecting(first, second, third, fourth, fifth, sixth),
                first,
                second,
                third,
                fourth,
                fifth,
                sixth);
    }

    /** Selects expressions from text instead of objects: rows with each under its path. */
    public final RowQuery<M> values(String first, String... more) {
        List<Selection> selections =
                Arguments.of(first, more).stream().map(Selections::fromText).toList();
        return new RowQuery<>(source(), then(new Step.Values(selections)));
    }

    private QueryNode selecting(Expr<?, ?>... expressions) {
        return then(new Step.Values(Selections.of(List.of(expressions))));
    }
}
