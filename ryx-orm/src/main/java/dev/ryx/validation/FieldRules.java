package dev.ryx.validation;

import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Rows;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one field.
 *
 * <p>A value that is missing breaks one rule at most; those about its contents are for a value that is there.
 *
 * @param name the field's Java name
 * @param required whether null is a problem
 * @param refusesEmpty whether the empty string is a problem
 * @param text what holds of the contents of a string; null if the column holds none
 * @param rules what else holds of the contents
 */
record FieldRules(
        String name,
        boolean required,
        boolean refusesEmpty,
        @Nullable StoredText text,
        List<Rule> rules) {

    static FieldRules of(FieldMeta field) {
        List<Constraint> constraints = field.constraints();
        boolean filledIn = field.auto() != FieldMeta.Auto.NONE || field.filledByDatabase();
        boolean notBlank = constraints.stream().anyMatch(Constraint.NotBlank.class::isInstance);
        return new FieldRules(
                field.name(),
                !field.nullable() && !filledIn,
                (!field.blank() || notBlank) && holdsStrings(field.type()),
                textOf(field.type()),
                Stream.concat(ofType(field.type()), constraints.stream().flatMap(FieldRules::ofConstraint))
                        .toList());
    }

    void check(@Nullable Object value, Errors errors) {
        if (value == null) {
            if (required) {
                errors.add(name, "This field needs a value.");
            }
        } else if (value instanceof String string && string.isEmpty()) {
            if (refusesEmpty) {
                errors.add(name, "This field must not be empty.");
            }
        } else {
            checkContents(value, errors);
        }
    }

    /** Most fields have no rule but that of their text, which is no rule among others: this is done for each value written. */
    private void checkContents(Object value, Errors errors) {
        if (text != null && value instanceof String string) {
            text.check(string, name, errors);
        }
        for (int i = 0; i < rules.size(); i++) {
            String problem = rules.get(i).problemOf(value);
            if (problem != null) {
                errors.add(name, problem);
            }
        }
    }

    /** Whether the values of a column break no rule: in one walk over them, or two where they are text. */
    boolean accepts(Rows rows, int column) {
        if (text != null) {
            return text.accepts(rows, column, required, refusesEmpty) && acceptsContents(rows, column);
        }
        for (int row = 0; row < rows.count(); row++) {
            Object value = rows.value(row, column);
            if (value == null ? required : !accepts(value)) {
                return false;
            }
        }
        return true;
    }

    private boolean acceptsContents(Rows rows, int column) {
        for (int row = 0; row < rows.count() && !rules.isEmpty(); row++) {
            Object value = rows.value(row, column);
            if (value != null && !accepts(value)) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(Object value) {
        if (isEmptyText(value)) {
            return !refusesEmpty;
        }
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).problemOf(value) != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmptyText(Object value) {
        return value instanceof String string && string.isEmpty();
    }

    private static boolean holdsStrings(SqlType type) {
        return type instanceof SqlType.Text || type instanceof SqlType.Varchar || type instanceof SqlType.Json;
    }

    private static @Nullable StoredText textOf(SqlType type) {
        return switch (type) {
            case SqlType.Text _ -> new StoredText(Integer.MAX_VALUE);
            case SqlType.Varchar(int length) -> new StoredText(length);
            default -> null;
        };
    }

    private static Stream<Rule> ofType(SqlType type) {
        return switch (type) {
            case SqlType.Int(int bits) -> bits == Long.SIZE ? Stream.empty() : Stream.of(new IntegerBits(bits));
            case SqlType.Float _ -> Stream.of(new RealNumber());
            case SqlType.Decimal(int precision, int scale) ->
                Stream.of(new WholeDigits(precision - scale), new DecimalPlaces(scale));
            case SqlType.Text _,
                    SqlType.Varchar _,
                    SqlType.Bool _,
                    SqlType.Date _,
                    SqlType.Time _,
                    SqlType.DateTime _,
                    SqlType.Timestamp _,
                    SqlType.Interval _,
                    SqlType.Uuid _,
                    SqlType.Bytes _,
                    SqlType.Json _,
                    SqlType.Array _ -> Stream.empty();
        };
    }

    private static Stream<Rule> ofConstraint(Constraint constraint) {
        Rule rule = ruleOf(constraint);
        return rule == null ? Stream.empty() : Stream.of(rule);
    }

    /** The rule that a value alone can meet; null if it takes the other rows to say. */
    private static @Nullable Rule ruleOf(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Slug _ -> new SlugText();
            case Constraint.Email _ -> new EmailAddress();
            case Constraint.Url _ -> new AbsoluteUrl();
            case Constraint.IpAddress _ -> new IpAddressText();
            case Constraint.NotBlank _ -> new NotBlankText();
            case Constraint.Min(var least) -> new Least(least);
            case Constraint.Max(var most) -> new Most(most);
            case Constraint.Range(var least, var most) -> new Between(least, most);
            case Constraint.MinLength(int length) -> new ShortestText(length);
            case Constraint.Regex(String pattern, String message) -> new MatchingText(pattern, message);
            case Constraint.Choices(List<String> values) -> new ChosenText(values);
            case Constraint.UniqueValue _, Constraint.UniqueFor _ -> null;
        };
    }
}
