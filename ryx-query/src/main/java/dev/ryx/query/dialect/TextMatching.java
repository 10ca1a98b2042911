package dev.ryx.query.dialect;

import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** Looks for text in text. The text looked for stands for itself: nothing in it is a pattern. */
public abstract sealed class TextMatching permits GlobMatching, LikeMatching {

    /** Where the text has to be found. */
    public enum Place {
        /** At the beginning. */
        START,
        /** Anywhere. */
        ANYWHERE,
        /** At the end. */
        END
    }

    private final SqlFunction position;

    /**
     * @param position the function that finds a text in another, and gives 0 if it is not there
     */
    TextMatching(SqlFunction position) {
        this.position = position;
    }

    /** Writes a condition that a text holds a value. */
    public abstract void matches(SqlWriter writer, Fragment text, Place place, Operand.Bound value);

    /** Writes a condition that a text holds the text of another expression. */
    public final void matches(SqlWriter writer, Fragment text, Place place, Fragment other) {
        switch (place) {
            case START -> begins(writer, text, other);
            case ANYWHERE -> holds(writer, text, other);
            case END -> ends(writer, text, other);
        }
    }

    private static void begins(SqlWriter writer, Fragment text, Fragment other) {
        writer.call(SqlFunction.SUBSTR).write(text).comma().number(1).comma();
        writer.call(SqlFunction.LENGTH).write(other).close().close();
        writer.symbol(Symbol.EQUAL).write(other);
    }

    private void holds(SqlWriter writer, Fragment text, Fragment other) {
        writer.call(position).write(text).comma().write(other).close();
        writer.symbol(Symbol.GREATER).number(0);
    }

    private static void ends(SqlWriter writer, Fragment text, Fragment other) {
        writer.call(SqlFunction.SUBSTR).write(text).comma();
        writer.call(SqlFunction.LENGTH).write(text).close().symbol(Symbol.MINUS);
        writer.call(SqlFunction.LENGTH).write(other).close().symbol(Symbol.PLUS).number(1);
        writer.close().symbol(Symbol.EQUAL).write(other);
    }
}
