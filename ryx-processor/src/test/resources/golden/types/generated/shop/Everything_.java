package shop;

import dev.ryx.Manager;
import dev.ryx.expr.BoolColumn;
import dev.ryx.expr.BoolExpr;
import dev.ryx.expr.BytesColumn;
import dev.ryx.expr.BytesExpr;
import dev.ryx.expr.DateColumn;
import dev.ryx.expr.DateExpr;
import dev.ryx.expr.DateTimeColumn;
import dev.ryx.expr.DateTimeExpr;
import dev.ryx.expr.DecimalColumn;
import dev.ryx.expr.DecimalExpr;
import dev.ryx.expr.DoubleColumn;
import dev.ryx.expr.DoubleExpr;
import dev.ryx.expr.DurationColumn;
import dev.ryx.expr.DurationExpr;
import dev.ryx.expr.EnumColumn;
import dev.ryx.expr.EnumExpr;
import dev.ryx.expr.InstantColumn;
import dev.ryx.expr.InstantExpr;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.OffsetDateTimeColumn;
import dev.ryx.expr.OffsetDateTimeExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.expr.ShortColumn;
import dev.ryx.expr.ShortExpr;
import dev.ryx.expr.StrColumn;
import dev.ryx.expr.StrExpr;
import dev.ryx.expr.TimeColumn;
import dev.ryx.expr.TimeExpr;
import dev.ryx.expr.UuidColumn;
import dev.ryx.expr.UuidExpr;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import java.time.DayOfWeek;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns and relations of {@link Everything}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Everything_ {
    /**
     * Column {@code everythings.key}: Uuid.
     */
    public static final UuidColumn<Everything> key = new UuidColumn<>("key");

    /**
     * Column {@code everythings.flag}: Bool.
     */
    public static final BoolColumn<Everything> flag = new BoolColumn<>("flag");

    /**
     * Column {@code everythings.small}: Int(16).
     */
    public static final ShortColumn<Everything> small = new ShortColumn<>("small");

    /**
     * Column {@code everythings.whole}: Int(32).
     */
    public static final IntColumn<Everything> whole = new IntColumn<>("whole");

    /**
     * Column {@code everythings.big}: Int(64).
     */
    public static final LongColumn<Everything> big = new LongColumn<>("big");

    /**
     * Column {@code everythings.real}: Float.
     */
    public static final DoubleColumn<Everything> real = new DoubleColumn<>("real");

    /**
     * Column {@code everythings.boxed_flag}: Bool.
     */
    public static final BoolColumn<Everything> boxedFlag = new BoolColumn<>("boxedFlag");

    /**
     * Column {@code everythings.boxed_small}: Int(16).
     */
    public static final ShortColumn<Everything> boxedSmall = new ShortColumn<>("boxedSmall");

    /**
     * Column {@code everythings.boxed_whole}: Int(32).
     */
    public static final IntColumn<Everything> boxedWhole = new IntColumn<>("boxedWhole");

    /**
     * Column {@code everythings.boxed_big}: Int(64).
     */
    public static final LongColumn<Everything> boxedBig = new LongColumn<>("boxedBig");

    /**
     * Column {@code everythings.boxed_real}: Float.
     */
    public static final DoubleColumn<Everything> boxedReal = new DoubleColumn<>("boxedReal");

    /**
     * Column {@code everythings.price}: Decimal(12,2).
     */
    public static final DecimalColumn<Everything> price = new DecimalColumn<>("price");

    /**
     * Column {@code everythings.text}: Text.
     */
    public static final StrColumn<Everything> text = new StrColumn<>("text");

    /**
     * Column {@code everythings.short_text}: Varchar(20).
     */
    public static final StrColumn<Everything> shortText = new StrColumn<>("shortText");

    /**
     * Column {@code everythings.date}: Date.
     */
    public static final DateColumn<Everything> date = new DateColumn<>("date");

    /**
     * Column {@code everythings.time}: Time.
     */
    public static final TimeColumn<Everything> time = new TimeColumn<>("time");

    /**
     * Column {@code everythings.date_time}: DateTime.
     */
    public static final DateTimeColumn<Everything> dateTime = new DateTimeColumn<>("dateTime");

    /**
     * Column {@code everythings.instant}: Timestamp.
     */
    public static final InstantColumn<Everything> instant = new InstantColumn<>("instant");

    /**
     * Column {@code everythings.offset}: Timestamp.
     */
    public static final OffsetDateTimeColumn<Everything> offset = new OffsetDateTimeColumn<>("offset");

    /**
     * Column {@code everythings.duration}: Interval.
     */
    public static final DurationColumn<Everything> duration = new DurationColumn<>("duration");

    /**
     * Column {@code everythings.uuid}: Uuid.
     */
    public static final UuidColumn<Everything> uuid = new UuidColumn<>("uuid");

    /**
     * Column {@code everythings.bytes}: Bytes.
     */
    public static final BytesColumn<Everything> bytes = new BytesColumn<>("bytes");

    /**
     * Column {@code everythings.day}: Varchar(255).
     */
    public static final EnumColumn<Everything, DayOfWeek> day = new EnumColumn<>("day", DayOfWeek.class);

    /**
     * Column {@code everythings.maybe_flag}: Bool, may be NULL.
     */
    public static final BoolColumn<Everything> maybeFlag = new BoolColumn<>("maybeFlag");

    /**
     * Column {@code everythings.maybe_small}: Int(16), may be NULL.
     */
    public static final ShortColumn<Everything> maybeSmall = new ShortColumn<>("maybeSmall");

    /**
     * Column {@code everythings.maybe_whole}: Int(32), may be NULL.
     */
    public static final IntColumn<Everything> maybeWhole = new IntColumn<>("maybeWhole");

    /**
     * Column {@code everythings.maybe_big}: Int(64), may be NULL.
     */
    public static final LongColumn<Everything> maybeBig = new LongColumn<>("maybeBig");

    /**
     * Column {@code everythings.maybe_real}: Float, may be NULL.
     */
    public static final DoubleColumn<Everything> maybeReal = new DoubleColumn<>("maybeReal");

    /**
     * Column {@code everythings.maybe_price}: Decimal(20,0), may be NULL.
     */
    public static final DecimalColumn<Everything> maybePrice = new DecimalColumn<>("maybePrice");

    /**
     * Column {@code everythings.maybe_text}: Text, may be NULL.
     */
    public static final StrColumn<Everything> maybeText = new StrColumn<>("maybeText");

    /**
     * Column {@code everythings.maybe_date}: Date, may be NULL.
     */
    public static final DateColumn<Everything> maybeDate = new DateColumn<>("maybeDate");

    /**
     * Column {@code everythings.maybe_time}: Time, may be NULL.
     */
    public static final TimeColumn<Everything> maybeTime = new TimeColumn<>("maybeTime");

    /**
     * Column {@code everythings.maybe_date_time}: DateTime, may be NULL.
     */
    public static final DateTimeColumn<Everything> maybeDateTime = new DateTimeColumn<>("maybeDateTime");

    /**
     * Column {@code everythings.maybe_instant}: Timestamp, may be NULL.
     */
    public static final InstantColumn<Everything> maybeInstant = new InstantColumn<>("maybeInstant");

    /**
     * Column {@code everythings.maybe_offset}: Timestamp, may be NULL.
     */
    public static final OffsetDateTimeColumn<Everything> maybeOffset = new OffsetDateTimeColumn<>("maybeOffset");

    /**
     * Column {@code everythings.maybe_duration}: Interval, may be NULL.
     */
    public static final DurationColumn<Everything> maybeDuration = new DurationColumn<>("maybeDuration");

    /**
     * Column {@code everythings.maybe_uuid}: Uuid, may be NULL.
     */
    public static final UuidColumn<Everything> maybeUuid = new UuidColumn<>("maybeUuid");

    /**
     * Column {@code everythings.maybe_bytes}: Bytes, may be NULL.
     */
    public static final BytesColumn<Everything> maybeBytes = new BytesColumn<>("maybeBytes");

    /**
     * Column {@code everythings.maybe_day}: Varchar(255), may be NULL.
     */
    public static final EnumColumn<Everything, DayOfWeek> maybeDay = new EnumColumn<>("maybeDay", DayOfWeek.class);

    /**
     * Where queries for {@link Everything} begin.
     */
    public static final Manager<Everything> objects = new Manager<>(new Everything_Binding());

    private Everything_() {
    }

    /**
     * No {@link Everything} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Everything");
        }
    }

    /**
     * More than one {@link Everything} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Everything");
        }
    }

    /**
     * A path that leads to {@link Everything}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Everything> {
        /**
         * Column {@code everythings.key}: Uuid.
         */
        public final UuidExpr<R> key = new UuidExpr<>(at("key"));

        /**
         * Column {@code everythings.flag}: Bool.
         */
        public final BoolExpr<R> flag = new BoolExpr<>(at("flag"));

        /**
         * Column {@code everythings.small}: Int(16).
         */
        public final ShortExpr<R> small = new ShortExpr<>(at("small"));

        /**
         * Column {@code everythings.whole}: Int(32).
         */
        public final IntExpr<R> whole = new IntExpr<>(at("whole"));

        /**
         * Column {@code everythings.big}: Int(64).
         */
        public final LongExpr<R> big = new LongExpr<>(at("big"));

        /**
         * Column {@code everythings.real}: Float.
         */
        public final DoubleExpr<R> real = new DoubleExpr<>(at("real"));

        /**
         * Column {@code everythings.boxed_flag}: Bool.
         */
        public final BoolExpr<R> boxedFlag = new BoolExpr<>(at("boxedFlag"));

        /**
         * Column {@code everythings.boxed_small}: Int(16).
         */
        public final ShortExpr<R> boxedSmall = new ShortExpr<>(at("boxedSmall"));

        /**
         * Column {@code everythings.boxed_whole}: Int(32).
         */
        public final IntExpr<R> boxedWhole = new IntExpr<>(at("boxedWhole"));

        /**
         * Column {@code everythings.boxed_big}: Int(64).
         */
        public final LongExpr<R> boxedBig = new LongExpr<>(at("boxedBig"));

        /**
         * Column {@code everythings.boxed_real}: Float.
         */
        public final DoubleExpr<R> boxedReal = new DoubleExpr<>(at("boxedReal"));

        /**
         * Column {@code everythings.price}: Decimal(12,2).
         */
        public final DecimalExpr<R> price = new DecimalExpr<>(at("price"));

        /**
         * Column {@code everythings.text}: Text.
         */
        public final StrExpr<R> text = new StrExpr<>(at("text"));

        /**
         * Column {@code everythings.short_text}: Varchar(20).
         */
        public final StrExpr<R> shortText = new StrExpr<>(at("shortText"));

        /**
         * Column {@code everythings.date}: Date.
         */
        public final DateExpr<R> date = new DateExpr<>(at("date"));

        /**
         * Column {@code everythings.time}: Time.
         */
        public final TimeExpr<R> time = new TimeExpr<>(at("time"));

        /**
         * Column {@code everythings.date_time}: DateTime.
         */
        public final DateTimeExpr<R> dateTime = new DateTimeExpr<>(at("dateTime"));

        /**
         * Column {@code everythings.instant}: Timestamp.
         */
        public final InstantExpr<R> instant = new InstantExpr<>(at("instant"));

        /**
         * Column {@code everythings.offset}: Timestamp.
         */
        public final OffsetDateTimeExpr<R> offset = new OffsetDateTimeExpr<>(at("offset"));

        /**
         * Column {@code everythings.duration}: Interval.
         */
        public final DurationExpr<R> duration = new DurationExpr<>(at("duration"));

        /**
         * Column {@code everythings.uuid}: Uuid.
         */
        public final UuidExpr<R> uuid = new UuidExpr<>(at("uuid"));

        /**
         * Column {@code everythings.bytes}: Bytes.
         */
        public final BytesExpr<R> bytes = new BytesExpr<>(at("bytes"));

        /**
         * Column {@code everythings.day}: Varchar(255).
         */
        public final EnumExpr<R, DayOfWeek> day = new EnumExpr<>(at("day"), DayOfWeek.class);

        /**
         * Column {@code everythings.maybe_flag}: Bool, may be NULL.
         */
        public final BoolExpr<R> maybeFlag = new BoolExpr<>(at("maybeFlag"));

        /**
         * Column {@code everythings.maybe_small}: Int(16), may be NULL.
         */
        public final ShortExpr<R> maybeSmall = new ShortExpr<>(at("maybeSmall"));

        /**
         * Column {@code everythings.maybe_whole}: Int(32), may be NULL.
         */
        public final IntExpr<R> maybeWhole = new IntExpr<>(at("maybeWhole"));

        /**
         * Column {@code everythings.maybe_big}: Int(64), may be NULL.
         */
        public final LongExpr<R> maybeBig = new LongExpr<>(at("maybeBig"));

        /**
         * Column {@code everythings.maybe_real}: Float, may be NULL.
         */
        public final DoubleExpr<R> maybeReal = new DoubleExpr<>(at("maybeReal"));

        /**
         * Column {@code everythings.maybe_price}: Decimal(20,0), may be NULL.
         */
        public final DecimalExpr<R> maybePrice = new DecimalExpr<>(at("maybePrice"));

        /**
         * Column {@code everythings.maybe_text}: Text, may be NULL.
         */
        public final StrExpr<R> maybeText = new StrExpr<>(at("maybeText"));

        /**
         * Column {@code everythings.maybe_date}: Date, may be NULL.
         */
        public final DateExpr<R> maybeDate = new DateExpr<>(at("maybeDate"));

        /**
         * Column {@code everythings.maybe_time}: Time, may be NULL.
         */
        public final TimeExpr<R> maybeTime = new TimeExpr<>(at("maybeTime"));

        /**
         * Column {@code everythings.maybe_date_time}: DateTime, may be NULL.
         */
        public final DateTimeExpr<R> maybeDateTime = new DateTimeExpr<>(at("maybeDateTime"));

        /**
         * Column {@code everythings.maybe_instant}: Timestamp, may be NULL.
         */
        public final InstantExpr<R> maybeInstant = new InstantExpr<>(at("maybeInstant"));

        /**
         * Column {@code everythings.maybe_offset}: Timestamp, may be NULL.
         */
        public final OffsetDateTimeExpr<R> maybeOffset = new OffsetDateTimeExpr<>(at("maybeOffset"));

        /**
         * Column {@code everythings.maybe_duration}: Interval, may be NULL.
         */
        public final DurationExpr<R> maybeDuration = new DurationExpr<>(at("maybeDuration"));

        /**
         * Column {@code everythings.maybe_uuid}: Uuid, may be NULL.
         */
        public final UuidExpr<R> maybeUuid = new UuidExpr<>(at("maybeUuid"));

        /**
         * Column {@code everythings.maybe_bytes}: Bytes, may be NULL.
         */
        public final BytesExpr<R> maybeBytes = new BytesExpr<>(at("maybeBytes"));

        /**
         * Column {@code everythings.maybe_day}: Varchar(255), may be NULL.
         */
        public final EnumExpr<R, DayOfWeek> maybeDay = new EnumExpr<>(at("maybeDay"), DayOfWeek.class);

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
