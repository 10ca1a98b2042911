package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills in what the object leaves to Ryx: the time of a save, new keys, text without white space around it. */
final class AutoFields {

    private static final TimeOrderedUuids UUIDS = new TimeOrderedUuids(InstantSource.system());

    private final Clock clock;

    AutoFields(Clock clock) {
        this.clock = clock;
    }

    /**
     * The objects with automatic fields filled in: the same objects, or for records copies, in a new list.
     *
     * @param fields the fields that are written
     */
    <M> List<M> fillEach(ModelBinding<M> binding, List<M> objects, List<FieldMeta> fields, boolean inserting) {
        var filled = new ArrayList<M>(objects);
        if (fields.stream().anyMatch(AutoFields::mayFill)) {
            filled.replaceAll(object -> fill(binding, object, fields, inserting));
        }
        return filled;
    }

    /**
     * The object with automatic fields filled in: the same object, or for a record a copy.
     *
     * @param fields the fields that are written
     */
    <M> M fill(ModelBinding<M> binding, M object, List<FieldMeta> fields, boolean inserting) {
        M filled = object;
        for (FieldMeta field : fields) {
            filled = mayFill(field) ? fill(binding, filled, field, inserting) : filled;
        }
        return filled;
    }

    private <M> M fill(ModelBinding<M> binding, M object, FieldMeta field, boolean inserting) {
        int index = binding.indexOf(field);
        if (!Tracked.isRead(object, index)) {
            return object;
        }
        Object before = binding.get(object, index);
        Object after = value(field, before, inserting);
        return Objects.equals(before, after) ? object : binding.with(object, index, after);
    }

    private static boolean mayFill(FieldMeta field) {
        return field.strip()
                || switch (field.auto()) {
                    case NOW, NOW_ADD, UUID -> true;
                    case NONE, KEY, VERSION -> false;
                };
    }

    private @Nullable Object value(FieldMeta field, @Nullable Object value, boolean inserting) {
        return switch (field.auto()) {
            case NOW -> now(field);
            case NOW_ADD -> inserting ? now(field) : value;
            case UUID -> inserting && value == null ? UUIDS.next() : value;
            case NONE, KEY, VERSION -> field.strip() && value instanceof String text ? text.strip() : value;
        };
    }

    /** To the microsecond, which is what every database keeps. */
    private Object now(FieldMeta field) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (field.type()) {
            case SqlType.Timestamp _ -> now;
            case SqlType.DateTime _ -> LocalDateTime.ofInstant(now, clock.getZone());
            case SqlType.Date _ -> LocalDate.ofInstant(now, clock.getZone());
            case SqlType.Time _ -> LocalTime.ofInstant(now, clock.getZone());
            default ->
                throw FieldException.wrongUse(
                        field.name() + " holds no time and cannot be set to the current one.",
                        "Leave out autoNow and autoNowAdd.");
        };
    }
}
