package dev.ryx.migrations.run;

import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.backend.schema.Introspector;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.Effect;
import dev.ryx.migrations.ddl.Thing;
import dev.ryx.migrations.schema.TableName;
import java.util.Optional;

/** Finds out whether a step took effect whose end nobody saw. */
final class Effects {

    /** What is known of a step. */
    enum Verdict {
        /** It took effect. */
        HAPPENED,
        /** It did not, or may run again. */
        TO_DO,
        /** Nobody can tell. */
        UNKNOWN
    }

    private final Introspector introspector;

    Effects(Introspector introspector) {
        this.introspector = introspector;
    }

    Verdict verdict(Effect effect) {
        return switch (effect) {
            case Effect.Seen seen -> isSeen(seen) ? Verdict.HAPPENED : Verdict.TO_DO;
            case Effect.Repeatable _ -> Verdict.TO_DO;
            case Effect.Unseen _ -> Verdict.UNKNOWN;
        };
    }

    private boolean isSeen(Effect.Seen seen) {
        return seen.present().stream().allMatch(this::isThere)
                && seen.absent().stream().noneMatch(this::isThere);
    }

    private boolean isThere(Thing thing) {
        return switch (thing) {
            case Thing.OfTable(TableName table) -> find(table).isPresent();
            case Thing.OfColumn(TableName table, Ident name) ->
                find(table).flatMap(one -> one.column(name.text())).isPresent();
            case Thing.OfIndex(TableName table, Ident name) ->
                find(table).filter(one -> one.indexes().contains(name.text())).isPresent();
            case Thing.OfConstraint(TableName table, Ident name) ->
                find(table)
                        .filter(one -> one.constraints().contains(name.text()))
                        .isPresent();
        };
    }

    private Optional<ExistingTable> find(TableName table) {
        Ident schema = table.schema();
        return (schema == null ? introspector : introspector.in(schema))
                .table(table.name().text());
    }
}
