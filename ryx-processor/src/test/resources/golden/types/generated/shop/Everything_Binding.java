package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Everything}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Everything_Binding extends ModelBinding<Everything> {
    private static final ModelMeta META = new ModelMeta(
            "shop.Everything",
            new Ident("everythings"),
            List.of(
                    FieldMeta.named("key", SqlType.UUID).primaryKey().auto(FieldMeta.Auto.UUID).build(),
                    FieldMeta.named("flag", SqlType.BOOL).build(),
                    FieldMeta.named("small", SqlType.SMALLINT).build(),
                    FieldMeta.named("whole", SqlType.INT).build(),
                    FieldMeta.named("big", SqlType.BIGINT).build(),
                    FieldMeta.named("real", SqlType.FLOAT).build(),
                    FieldMeta.named("boxedFlag", SqlType.BOOL).build(),
                    FieldMeta.named("boxedSmall", SqlType.SMALLINT).build(),
                    FieldMeta.named("boxedWhole", SqlType.INT).build(),
                    FieldMeta.named("boxedBig", SqlType.BIGINT).build(),
                    FieldMeta.named("boxedReal", SqlType.FLOAT).build(),
                    FieldMeta.named("price", new SqlType.Decimal(12, 2)).build(),
                    FieldMeta.named("text", SqlType.TEXT).build(),
                    FieldMeta.named("shortText", new SqlType.Varchar(20)).build(),
                    FieldMeta.named("date", SqlType.DATE).build(),
                    FieldMeta.named("time", SqlType.TIME).build(),
                    FieldMeta.named("dateTime", SqlType.DATETIME).build(),
                    FieldMeta.named("instant", SqlType.TIMESTAMP).build(),
                    FieldMeta.named("offset", SqlType.TIMESTAMP).build(),
                    FieldMeta.named("duration", SqlType.INTERVAL).build(),
                    FieldMeta.named("uuid", SqlType.UUID).build(),
                    FieldMeta.named("bytes", SqlType.BYTES).build(),
                    FieldMeta.named("day", new SqlType.Varchar(255)).constraint(new Constraint.Choices(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))).build(),
                    FieldMeta.named("maybeFlag", SqlType.BOOL).nullable().build(),
                    FieldMeta.named("maybeSmall", SqlType.SMALLINT).nullable().build(),
                    FieldMeta.named("maybeWhole", SqlType.INT).nullable().build(),
                    FieldMeta.named("maybeBig", SqlType.BIGINT).nullable().build(),
                    FieldMeta.named("maybeReal", SqlType.FLOAT).nullable().build(),
                    FieldMeta.named("maybePrice", new SqlType.Decimal(20, 0)).nullable().build(),
                    FieldMeta.named("maybeText", SqlType.TEXT).nullable().build(),
                    FieldMeta.named("maybeDate", SqlType.DATE).nullable().build(),
                    FieldMeta.named("maybeTime", SqlType.TIME).nullable().build(),
                    FieldMeta.named("maybeDateTime", SqlType.DATETIME).nullable().build(),
                    FieldMeta.named("maybeInstant", SqlType.TIMESTAMP).nullable().build(),
                    FieldMeta.named("maybeOffset", SqlType.TIMESTAMP).nullable().build(),
                    FieldMeta.named("maybeDuration", SqlType.INTERVAL).nullable().build(),
                    FieldMeta.named("maybeUuid", SqlType.UUID).nullable().build(),
                    FieldMeta.named("maybeBytes", SqlType.BYTES).nullable().build(),
                    FieldMeta.named("maybeDay", new SqlType.Varchar(255)).nullable().constraint(new Constraint.Choices(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Everything_}.
     */
    public Everything_Binding() {
    }

    @Override
    public Class<Everything> type() {
        return Everything.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Everything create() {
        return new Everything();
    }

    @Override
    public Everything decode(RowView row, int first, ObjectSource source) {
        Everything object = new Everything();
        object.key = row.getUuid(first);
        object.flag = row.getBoolean(first + 1);
        object.small = row.getShort(first + 2);
        object.whole = row.getInt(first + 3);
        object.big = row.getLong(first + 4);
        object.real = row.getDouble(first + 5);
        object.boxedFlag = row.getBoolean(first + 6);
        object.boxedSmall = row.getShort(first + 7);
        object.boxedWhole = row.getInt(first + 8);
        object.boxedBig = row.getLong(first + 9);
        object.boxedReal = row.getDouble(first + 10);
        object.price = required(row.getDecimal(first + 11), row, first + 11);
        object.text = required(row.getString(first + 12), row, first + 12);
        object.shortText = required(row.getString(first + 13), row, first + 13);
        object.date = required(row.getDate(first + 14), row, first + 14);
        object.time = required(row.getTime(first + 15), row, first + 15);
        object.dateTime = required(row.getDateTime(first + 16), row, first + 16);
        object.instant = required(row.getTimestamp(first + 17), row, first + 17);
        object.offset = required(row.getTimestamp(first + 18), row, first + 18).atOffset(ZoneOffset.UTC);
        object.duration = required(row.getInterval(first + 19), row, first + 19);
        object.uuid = required(row.getUuid(first + 20), row, first + 20);
        object.bytes = required(row.getBytes(first + 21), row, first + 21);
        object.day = constant(DayOfWeek.class, required(row.getString(first + 22), row, first + 22), row, first + 22);
        object.maybeFlag = row.getBooleanOrNull(first + 23);
        object.maybeSmall = row.getShortOrNull(first + 24);
        object.maybeWhole = row.getIntOrNull(first + 25);
        object.maybeBig = row.getLongOrNull(first + 26);
        object.maybeReal = row.getDoubleOrNull(first + 27);
        object.maybePrice = row.getDecimal(first + 28);
        object.maybeText = row.getString(first + 29);
        object.maybeDate = row.getDate(first + 30);
        object.maybeTime = row.getTime(first + 31);
        object.maybeDateTime = row.getDateTime(first + 32);
        object.maybeInstant = row.getTimestamp(first + 33);
        Instant maybeOffset = row.getTimestamp(first + 34);
        object.maybeOffset = maybeOffset == null ? null : maybeOffset.atOffset(ZoneOffset.UTC);
        object.maybeDuration = row.getInterval(first + 35);
        object.maybeUuid = row.getUuid(first + 36);
        object.maybeBytes = row.getBytes(first + 37);
        String maybeDay = row.getString(first + 38);
        object.maybeDay = maybeDay == null ? null : constant(DayOfWeek.class, maybeDay, row, first + 38);
        return object;
    }

    @Override
    public @Nullable Object get(Everything object, int field) {
        return switch (field) {
            case 0 -> object.key;
            case 1 -> object.flag;
            case 2 -> object.small;
            case 3 -> object.whole;
            case 4 -> object.big;
            case 5 -> object.real;
            case 6 -> object.boxedFlag;
            case 7 -> object.boxedSmall;
            case 8 -> object.boxedWhole;
            case 9 -> object.boxedBig;
            case 10 -> object.boxedReal;
            case 11 -> object.price;
            case 12 -> object.text;
            case 13 -> object.shortText;
            case 14 -> object.date;
            case 15 -> object.time;
            case 16 -> object.dateTime;
            case 17 -> object.instant;
            case 18 -> object.offset == null ? null : object.offset.toInstant();
            case 19 -> object.duration;
            case 20 -> object.uuid;
            case 21 -> object.bytes;
            case 22 -> object.day == null ? null : object.day.name();
            case 23 -> object.maybeFlag;
            case 24 -> object.maybeSmall;
            case 25 -> object.maybeWhole;
            case 26 -> object.maybeBig;
            case 27 -> object.maybeReal;
            case 28 -> object.maybePrice;
            case 29 -> object.maybeText;
            case 30 -> object.maybeDate;
            case 31 -> object.maybeTime;
            case 32 -> object.maybeDateTime;
            case 33 -> object.maybeInstant;
            case 34 -> object.maybeOffset == null ? null : object.maybeOffset.toInstant();
            case 35 -> object.maybeDuration;
            case 36 -> object.maybeUuid;
            case 37 -> object.maybeBytes;
            case 38 -> object.maybeDay == null ? null : object.maybeDay.name();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Everything object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Everything object, @Nullable Object[] values, int first) {
        values[first] = object.key;
        values[first + 1] = object.flag;
        values[first + 2] = object.small;
        values[first + 3] = object.whole;
        values[first + 4] = object.big;
        values[first + 5] = object.real;
        values[first + 6] = object.boxedFlag;
        values[first + 7] = object.boxedSmall;
        values[first + 8] = object.boxedWhole;
        values[first + 9] = object.boxedBig;
        values[first + 10] = object.boxedReal;
        values[first + 11] = object.price;
        values[first + 12] = object.text;
        values[first + 13] = object.shortText;
        values[first + 14] = object.date;
        values[first + 15] = object.time;
        values[first + 16] = object.dateTime;
        values[first + 17] = object.instant;
        values[first + 18] = object.offset == null ? null : object.offset.toInstant();
        values[first + 19] = object.duration;
        values[first + 20] = object.uuid;
        values[first + 21] = object.bytes;
        values[first + 22] = object.day == null ? null : object.day.name();
        values[first + 23] = object.maybeFlag;
        values[first + 24] = object.maybeSmall;
        values[first + 25] = object.maybeWhole;
        values[first + 26] = object.maybeBig;
        values[first + 27] = object.maybeReal;
        values[first + 28] = object.maybePrice;
        values[first + 29] = object.maybeText;
        values[first + 30] = object.maybeDate;
        values[first + 31] = object.maybeTime;
        values[first + 32] = object.maybeDateTime;
        values[first + 33] = object.maybeInstant;
        values[first + 34] = object.maybeOffset == null ? null : object.maybeOffset.toInstant();
        values[first + 35] = object.maybeDuration;
        values[first + 36] = object.maybeUuid;
        values[first + 37] = object.maybeBytes;
        values[first + 38] = object.maybeDay == null ? null : object.maybeDay.name();
    }

    @Override
    public Everything with(Everything object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.key = (UUID) value;
            case 1 -> object.flag = (boolean) Objects.requireNonNull(value, "flag");
            case 2 -> object.small = (short) Objects.requireNonNull(value, "small");
            case 3 -> object.whole = (int) Objects.requireNonNull(value, "whole");
            case 4 -> object.big = (long) Objects.requireNonNull(value, "big");
            case 5 -> object.real = (double) Objects.requireNonNull(value, "real");
            case 6 -> object.boxedFlag = (Boolean) Objects.requireNonNull(value, "boxedFlag");
            case 7 -> object.boxedSmall = (Short) Objects.requireNonNull(value, "boxedSmall");
            case 8 -> object.boxedWhole = (Integer) Objects.requireNonNull(value, "boxedWhole");
            case 9 -> object.boxedBig = (Long) Objects.requireNonNull(value, "boxedBig");
            case 10 -> object.boxedReal = (Double) Objects.requireNonNull(value, "boxedReal");
            case 11 -> object.price = (BigDecimal) Objects.requireNonNull(value, "price");
            case 12 -> object.text = (String) Objects.requireNonNull(value, "text");
            case 13 -> object.shortText = (String) Objects.requireNonNull(value, "shortText");
            case 14 -> object.date = (LocalDate) Objects.requireNonNull(value, "date");
            case 15 -> object.time = (LocalTime) Objects.requireNonNull(value, "time");
            case 16 -> object.dateTime = (LocalDateTime) Objects.requireNonNull(value, "dateTime");
            case 17 -> object.instant = (Instant) Objects.requireNonNull(value, "instant");
            case 18 -> object.offset = ((Instant) Objects.requireNonNull(value, "offset")).atOffset(ZoneOffset.UTC);
            case 19 -> object.duration = (Duration) Objects.requireNonNull(value, "duration");
            case 20 -> object.uuid = (UUID) Objects.requireNonNull(value, "uuid");
            case 21 -> object.bytes = (byte[]) Objects.requireNonNull(value, "bytes");
            case 22 -> object.day = DayOfWeek.valueOf((String) Objects.requireNonNull(value, "day"));
            case 23 -> object.maybeFlag = (Boolean) value;
            case 24 -> object.maybeSmall = (Short) value;
            case 25 -> object.maybeWhole = (Integer) value;
            case 26 -> object.maybeBig = (Long) value;
            case 27 -> object.maybeReal = (Double) value;
            case 28 -> object.maybePrice = (BigDecimal) value;
            case 29 -> object.maybeText = (String) value;
            case 30 -> object.maybeDate = (LocalDate) value;
            case 31 -> object.maybeTime = (LocalTime) value;
            case 32 -> object.maybeDateTime = (LocalDateTime) value;
            case 33 -> object.maybeInstant = (Instant) value;
            case 34 -> object.maybeOffset = value == null ? null : ((Instant) value).atOffset(ZoneOffset.UTC);
            case 35 -> object.maybeDuration = (Duration) value;
            case 36 -> object.maybeUuid = (UUID) value;
            case 37 -> object.maybeBytes = (byte[]) value;
            case 38 -> object.maybeDay = value == null ? null : DayOfWeek.valueOf((String) value);
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Everything_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Everything_.MultipleObjectsReturned();
    }
}
