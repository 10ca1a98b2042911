package dev.ryx.processor.write;

import dev.ryx.meta.Constraint;
import dev.ryx.meta.Constraint.UniqueFor.Period;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.ModelMeta.FieldSet;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.RelationMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Scalar;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ToManySource;
import dev.ryx.processor.source.UniquePeriods;
import dev.ryx.processor.source.ValueType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns the source of a model without problems into its metadata. */
final class MetaBuilder {

    private static final int ENUM_LENGTH = 255;

    private final ModelSource model;

    private MetaBuilder(ModelSource model) {
        this.model = model;
    }

    static ModelMeta build(ModelSource model) {
        return new MetaBuilder(model).build();
    }

    private ModelMeta build() {
        Options table = model.table();
        return new ModelMeta(
                model.name(),
                new Ident(model.tableName()),
                model.columns().stream().map(this::field).toList(),
                model.relations().stream().map(this::relation).toList(),
                table.texts("ordering"),
                fieldSets(table.annotations("uniqueTogether"), "uniq"),
                fieldSets(table.annotations("indexes"), "idx"),
                !table.gives("managed") || table.flag("managed"),
                table.text("database").isEmpty() ? null : table.text("database"),
                table.text("schema").isEmpty() ? null : new Ident(table.text("schema")),
                table.annotations("checks").stream()
                        .map(check -> new ModelMeta.Check(new Ident(check.text("name")), check.text("value")))
                        .toList());
    }

    private FieldMeta field(ColumnSource column) {
        FieldMeta.Builder builder = builder(column);
        addKeyAndNullness(column, builder);
        addOptions(column, builder);
        constraints(column).forEach(builder::constraint);
        return builder.auto(auto(column)).build();
    }

    private FieldMeta.Builder builder(ColumnSource column) {
        return switch (column.value()) {
            case ValueType.Plain(Scalar scalar, var _) ->
                FieldMeta.named(column.name(), plainType(scalar, column.field()))
                        .column(column.columnName());
            case ValueType.Constant(var _, List<String> constants) ->
                FieldMeta.named(column.name(), enumType(constants)).column(column.columnName());
            case ValueType.Coded coded ->
                FieldMeta.named(column.name(), codedType(coded, column.field())).column(column.columnName());
            case ValueType.Reference reference -> foreignKey(column, reference).column(column.columnName());
            case ValueType.Unknown(String name) -> throw new IllegalStateException(name);
        };
    }

    private static SqlType codedType(ValueType.Coded coded, Options field) {
        SqlType column = plainType(coded.column(), field);
        return coded.many() ? new SqlType.Array(column) : column;
    }

    private FieldMeta.Builder foreignKey(ColumnSource column, ValueType.Reference reference) {
        Target target = Objects.requireNonNull(reference.target());
        Target.Key key = Objects.requireNonNull(target.key());
        String onDelete = column.relation().text("onDelete");
        var meta = new FieldMeta.Reference(
                target.name(),
                model.relatedName(column.relation()),
                reference.oneToOne(),
                onDelete.isEmpty() ? OnDelete.CASCADE : OnDelete.valueOf(onDelete));
        return FieldMeta.foreignKey(column.name(), keyType(key), meta);
    }

    private static SqlType keyType(Target.Key key) {
        return key.maxLength() > 0 ? new SqlType.Varchar(key.maxLength()) : type(key.type());
    }

    private static SqlType plainType(Scalar scalar, Options field) {
        int length = field.number("maxLength");
        if (scalar == Scalar.STRING && length > 0) {
            return new SqlType.Varchar(length);
        }
        return scalar == Scalar.DECIMAL
                ? new SqlType.Decimal(field.number("maxDigits"), field.number("decimalPlaces"))
                : type(scalar);
    }

    private static SqlType type(Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN -> new SqlType.Bool();
            case SHORT -> new SqlType.Int(16);
            case INT -> new SqlType.Int(32);
            case LONG -> new SqlType.Int(64);
            case DOUBLE -> new SqlType.Float();
            case DECIMAL -> throw new IllegalStateException("a decimal has a size");
            case STRING -> new SqlType.Text();
            case DATE -> new SqlType.Date();
            case TIME -> new SqlType.Time();
            case DATE_TIME -> new SqlType.DateTime();
            case INSTANT, OFFSET_DATE_TIME -> new SqlType.Timestamp();
            case DURATION -> new SqlType.Interval();
            case UUID -> new SqlType.Uuid();
            case BYTES -> new SqlType.Bytes();
            case JSON -> new SqlType.Json();
        };
    }

    private static SqlType enumType(List<String> constants) {
        int longest = constants.stream().mapToInt(String::length).max().orElse(0);
        return new SqlType.Varchar(Math.max(ENUM_LENGTH, longest));
    }

    private static void addKeyAndNullness(ColumnSource column, FieldMeta.Builder builder) {
        if (column.key()) {
            builder.primaryKey();
        } else if (column.acceptsNull()) {
            builder.nullable();
        }
    }

    private static void addOptions(ColumnSource column, FieldMeta.Builder builder) {
        Options field = column.field();
        if (field.flag("unique")) {
            builder.unique();
        }
        if (field.flag("index")) {
            builder.indexed();
        }
        if (field.flag("blank")) {
            builder.blank();
        }
        if (field.flag("strip")) {
            builder.strip();
        }
        if (!field.text("verboseName").isEmpty()) {
            builder.verboseName(field.text("verboseName"));
        }
        builder.helpText(field.text("helpText"));
        addDatabaseOptions(field, builder);
    }

    private static void addDatabaseOptions(Options field, FieldMeta.Builder builder) {
        if (field.gives("editable") && !field.flag("editable")) {
            builder.notEditable();
        }
        if (!field.text("dbDefault").isEmpty()) {
            builder.dbDefault(field.text("dbDefault"));
        }
        if (!field.text("generated").isEmpty()) {
            builder.generated(field.text("generated"));
        }
        if (!field.text("collation").isEmpty()) {
            builder.collation(field.text("collation"));
        }
    }

    private static FieldMeta.Auto auto(ColumnSource column) {
        Options field = column.field();
        if (column.generatedKey()) {
            return FieldMeta.Auto.KEY;
        }
        if (column.version()) {
            return FieldMeta.Auto.VERSION;
        }
        if (field.flag("autoNow")) {
            return FieldMeta.Auto.NOW;
        }
        if (field.flag("autoNowAdd")) {
            return FieldMeta.Auto.NOW_ADD;
        }
        return field.flag("autoCreate") ? FieldMeta.Auto.UUID : FieldMeta.Auto.NONE;
    }

    private static Stream<Constraint> constraints(ColumnSource column) {
        Stream<Constraint> declared =
                Stream.concat(column.constraints().stream().map(MetaBuilder::constraint), uniqueFor(column.field()));
        return column.value() instanceof ValueType.Constant(var _, List<String> constants)
                ? Stream.concat(Stream.of(new Constraint.Choices(constants)), declared)
                : declared;
    }

    private static Stream<Constraint> uniqueFor(Options field) {
        return Arrays.stream(Period.values())
                .filter(period -> !field.text(UniquePeriods.option(period)).isEmpty())
                .map(period -> new Constraint.UniqueFor(period, field.text(UniquePeriods.option(period))));
    }

    private static Constraint constraint(Options options) {
        return switch (options.annotation()) {
            case "Slug" -> new Constraint.Slug();
            case "Email" -> new Constraint.Email();
            case "Url" -> new Constraint.Url();
            case "IpAddress" -> new Constraint.IpAddress();
            case "NotBlank" -> new Constraint.NotBlank();
            case "Min" -> new Constraint.Min(number(options, "value"));
            case "Max" -> new Constraint.Max(number(options, "value"));
            case "Range" -> new Constraint.Range(number(options, "min"), number(options, "max"));
            case "MinLength" -> new Constraint.MinLength(options.number("value"));
            case "Regex" -> new Constraint.Regex(options.text("value"), options.text("message"));
            case "Choices" -> new Constraint.Choices(options.texts("value"));
            case "UniqueValue" -> new Constraint.UniqueValue();
            default -> throw new IllegalStateException("@" + options.annotation());
        };
    }

    private static BigDecimal number(Options options, String name) {
        return new BigDecimal(options.text(name));
    }

    private RelationMeta relation(ToManySource relation) {
        Target target = Objects.requireNonNull(relation.target());
        return relation.isOwner()
                ? new RelationMeta.ManyToMany(
                        relation.name(),
                        target.name(),
                        model.relatedName(relation.relation()),
                        new Ident(relation.joinTable(model)),
                        new Ident(relation.sourceColumn(model, target)),
                        new Ident(relation.targetColumn(model, target)),
                        relation.through() == null
                                ? null
                                : relation.through().target().name())
                : new RelationMeta.Reverse(relation.name(), target.name(), relation.mappedBy());
    }

    private List<FieldSet> fieldSets(List<Options> sets, String suffix) {
        return sets.stream()
                .map(set -> new FieldSet(setName(set, suffix), set.texts("value")))
                .toList();
    }

    private Ident setName(Options set, String suffix) {
        if (!set.text("name").isEmpty()) {
            return new Ident(set.text("name"));
        }
        Stream<String> columns = set.texts("value").stream()
                .map(field -> model.column(field).orElseThrow().columnName());
        Stream<String> parts = Stream.of(Stream.of(model.tableName()), columns, Stream.of(suffix))
                .flatMap(part -> part);
        return Ident.joined(parts.toArray(String[]::new));
    }
}
