package dev.ryx;

import dev.ryx.expr.Arguments;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.store.Lookups;
import java.util.List;

/**
 * Where values can be selected: a query of any kind, or where queries begin.
 *
 * @param <M> the model
 */
public abstract class Selecting<M> {

    /** For queries, and for the places where they begin. */
    Selecting() {}

    /** The model, and where its rows are. */
    abstract Query.Source<M> source();

    /** The rows to select from. */
    abstract QueryNode start();

    /** Selects one expression instead of what was selected before. */
    public final <A> Values1<M, A> values(Expr<? super M, A> first) {
        return new Values1<>(source(), selecting(first), first);
    }

    /** Selects two expressions instead of what was selected before. */
    public final <A, B> Values2<M, A, B> values(Expr<? super M, A> first, Expr<? super M, B> second) {
        return new Values2<>(source(), selecting(first, second), first, second);
    }

    /** Selects three expressions instead of what was selected before. */
    public final <A, B, C> Values3<M, A, B, C> values(
            Expr<? super M, A> first, Expr<? super M, B> second, Expr<? super M, C> third) {
        return new Values3<>(source(), selecting(first, second, third), first, second, third);
    }

    /** Selects four expressions instead of what was selected before. */
    public final <A, B, C, D> Values4<M, A, B, C, D> values(
            Expr<? super M, A> first, Expr<? super M, B> second, Expr<? super M, C> third, Expr<? super M, D> fourth) {
        return new Values4<>(source(), selecting(first, second, third, fourth), first, second, third, fourth);
    }

    /** Selects five expressions instead of what was selected before. */
    public final <A, B, C, D, E> Values5<M, A, B, C, D, E> values(
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth,
            Expr<? super M, E> fifth) {
        return new Values5<>(
                source(), selecting(first, second, third, fourth, fifth), first, second, third, fourth, fifth);
    }

    /** Selects six expressions instead of what was selected before. */
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

    /** Selects expressions from text instead of what was selected before: rows with each under its path. */
    public final RowQuery<M> values(String first, String... more) {
        return rows(Arguments.of(first, more).stream().map(Selections::fromText).toList());
    }

    /**
     * Selects expressions under names instead of what was selected before: {@code values(lower(title).as("lower"))}. Later
     * filters and orders can use the names.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final RowQuery<M> values(Named<? super M> first, Named<? super M>... more) {
        List<Selection> named =
                Arguments.of(first, more).stream().map(Named::node).toList();
        QueryNode before = start();
        for (Selection one : named) {
            before = Selections.isPath(one) ? before : Lookups.resolver().with(before, new Step.Annotate(one, false));
        }
        List<Selection> byName =
                named.stream().map(one -> Selections.fromText(one.name())).toList();
        return new RowQuery<>(source(), Lookups.resolver().with(before, new Step.Values(byName)));
    }

    /** Selects every column of the model, a foreign key as the key, and every annotation, each under its name. */
    public final RowQuery<M> values() {
        return rows(Selections.everything(source().binding().meta(), start()));
    }

    private RowQuery<M> rows(List<Selection> selections) {
        return new RowQuery<>(source(), selecting(selections));
    }

    private QueryNode selecting(Expr<?, ?>... expressions) {
        return selecting(Selections.of(List.of(expressions)));
    }

    private QueryNode selecting(List<Selection> selections) {
        return Lookups.resolver().with(start(), new Step.Values(selections));
    }
}
