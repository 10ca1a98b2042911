package dev.ryx.processor.check;

import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Scalar;
import dev.ryx.processor.source.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks the annotations of validation on one field. */
final class ConstraintChecker {

    private static final Set<String> OF_NUMBERS = Set.of("Min", "Max", "Range");

    private final ColumnSource column;
    private final Report report;

    ConstraintChecker(ColumnSource column, Report report) {
        this.column = column;
        this.report = report;
    }

    void check() {
        if (!(column.value() instanceof ValueType.Unknown)) {
            column.constraints().forEach(this::check);
        }
    }

    private void check(Options constraint) {
        if (constraint.annotation().equals("UniqueValue")) {
            return;
        }
        boolean ofNumbers = OF_NUMBERS.contains(constraint.annotation());
        if (ofNumbers ? isNumber() : column.value().is(Scalar.STRING)) {
            checkValues(constraint);
        } else {
            String wanted = ofNumbers ? "numbers" : "a String";
            String name = "@" + constraint.annotation();
            report.error(
                    constraint.place(),
                    Fault.WRONG_TYPE,
                    name,
                    wanted,
                    column.name(),
                    column.value().label());
        }
    }

    private boolean isNumber() {
        return column.value() instanceof ValueType.Plain(Scalar scalar, var _) && scalar.isNumber();
    }

    private void checkValues(Options constraint) {
        switch (constraint.annotation()) {
            case "Min", "Max" -> number(constraint, "value");
            case "Range" -> checkRange(constraint);
            case "MinLength" -> checkMinLength(constraint);
            case "Regex" -> checkRegex(constraint);
            case "Choices" -> checkChoices(constraint);
            default -> {}
        }
    }

    private Optional<BigDecimal> number(Options constraint, String option) {
        try {
            return Optional.of(new BigDecimal(constraint.text(option)));
        } catch (NumberFormatException _) {
            report.error(constraint.place(option), Fault.BAD_NUMBER, constraint.text(option));
            return Optional.empty();
        }
    }

    private void checkRange(Options range) {
        Optional<BigDecimal> min = number(range, "min");
        Optional<BigDecimal> max = number(range, "max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            report.error(range.place(), Fault.BAD_RANGE, min.get(), max.get());
        }
    }

    private void checkMinLength(Options constraint) {
        int least = constraint.number("value");
        int most = column.field().number("maxLength");
        if (least < 1) {
            report.error(constraint.place("value"), Fault.BAD_LENGTH, "@MinLength", least);
        } else if (most > 0 && least > most) {
            report.error(constraint.place("value"), Fault.BAD_MIN_LENGTH, least, most);
        }
    }

    private void checkRegex(Options regex) {
        try {
            var _ = Pattern.compile(regex.text("value"));
        } catch (PatternSyntaxException e) {
            report.error(regex.place("value"), Fault.BAD_REGEX, regex.text("value"), e.getDescription());
        }
    }

    private void checkChoices(Options choices) {
        List<String> values = choices.texts("value");
        if (values.isEmpty()) {
            report.error(choices.place(), Fault.NO_CHOICES);
        }
        int most = column.field().number("maxLength");
        for (int i = 0; i < values.size() && most > 0; i++) {
            String value = values.get(i);
            if (value.codePointCount(0, value.length()) > most) {
                report.error(choices.place("value", i), Fault.LONG_CHOICE, value, most);
            }
        }
    }
}
