package dev.ryx.processor.check;

import dev.ryx.meta.Constraint.UniqueFor.Period;
import dev.ryx.meta.Ident;
import dev.ryx.processor.source.Access;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Nullness;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Place;
import dev.ryx.processor.source.Scalar;
import dev.ryx.processor.source.UniquePeriods;
import dev.ryx.processor.source.ValidatorSource;
import dev.ryx.processor.source.ValueType;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Checks the fields that are no relations: their types, what {@code @Nullable} says of them, and {@code @Field}. */
final class ColumnChecker {

    private static final Map<String, String> HINTS = Map.of(
            "float", " Use double.",
            "java.lang.Float", " Use Double.",
            "char", " Use String with maxLength = 1.",
            "java.lang.Character", " Use String with maxLength = 1.",
            "byte", " Use short.",
            "java.lang.Byte", " Use Short.",
            "java.util.Date", " Use Instant.",
            "java.sql.Timestamp", " Use Instant.",
            "java.time.ZonedDateTime", " Use OffsetDateTime.");

    private final ModelSource model;
    private final Report report;

    ColumnChecker(ModelSource model, Report report) {
        this.model = model;
        this.report = report;
    }

    void check() {
        model.embedded().forEach(this::checkHolder);
        for (ColumnSource column : model.columns()) {
            checkAccess(column.access(), column.element(), column.owner(), column.place());
            if (!column.isReference()) {
                checkPlain(column);
                new ConstraintChecker(column, report).check();
            }
        }
    }

    private void checkHolder(EmbeddedSource holder) {
        checkAccess(holder.access(), holder.element(), holder.owner(), holder.place());
        checkInitialiser(holder.costlyCall(), holder.element(), holder.owner(), holder.place());
    }

    private void checkAccess(Access access, VariableElement field, TypeElement owner, Place place) {
        if (!(access instanceof Access.None(boolean setter))) {
            return;
        }
        String methods = accessors(field.getSimpleName().toString(), setter);
        if (field.getModifiers().contains(Modifier.PRIVATE)) {
            report.error(place, Fault.PRIVATE_FIELD, field.getSimpleName(), methods);
        } else {
            String reader = model.className().packageName();
            report.error(place, Fault.FOREIGN_FIELD, reader, field.getSimpleName(), owner.getSimpleName(), methods);
        }
    }

    private static String accessors(String field, boolean setter) {
        String name = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        return "get" + name + "()" + (setter ? " and set" + name + "(…)" : "");
    }

    private void checkPlain(ColumnSource column) {
        checkType(column);
        checkNullness(column);
        checkOptions(column);
        checkSize(column);
        checkInitialiser(column.costlyCall(), column.element(), column.owner(), column.place());
        if (!model.isRecord() && column.holder() == null && column.modifiers().contains(Modifier.FINAL)) {
            report.error(column.place(), Fault.FINAL, column.name());
        }
        if (column.relation().isPresent()) {
            report.error(
                    column.relation().place(),
                    Fault.NO_RELATION,
                    column.name(),
                    column.value().label());
        }
        if (!Ident.isValid(column.columnName())) {
            report.error(column.field().place("column"), Fault.BAD_NAME, column.columnName(), "a column");
        }
    }

    private void checkType(ColumnSource column) {
        switch (column.value()) {
            case ValueType.Unknown _ when column.field().gives("codec") -> {}
            case ValueType.Unknown(String name) ->
                report.error(column.place(), Fault.COLUMN_TYPE, name, HINTS.getOrDefault(name, ""), Scalar.all());
            case ValueType.Constant(TypeElement type, var _)
            when isHidden(type) -> report.error(column.place(), Fault.HIDDEN_TYPE, type.getSimpleName(), model.label());
            case ValueType.Plain _, ValueType.Constant _, ValueType.Coded _, ValueType.Reference _ -> {}
        }
    }

    private static boolean isHidden(TypeElement type) {
        return type.getModifiers().contains(Modifier.PRIVATE);
    }

    private void checkNullness(ColumnSource column) {
        if (column.nullable()
                && column.value() instanceof ValueType.Plain(Scalar scalar, boolean primitive)
                && primitive) {
            report.error(column.place(), Fault.NULLABLE_PRIMITIVE, scalar.primitiveName(), scalar.referenceName());
        }
        if (column.nullness() == Nullness.MISPLACED && column.value() instanceof ValueType.Plain) {
            report.error(column.place(), Fault.NULLABLE_ELEMENT, "byte", column.name());
        }
    }

    private void checkOptions(ColumnSource column) {
        checkOption(column, "maxLength", "a String", value -> isStored(value, Scalar.STRING));
        checkOption(column, "blank", "a String", value -> isStored(value, Scalar.STRING));
        checkOption(column, "strip", "a String", value -> isStored(value, Scalar.STRING));
        checkOption(column, "maxDigits", "a BigDecimal", value -> isStored(value, Scalar.DECIMAL));
        checkOption(column, "decimalPlaces", "a BigDecimal", value -> isStored(value, Scalar.DECIMAL));
        checkOption(column, "autoNow", "dates and times", ColumnChecker::isTime);
        checkOption(column, "autoNowAdd", "dates and times", ColumnChecker::isTime);
        checkOption(column, "autoCreate", "a UUID", value -> value.is(Scalar.UUID));
        checkOption(column, "collation", "a String", value -> isStored(value, Scalar.STRING));
        checkDatabaseOptions(column);
        checkClasses(column);
        checkVersion(column);
        checkPeriods(column);
        if (column.field().flag("autoNow") && column.field().flag("autoNowAdd")) {
            report.error(column.field().place("autoNowAdd"), Fault.BOTH_AUTO, column.name());
        }
    }

    private void checkClasses(ColumnSource column) {
        if (column.field().gives("codec") && !(column.value() instanceof ValueType.Coded)) {
            String codec = column.field().type("codec").map(Object::toString).orElse("");
            report.error(column.field().place("codec"), Fault.CODEC, codec, column.type());
        }
        for (ValidatorSource validator : column.validators()) {
            if (!validator.fits()) {
                report.error(validator.place(), Fault.VALIDATOR, validator.type(), column.type());
            }
        }
    }

    private void checkDatabaseOptions(ColumnSource column) {
        Options field = column.field();
        if (!field.text("generated").isEmpty() && !field.text("dbDefault").isEmpty()) {
            report.error(field.place("dbDefault"), Fault.GENERATED_DEFAULT, column.name());
        }
        if (!field.text("generated").isEmpty() && column.key()) {
            report.error(field.place("generated"), Fault.GENERATED_KEY, column.name());
        }
        if (!field.text("collation").isEmpty() && !Ident.isValid(field.text("collation"))) {
            report.error(field.place("collation"), Fault.BAD_NAME, field.text("collation"), "a collation");
        }
    }

    private void checkVersion(ColumnSource column) {
        if (!column.version()) {
            return;
        }
        boolean counts = column.value() instanceof ValueType.Plain(Scalar scalar, boolean primitive)
                && primitive
                && (scalar == Scalar.INT || scalar == Scalar.LONG);
        if (!counts) {
            report.error(
                    column.place(),
                    Fault.VERSION_TYPE,
                    column.name(),
                    column.value().label());
        }
        long before = model.columns().stream()
                .takeWhile(other -> !other.name().equals(column.name()))
                .filter(ColumnSource::version)
                .count();
        if (before > 0) {
            report.error(column.place(), Fault.TWO_VERSIONS, model.label());
        }
    }

    private void checkPeriods(ColumnSource column) {
        for (Period period : Period.values()) {
            String option = UniquePeriods.option(period);
            String time = column.field().text(option);
            if (!time.isEmpty()
                    && model.column(time).filter(ColumnChecker::hasDate).isEmpty()) {
                report.error(column.field().place(option), Fault.NO_DATE, model.label(), time);
            }
        }
    }

    private static boolean hasDate(ColumnSource column) {
        return isTime(column.value()) && !column.value().is(Scalar.TIME);
    }

    private static boolean isStored(ValueType value, Scalar scalar) {
        return value.is(scalar) || (value instanceof ValueType.Coded coded && coded.column() == scalar);
    }

    private void checkOption(ColumnSource column, String option, String wanted, Predicate<ValueType> fits) {
        boolean known = !(column.value() instanceof ValueType.Unknown);
        if (known && column.field().gives(option) && !fits.test(column.value())) {
            String actual = column.value().label();
            report.error(column.field().place(option), Fault.WRONG_TYPE, option, wanted, column.name(), actual);
        }
    }

    private static boolean isTime(ValueType value) {
        return value instanceof ValueType.Plain(Scalar scalar, var _) && scalar.isTime();
    }

    private void checkInitialiser(@Nullable String call, VariableElement field, TypeElement owner, Place place) {
        if (call != null && !isAccepted(field) && !isAccepted(owner)) {
            report.warning(place, Fault.COSTLY_INITIALISER, call, cheaper(call));
        }
    }

    private static boolean isAccepted(Element element) {
        var accepted = element.getAnnotation(SuppressWarnings.class);
        return accepted != null && List.of(accepted.value()).contains("ryx");
    }

    private static String cheaper(String call) {
        if (call.endsWith("now()")) {
            return "write @Field(autoNowAdd = true) instead";
        }
        return call.endsWith("randomUUID()")
                ? "write @Field(autoCreate = true) instead"
                : "keep its value in a constant";
    }

    private void checkSize(ColumnSource column) {
        Options field = column.field();
        if (column.value().is(Scalar.STRING) && field.gives("maxLength") && field.number("maxLength") < 1) {
            report.error(field.place("maxLength"), Fault.BAD_LENGTH, "maxLength", field.number("maxLength"));
        }
        if (!isStored(column.value(), Scalar.DECIMAL)) {
            return;
        }
        int digits = field.number("maxDigits");
        int places = field.number("decimalPlaces");
        if (digits < 1 || !field.gives("decimalPlaces")) {
            report.error(field.isPresent() ? field.place() : column.place(), Fault.NO_DIGITS);
        } else if (places < 0 || places > digits) {
            report.error(field.place("decimalPlaces"), Fault.BAD_DIGITS, digits, places);
        }
    }
}
