package dev.ryx.query.compile;

import dev.ryx.meta.FieldMeta;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.ModelColumns;
import dev.ryx.query.plan.Plan;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.query.sql.Draft;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** Compiles plans into the SQL of one dialect. Safe for use by several threads at once. */
public final class Compiler {

    private final Dialect dialect;
    private final SelectWriter selects;
    private final InsertWriter inserts;
    private final UpdateWriter updates;

    /** Compiles for a dialect. */
    public Compiler(Dialect dialect) {
        this.dialect = dialect;
        this.selects = new SelectWriter(dialect);
        this.inserts = new InsertWriter(dialect, selects);
        this.updates = new UpdateWriter(dialect, selects);
    }

    /** The dialect. */
    public Dialect dialect() {
        return dialect;
    }

    /** The statement of a plan, with the values of its own query. */
    public CompiledQuery compile(Plan plan) {
        return draft(plan).bind();
    }

    /** The statement of a plan, whose values are not bound yet. */
    public Draft draft(Plan plan) {
        SqlWriter writer = dialect.writer();
        switch (plan) {
            case SelectPlan select -> selects.write(writer, select);
            case Plan.Insert insert -> inserts.write(writer, insert);
            case Plan.Update update -> updates.write(writer, update);
            case Plan.Delete delete -> updates.write(writer, delete);
        }
        return writer.finish(resultColumns(plan));
    }

    private static List<ResultColumn> resultColumns(Plan plan) {
        return switch (plan) {
            case SelectPlan select when select.columns() instanceof ModelColumns own -> own.resultColumns();
            case SelectPlan select ->
                select.columns().stream()
                        .map(output ->
                                new ResultColumn(output.name(), output.term().type()))
                        .toList();
            case Plan.Insert insert -> returned(insert.returning());
            case Plan.Update update -> returned(update.returning());
            case Plan.Delete delete -> returned(delete.returning());
        };
    }

    private static List<ResultColumn> returned(List<FieldMeta> returning) {
        return returning.stream()
                .map(field -> new ResultColumn(field.name(), field.type()))
                .toList();
    }
}
