package dev.ryx.keyset;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row in one term of an order.
 *
 * @param term the term
 * @param value its value in the row
 * @param model the model of the row
 * @param kind the kind of database
 */
record KeyPlace(Ordering term, @Nullable Object value, ModelMeta model, DatabaseKind kind) {

    /** The rows with the same value. */
    Condition equal() {
        return value == null ? isNull(true) : compared("exact");
    }

    /** The rows that come after, or nothing if none can. */
    Optional<Condition> beyond() {
        if (value == null) {
            return nullsComeFirst() ? Optional.of(isNull(false)) : Optional.empty();
        }
        Condition further = compared(term.descending() ? "lt" : "gt");
        boolean nullsFollow = isNullable() && !nullsComeFirst();
        return Optional.of(nullsFollow ? Condition.or(further, isNull(true)) : further);
    }

    private Condition compared(String lookup) {
        return new Condition.Leaf(term.expression(), lookup, Expression.Value.of(value));
    }

    private Condition isNull(boolean whether) {
        return new Condition.Leaf(term.expression(), "isnull", Expression.Value.of(whether));
    }

    /** For PostgreSQL NULL is greater than every value, for the others it is less. */
    private boolean nullsComeFirst() {
        return switch (term.nulls()) {
            case FIRST -> true;
            case LAST -> false;
            case DEFAULT -> (kind == DatabaseKind.POSTGRESQL) == term.descending();
        };
    }

    private boolean isNullable() {
        return !(term.expression() instanceof FieldPath path)
                || path.steps().size() != 1
                || model.fields().stream()
                        .filter(field -> field.name().equals(path.text()))
                        .findFirst()
                        .map(FieldMeta::nullable)
                        .orElse(true);
    }
}
