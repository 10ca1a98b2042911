package dev.ryx.query.compile;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression.Operator;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Division;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** Writes calculations: with numbers, and with dates, moments and amounts of time. */
final class ArithmeticWriter {

    private final Dialect dialect;
    private final TermWriter terms;

    ArithmeticWriter(Dialect dialect, TermWriter terms) {
        this.dialect = dialect;
        this.terms = terms;
    }

    void write(SqlWriter writer, Term.Calculation calculation) {
        SqlType left = calculation.left().type();
        SqlType right = calculation.right().type();
        if (left.hasDate() && right.hasDate()) {
            dialect.moments().between(writer, moment(calculation.right()), moment(calculation.left()), left);
        } else if (left.hasDate()) {
            moved(writer, calculation.left(), calculation.right(), calculation.operator() == Operator.MINUS);
        } else if (right.hasDate()) {
            moved(writer, calculation.right(), calculation.left(), false);
        } else {
            numbers(writer, calculation);
        }
    }

    private void moved(SqlWriter writer, Term moment, Term span, boolean back) {
        dialect.moments().moved(writer, moment(moment), terms.of(span), back);
    }

    /** A date is its midnight. */
    private Fragment moment(Term term) {
        Fragment written = terms.alone(term);
        return term.type() instanceof SqlType.Date
                ? out -> dialect.casts().write(out, written, SqlType.DATE, SqlType.DATETIME)
                : written;
    }

    private void numbers(SqlWriter writer, Term.Calculation calculation) {
        boolean inexact = calculation.operator() == Operator.DIVIDE;
        exact(writer, out -> calculated(out, calculation), calculation.type(), inexact);
    }

    private void calculated(SqlWriter writer, Term.Calculation calculation) {
        Fragment left = left(calculation);
        Fragment right = terms.of(calculation.right());
        switch (calculation.operator()) {
            case PLUS -> operation(writer, left, Symbol.PLUS, right);
            case MINUS -> operation(writer, left, Symbol.MINUS, right);
            case TIMES -> operation(writer, left, Symbol.TIMES, right);
            case DIVIDE -> dialect.quotient(writer, division(calculation, left, right));
            case MODULO -> dialect.remainder(writer, division(calculation, left, right));
        }
    }

    /** One of two parameters says what both are. */
    private Fragment left(Term.Calculation calculation) {
        Term left = calculation.left();
        if (isNarrow(left) && isNarrow(calculation.right())) {
            return out -> dialect.widened(out, terms.of(left));
        }
        return calculation.right() instanceof Term.Parameter ? terms.alone(left) : terms.of(left);
    }

    private static boolean isNarrow(Term term) {
        return term.type() instanceof SqlType.Int(int bits) && bits < 64;
    }

    private static Division division(Term.Calculation calculation, Fragment left, Fragment right) {
        boolean wholeNumbers = calculation.type() instanceof SqlType.Int;
        int scale = calculation.type() instanceof SqlType.Decimal(int _, int digits) ? digits : 0;
        return new Division(left, right, wholeNumbers, scale, !(calculation.right() instanceof Term.Parameter));
    }

    private static void operation(SqlWriter writer, Fragment left, Symbol operator, Fragment right) {
        writer.open().write(left).symbol(operator).write(right).close();
    }

    /** A result that is an exact number keeps its scale, whatever the database calculates with. */
    void exact(SqlWriter writer, Fragment calculation, SqlType type, boolean inexact) {
        if (type instanceof SqlType.Decimal(int _, int scale)) {
            dialect.exact(writer, calculation, scale, inexact);
        } else {
            writer.write(calculation);
        }
    }
}
