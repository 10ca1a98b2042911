package dev.ryx.query.lookup;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.BoundList;
import dev.ryx.query.sql.RawSql;
import dev.ryx.query.sql.RawSqlLexer;
import dev.ryx.query.sql.SqlWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A lookup of a user's, from SQL in which {@code {col}} is what is looked at and each {@code ?} a value: {@code {col}
 * ILIKE ?}. The SQL is read when the lookup is made. Without a {@code ?} the lookup takes true or false, with several a
 * list of as many values. {@code ??} is an operator of PostgreSQL's.
 */
public final class TemplateLookup implements Lookup {

    private final String name;
    private final RawSql template;
    private final Predicate<SqlType> accepted;
    private final @Nullable SqlType operandType;

    private TemplateLookup(String name, RawSql template, Predicate<SqlType> accepted, @Nullable SqlType operandType) {
        this.name = name;
        this.template = template;
        this.accepted = accepted;
        this.operandType = operandType;
    }

    /**
     * A lookup of any type, whose values have the type of what is looked at.
     *
     * @param name its name, of lower case letters, digits and single underscores
     * @param template the SQL
     * @throws ConfigurationException if the name or the SQL is refused; the message says where and why
     */
    public static TemplateLookup of(String name, String template) {
        if (!name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*") || name.length() > 63) {
            throw new ConfigurationException(
                    "A lookup's name is refused.", "Use lower case letters, digits and single underscores.");
        }
        RawSql raw = RawSqlLexer.read(template, ConfigurationException::new);
        if (raw.columns() == 0) {
            throw new ConfigurationException("The template has no {col}.", "Say what is looked at.");
        }
        return new TemplateLookup(name, raw, _ -> true, null);
    }

    /** The same lookup of some types alone. */
    public TemplateLookup accepting(Predicate<SqlType> types) {
        return new TemplateLookup(name, template, types, operandType);
    }

    /** The same lookup, whose values have a type of their own. */
    public TemplateLookup taking(SqlType type) {
        return new TemplateLookup(name, template, accepted, type);
    }

    /**
     * The same lookup, if its template has so many placeholders.
     *
     * @throws ConfigurationException if it has not
     */
    public TemplateLookup withParameters(int count) {
        if (template.placeholders() != count) {
            throw new ConfigurationException(
                    "The template of \"" + name + "\" has " + template.placeholders() + " placeholders, not " + count
                            + ".",
                    "Write a ? for each, outside of quotes.");
        }
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean accepts(SqlType left) {
        return accepted.test(left);
    }

    @Override
    public Arity arity() {
        return switch (template.placeholders()) {
            case 0 -> Arity.FLAG;
            case 1 -> Arity.ONE;
            default -> Arity.LIST;
        };
    }

    @Override
    public int listLength() {
        return template.placeholders() > 1 ? template.placeholders() : ANY_LENGTH;
    }

    @Override
    public SqlType operandType(SqlType left) {
        return operandType == null ? left : operandType;
    }

    /** Who knows. */
    @Override
    public boolean knowsAllButNull() {
        return false;
    }

    /** Who knows. */
    @Override
    public boolean rejectsNull(Operand right) {
        return false;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        if (arity() == Arity.FLAG && right instanceof Operand.Bound flag && !flag.isTrue()) {
            writer.keyword(Keyword.NOT);
        }
        writer.open().raw(template, left, values(right)).close();
    }

    private List<Fragment> values(Operand right) {
        return switch (arity()) {
            case FLAG -> List.of();
            case ONE, PAIR -> Collections.nCopies(1, right.fragment());
            case LIST -> slots((BoundList) right);
        };
    }

    private List<Fragment> slots(BoundList values) {
        var slots = new ArrayList<Fragment>();
        for (int i = 0; i < template.placeholders(); i++) {
            var slot = values.slot(i);
            slots.add(writer -> writer.param(slot));
        }
        return slots;
    }
}
