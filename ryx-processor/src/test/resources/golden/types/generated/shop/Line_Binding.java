package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Reference;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.relation.ForeignKey;
import dev.ryx.relation.OneToOne;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Line}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Line_Binding extends ModelBinding<Line> {
    private static final ModelMeta META = new ModelMeta(
            "shop.Line",
            new Ident("lines"),
            List.of(
                    FieldMeta.named("code", new SqlType.Varchar(8)).primaryKey().build(),
                    FieldMeta.named("amount", SqlType.INT).build(),
                    FieldMeta.named("id", SqlType.INT).nullable().build(),
                    FieldMeta.foreignKey("everything", SqlType.UUID, new FieldMeta.Reference("shop.Everything", "lines", false, OnDelete.RESTRICT)).build(),
                    FieldMeta.foreignKey("previous", new SqlType.Varchar(8), new FieldMeta.Reference("shop.Line", "next", true, OnDelete.CASCADE)).nullable().build(),
                    FieldMeta.named("day", new SqlType.Varchar(255)).constraint(new Constraint.Choices(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))).build(),
                    FieldMeta.named("row", new SqlType.Varchar(255)).nullable().constraint(new Constraint.Choices(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))).build(),
                    FieldMeta.named("at", SqlType.TIMESTAMP).build(),
                    FieldMeta.named("first", SqlType.TIMESTAMP).nullable().build(),
                    FieldMeta.named("data", SqlType.BYTES).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Line_}.
     */
    public Line_Binding() {
    }

    @Override
    public Class<Line> type() {
        return Line.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Line create() {
        throw noEmptyRecord();
    }

    @Override
    public Line decode(RowView row, int first, ObjectSource source) {
        String row_ = row.getString(first + 6);
        Instant first_ = row.getTimestamp(first + 8);
        return new Line(row.getInt(first + 1),
                required(row.getString(first), row, first),
                row.getIntOrNull(first + 2),
                ForeignKey.attached("shop.Everything", row.getUuid(first + 3), source),
                OneToOne.attached("shop.Line", row.getString(first + 4), source),
                constant(DayOfWeek.class, required(row.getString(first + 5), row, first + 5), row, first + 5),
                row_ == null ? null : constant(DayOfWeek.class, row_, row, first + 6),
                required(row.getTimestamp(first + 7), row, first + 7).atOffset(ZoneOffset.UTC),
                first_ == null ? null : first_.atOffset(ZoneOffset.UTC),
                required(row.getBytes(first + 9), row, first + 9));
    }

    @Override
    public @Nullable Object get(Line object, int field) {
        return switch (field) {
            case 0 -> object.code();
            case 1 -> object.amount();
            case 2 -> object.id();
            case 3 -> object.everything().id();
            case 4 -> object.previous().id();
            case 5 -> object.day() == null ? null : object.day().name();
            case 6 -> object.row() == null ? null : object.row().name();
            case 7 -> object.at() == null ? null : object.at().toInstant();
            case 8 -> object.first() == null ? null : object.first().toInstant();
            case 9 -> object.data();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Line object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Line object, @Nullable Object[] values, int first) {
        values[first] = object.code();
        values[first + 1] = object.amount();
        values[first + 2] = object.id();
        values[first + 3] = object.everything().id();
        values[first + 4] = object.previous().id();
        values[first + 5] = object.day() == null ? null : object.day().name();
        values[first + 6] = object.row() == null ? null : object.row().name();
        values[first + 7] = object.at() == null ? null : object.at().toInstant();
        values[first + 8] = object.first() == null ? null : object.first().toInstant();
        values[first + 9] = object.data();
    }

    @Override
    public Line with(Line object, int field, @Nullable Object value) {
        return switch (field) {
            case 0 -> new Line(object.amount(), (String) Objects.requireNonNull(value, "code"), object.id(), object.everything(), object.previous(), object.day(), object.row(), object.at(), object.first(), object.data());
            case 1 -> new Line((int) Objects.requireNonNull(value, "amount"), object.code(), object.id(), object.everything(), object.previous(), object.day(), object.row(), object.at(), object.first(), object.data());
            case 2 -> new Line(object.amount(), object.code(), (Integer) value, object.everything(), object.previous(), object.day(), object.row(), object.at(), object.first(), object.data());
            case 3 -> new Line(object.amount(), object.code(), object.id(), ForeignKey.ofId(value), object.previous(), object.day(), object.row(), object.at(), object.first(), object.data());
            case 4 -> new Line(object.amount(), object.code(), object.id(), object.everything(), OneToOne.ofId(value), object.day(), object.row(), object.at(), object.first(), object.data());
            case 5 -> new Line(object.amount(), object.code(), object.id(), object.everything(), object.previous(), DayOfWeek.valueOf((String) Objects.requireNonNull(value, "day")), object.row(), object.at(), object.first(), object.data());
            case 6 -> new Line(object.amount(), object.code(), object.id(), object.everything(), object.previous(), object.day(), value == null ? null : DayOfWeek.valueOf((String) value), object.at(), object.first(), object.data());
            case 7 -> new Line(object.amount(), object.code(), object.id(), object.everything(), object.previous(), object.day(), object.row(), ((Instant) Objects.requireNonNull(value, "at")).atOffset(ZoneOffset.UTC), object.first(), object.data());
            case 8 -> new Line(object.amount(), object.code(), object.id(), object.everything(), object.previous(), object.day(), object.row(), object.at(), value == null ? null : ((Instant) value).atOffset(ZoneOffset.UTC), object.data());
            case 9 -> new Line(object.amount(), object.code(), object.id(), object.everything(), object.previous(), object.day(), object.row(), object.at(), object.first(), (byte[]) Objects.requireNonNull(value, "data"));
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Line made(@Nullable Object[] values) {
        return new Line(values[1] == null ? 0 : (Integer) values[1],
                values[0] == null ? null : (String) values[0],
                values[2] == null ? null : (Integer) values[2],
                ForeignKey.ofId(values[3]),
                OneToOne.ofId(values[4]),
                values[5] == null ? null : DayOfWeek.valueOf((String) values[5]),
                values[6] == null ? null : DayOfWeek.valueOf((String) values[6]),
                values[7] == null ? null : ((Instant) values[7]).atOffset(ZoneOffset.UTC),
                values[8] == null ? null : ((Instant) values[8]).atOffset(ZoneOffset.UTC),
                values[9] == null ? null : (byte[]) values[9]);
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Line_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Line_.MultipleObjectsReturned();
    }

    @Override
    public void attach(Line object, ObjectSource source) {
        object.everything().attach("shop.Everything", source);
        object.previous().attach("shop.Line", source);
    }

    @Override
    public @Nullable Reference reference(Line object, int field) {
        return switch (field) {
            case 3 -> object.everything();
            case 4 -> object.previous();
            default -> null;
        };
    }
}
