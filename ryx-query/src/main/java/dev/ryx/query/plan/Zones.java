package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.sql.Slot;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of time zones, which are bound once {@link ZoneId} knows them. */
final class Zones {

    private Zones() {}

    static Slot slot(Expression.Value zone) {
        var slot = new Slot(zone, Zones::name, SqlType.TEXT);
        slot.check();
        return slot;
    }

    private static String name(@Nullable Object given) {
        Object name = ((Expression.Value) Objects.requireNonNull(given)).value();
        try {
            return (name instanceof ZoneId zone ? zone : ZoneId.of(String.valueOf(name))).getId();
        } catch (DateTimeException e) {
            throw FieldException.badValue(
                    "A time zone", "There is none of that name.", "Use one such as Europe/Paris.");
        }
    }
}
