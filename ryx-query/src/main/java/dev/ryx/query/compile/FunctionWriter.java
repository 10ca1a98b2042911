package dev.ryx.query.compile;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Argument;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Scalars;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** Writes functions of values in a row. */
final class FunctionWriter {

    /** Levels of terms that may be written twice. */
    private static final int SMALL = 6;

    private final Dialect dialect;
    private final Scalars scalars;
    private final TermWriter terms;

    FunctionWriter(Dialect dialect, TermWriter terms) {
        this.dialect = dialect;
        this.scalars = dialect.scalars();
        this.terms = terms;
    }

    void write(SqlWriter writer, Term.Call call) {
        List<? extends Term> arguments = call.operands();
        switch (call.function()) {
            case ABS -> plain(writer, SqlFunction.ABS, arguments);
            case CEIL -> whole(writer, SqlFunction.CEIL, arguments.getFirst());
            case COALESCE -> coalesce(writer, arguments);
            case CONCAT -> scalars.concat(writer, all(arguments));
            case FLOOR -> whole(writer, SqlFunction.FLOOR, arguments.getFirst());
            case GREATEST -> extreme(writer, true, arguments);
            case LEAST -> extreme(writer, false, arguments);
            case LENGTH -> plain(writer, dialect.lengthFunction(), arguments);
            case LOWER -> dialect.lower(writer, terms.alone(arguments.getFirst()));
            case LTRIM -> plain(writer, SqlFunction.LTRIM, arguments);
            case NOW -> scalars.now(writer);
            case NULLIF -> plain(writer, SqlFunction.NULLIF, arguments);
            case REPLACE -> plain(writer, SqlFunction.REPLACE, arguments);
            case ROUND -> round(writer, arguments);
            case RTRIM -> plain(writer, SqlFunction.RTRIM, arguments);
            case SUBSTR -> substring(writer, arguments);
            case TRIM -> plain(writer, SqlFunction.TRIM, arguments);
            case UPPER -> scalars.upper(writer, terms.alone(arguments.getFirst()));
        }
    }

    private void plain(SqlWriter writer, SqlFunction function, List<? extends Term> arguments) {
        writer.call(function)
                .list(arguments.stream().map(terms::alone).toList())
                .close();
    }

    /** One argument would not do for every database. */
    private void coalesce(SqlWriter writer, List<? extends Term> arguments) {
        if (arguments.size() == 1) {
            writer.write(terms.alone(arguments.getFirst()));
        } else {
            plain(writer, SqlFunction.COALESCE, arguments);
        }
    }

    /** Of one argument, SQLite's function would be that of a group. */
    private void extreme(SqlWriter writer, boolean greatest, List<? extends Term> arguments) {
        if (arguments.size() == 1) {
            writer.write(terms.alone(arguments.getFirst()));
        } else {
            scalars.extreme(writer, greatest, all(arguments));
        }
    }

    /** A whole number is one already. */
    private void whole(SqlWriter writer, SqlFunction function, Term number) {
        if (number.type() instanceof SqlType.Int) {
            writer.write(terms.alone(number));
        } else {
            plain(writer, function, List.of(number));
        }
    }

    private void round(SqlWriter writer, List<? extends Term> arguments) {
        Term number = arguments.getFirst();
        if (number.type() instanceof SqlType.Int) {
            writer.write(terms.alone(number));
        } else {
            Fragment digits = arguments.size() == 1 ? null : terms.alone(arguments.getLast());
            scalars.round(writer, terms.alone(number), digits, number.type());
        }
    }

    private void substring(SqlWriter writer, List<? extends Term> arguments) {
        writer.call(SqlFunction.SUBSTR).write(terms.alone(arguments.getFirst()));
        writer.comma().write(atLeast(arguments.get(1), 1));
        if (arguments.size() > 2) {
            writer.comma().write(atLeast(arguments.get(2), 0));
        }
        writer.close();
    }

    /** A bound number is within its limits; below them, databases count from the end, or refuse. */
    private Fragment atLeast(Term number, int least) {
        return number instanceof Term.Parameter
                ? terms.alone(number)
                : out -> scalars.atLeast(out, argument(integer(number), number), least);
    }

    /** PostgreSQL counts in integers of 32 bits. */
    private Fragment integer(Term number) {
        return number.type().equals(SqlType.INT)
                ? terms.of(number)
                : out -> dialect.casts().write(out, terms.of(number), number.type(), SqlType.INT);
    }

    private List<Argument> all(List<? extends Term> arguments) {
        return arguments.stream()
                .map(argument -> argument(terms.alone(argument), argument))
                .toList();
    }

    private static Argument argument(Fragment fragment, Term term) {
        return new Argument(fragment, term.nullable(), term.height() <= SMALL);
    }
}
