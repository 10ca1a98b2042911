package dev.ryx.query.compile;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.SelectPlan.Sort;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Written;
import dev.ryx.query.sql.WrittenOnce;

/** Writes terms. */
class TermWriter {

    private final Dialect dialect;
    private final PredicateWriter predicates;
    private final SelectWriter selects;
    private final ArithmeticWriter arithmetic;
    private final FunctionWriter functions;
    private final AggregateWriter aggregates;
    private final WindowWriter windows;

    TermWriter(Dialect dialect, PredicateWriter predicates, SelectWriter selects) {
        this.dialect = dialect;
        this.predicates = predicates;
        this.selects = selects;
        this.arithmetic = new ArithmeticWriter(dialect, this);
        this.functions = new FunctionWriter(dialect, this);
        this.aggregates = new AggregateWriter(dialect, this, predicates);
        this.windows = new WindowWriter(dialect, this, aggregates);
    }

    Fragment of(Term term) {
        return writer -> write(writer, term);
    }

    /** The term where nothing around it tells its type, as in a SELECT list, a CASE or the arguments of a function. */
    Fragment alone(Term term) {
        return term instanceof Term.Parameter parameter ? out -> dialect.typed(out, parameter.slot()) : of(term);
    }

    /** A term of an order within an aggregate or a window. */
    Fragment sort(Sort sort) {
        Fragment term = of(sort.term());
        return writer -> NullsOrder.write(writer, dialect, term, term, sort);
    }

    void write(SqlWriter writer, Term term) {
        dialect.requireDepth(term.height());
        switch (term) {
            case Term.Column column -> column(writer, column);
            case Term.Parameter parameter -> writer.param(parameter.slot());
            case Term.Literal literal -> writer.number(literal.number());
            case Term.Transformed transformed -> transformed(writer, transformed);
            case Term.Calculation calculation -> arithmetic.write(writer, calculation);
            case Term.Call call -> functions.write(writer, call);
            case Term.Casted cast ->
                dialect.casts()
                        .write(writer, alone(cast.operand()), cast.operand().type(), cast.type());
            case Term.Typed typed -> writer.write(alone(typed.operand()));
            case Term.Collated collated -> collated(writer, collated);
            case Term.Test test ->
                writer.open().write(predicates.of(test.predicate())).close();
            case Term.Case cases -> cases(writer, cases);
            case Term.Aggregated aggregated -> aggregates.write(writer, aggregated, null);
            case Term.Windowed windowed -> windows.write(writer, windowed);
            case Term.WindowCall call -> throw new IllegalStateException("outside of a window: " + call.function());
            case Term.Raw raw ->
                writer.raw(raw.sql(), raw.operands().stream().map(this::alone).toList());
            case Term.Scalar scalar -> scalar(writer, scalar);
            case Term.JsonPath path -> jsonPath(writer, path);
            case Term.AtZone zoned -> dialect.dates().atZone(writer, of(zoned.operand()), zoned.zone());
        }
    }

    private void column(SqlWriter writer, Term.Column column) {
        WrittenOnce text = column.text();
        if (text == null) {
            writer.column(column.table(), column.column());
        } else {
            Written known = text.get(dialect.kind());
            writer.write(known == null ? text.remember(dialect.kind(), written(column)) : known);
        }
    }

    private SqlWriter written(Term.Column column) {
        return dialect.writer().column(column.table(), column.column());
    }

    private void jsonPath(SqlWriter writer, Term.JsonPath path) {
        Fragment place = out -> dialect.json().at(out, of(path.operand()), path.keySlot());
        if (path.asText()) {
            dialect.json().text(writer, place);
        } else {
            writer.write(place);
        }
    }

    private void transformed(SqlWriter writer, Term.Transformed transformed) {
        Term operand = transformed.operand();
        transformed.transform().write(writer, dialect, of(operand), operand.type());
    }

    private void collated(SqlWriter writer, Term.Collated collated) {
        writer.open()
                .write(alone(collated.operand()))
                .keyword(Keyword.COLLATE)
                .ident(collated.collation())
                .close();
    }

    private void cases(SqlWriter writer, Term.Case cases) {
        writer.keyword(Keyword.CASE);
        for (Term.Case.Branch branch : cases.branches()) {
            writer.keyword(Keyword.WHEN)
                    .write(predicates.of(branch.condition()))
                    .keyword(Keyword.THEN)
                    .write(alone(branch.then()));
        }
        Term otherwise = cases.otherwise();
        if (otherwise != null) {
            writer.keyword(Keyword.ELSE).write(alone(otherwise));
        }
        writer.keyword(Keyword.END);
    }

    private void scalar(SqlWriter writer, Term.Scalar scalar) {
        writer.open();
        selects.write(writer, scalar.query());
        writer.close();
    }

    /** A result that is an exact number keeps its scale, whatever the database calculates with. */
    void exact(SqlWriter writer, Fragment value, SqlType type, boolean inexact) {
        arithmetic.exact(writer, value, type, inexact);
    }
}
