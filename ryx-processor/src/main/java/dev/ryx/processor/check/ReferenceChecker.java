package dev.ryx.processor.check;

import dev.ryx.meta.Ident;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Nullness;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ValueType;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Checks the foreign keys. */
final class ReferenceChecker {

    private static final Map<String, String> FIELD_OPTIONS = Map.of(
            "unique", "write OneToOne",
            "index", "it has an index already",
            "column", "write it in @Relation",
            "blank", "an optional relation is ForeignKey<@Nullable T>");

    private final ModelSource model;
    private final Report report;

    ReferenceChecker(ModelSource model, Report report) {
        this.model = model;
        this.report = report;
    }

    void check() {
        for (ColumnSource column : model.columns()) {
            if (column.value() instanceof ValueType.Reference reference) {
                check(column, reference);
            }
        }
    }

    private void check(ColumnSource column, ValueType.Reference reference) {
        checkHolder(column, reference);
        TargetChecker.check(report, column.place(), reference.holder(), reference.target());
        TargetChecker.checkHeld(report, column.place(), reference.target());
        checkOptions(column, reference);
        checkFieldOptions(column);
        for (Options constraint : column.constraints()) {
            String name = "@" + constraint.annotation();
            report.error(constraint.place(), Fault.WRONG_TYPE, name, "plain fields", column.name(), reference.holder());
        }
    }

    private void checkHolder(ColumnSource column, ValueType.Reference reference) {
        String target = label(reference);
        if (!model.isRecord() && !column.modifiers().contains(Modifier.FINAL)) {
            report.error(column.place(), Fault.HOLDER, reference.holder(), target, column.name());
        }
        if (column.nullness() == Nullness.MISPLACED) {
            report.error(column.place(), Fault.NULLABLE_HOLDER, reference.holder(), target);
        }
    }

    private void checkOptions(ColumnSource column, ValueType.Reference reference) {
        Options relation = column.relation();
        if (relation.text("onDelete").equals("SET_NULL") && !column.nullable()) {
            report.error(relation.place("onDelete"), Fault.SET_NULL, reference.holder(), label(reference));
        }
        if (relation.text("onDelete").equals("SET_DEFAULT") && model.isRecord()) {
            report.error(relation.place("onDelete"), Fault.RECORD_DEFAULT);
        }
        for (String option : new String[] {"mappedBy", "joinTable"}) {
            if (relation.gives(option)) {
                report.error(relation.place(option), Fault.RELATION_OPTION, option, "on a " + reference.holder());
            }
        }
        TargetChecker.checkRelatedName(report, relation);
        if (!Ident.isValid(column.columnName())) {
            report.error(relation.place("column"), Fault.BAD_NAME, column.columnName(), "a column");
        }
    }

    private void checkFieldOptions(ColumnSource column) {
        for (String option : column.field().given()) {
            boolean allowed = option.equals("verboseName") || option.equals("helpText") || option.equals("primaryKey");
            if (!allowed) {
                String remedy = FIELD_OPTIONS.getOrDefault(option, "remove it");
                report.error(column.field().place(option), Fault.FIELD_OPTION, option, remedy);
            }
        }
    }

    private static String label(ValueType.Reference reference) {
        Target target = reference.target();
        return target == null ? "T" : target.label();
    }
}
