package dev.ryx;

import dev.ryx.error.FieldException;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.shape.Maps;
import dev.ryx.shape.RecordPaths;
import dev.ryx.shape.RecordReader;
import dev.ryx.shape.RecordShape;
import dev.ryx.store.Lookups;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
     * filters and orders can use the names, but for one that the model has itself.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final RowQuery<M> values(Named<? super M> first, Named<? super M>... more) {
        ModelMeta model = source().binding().meta();
        QueryNode query = start();
        var selections = new ArrayList<Selection>();
        for (Named<? super M> one : Arguments.of(first, more)) {
            if (Selections.isMember(model, one.name()) || isItself(one.node())) {
                selections.add(one.node());
            } else {
                query = Lookups.resolver().with(query, new Step.Annotate(one.node(), false));
                selections.add(Selections.fromText(one.name()));
            }
        }
        return new RowQuery<>(source(), Lookups.resolver().with(query, new Step.Values(selections)));
    }

    /** Whether an annotation is selected under the name that it has. */
    private static boolean isItself(Selection selection) {
        return selection.expression() instanceof Expression.TextPath(String path) && path.equals(selection.name());
    }

    /** Selects every column of the model, a foreign key as the key, and every annotation, each under its name. */
    public final RowQuery<M> values() {
        return rows(Selections.everything(source().binding().meta(), start()));
    }

    /**
     * Makes a record of each row, by the names of its components: of a query for objects, from the fields and annotations
     * of those names, a nested record from those behind the relation of its name; of a query for values, from what it
     * selects. {@code unitPrice} and {@code unit_price} are the same name.
     *
     * @throws FieldException if a component has no column of its name, or a class that no column is read as
     */
    public final <T extends Record> MappedQuery<M, T> as(Class<T> record) {
        RowQuery<M> rows = asRows(record);
        return new MappedQuery<>(source(), rows.node(), RecordReader.of(record, Selections.columns(rows.node())));
    }

    private RowQuery<M> asRows(Class<?> record) {
        if (Selections.selectsValues(start())) {
            return new RowQuery<>(source(), start());
        }
        ModelMeta model = source().binding().meta();
        var names = new HashSet<String>();
        start().annotations().forEach(one -> names.add(one.name()));
        List<String> paths = RecordPaths.of(RecordShape.of(record), model, names);
        return rows(paths.stream().map(Selections::fromText).toList());
    }

    /** Makes a map of each row, from the names of what is selected to the values; of objects, as {@link #values()} does. */
    public final MappedQuery<M, Map<String, @Nullable Object>> asMaps() {
        RowQuery<M> rows = Selections.selectsValues(start()) ? new RowQuery<>(source(), start()) : values();
        return new MappedQuery<>(source(), rows.node(), Maps::read);
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
