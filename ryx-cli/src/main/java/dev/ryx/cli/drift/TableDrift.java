package dev.ryx.cli.drift;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingForeignKey;
import dev.ryx.backend.schema.ExistingIndex;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.check.Finding;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.ModelMeta.FieldSet;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.existing.DeleteRules;
import dev.ryx.migrations.existing.ExpectedTypes;
import dev.ryx.migrations.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Compares a table that is there with its model. */
final class TableDrift {

    private static final String CHANGE = "Make a migration that changes it, or change the model.";

    private final Models models;
    private final DatabaseKind kind;
    private final ExpectedTypes types;
    private final DeleteRules rules;
    private final List<Finding> findings;

    TableDrift(Models models, DatabaseKind kind, List<Finding> findings) {
        this.models = models;
        this.kind = kind;
        this.types = new ExpectedTypes(kind);
        this.rules = new DeleteRules(kind);
        this.findings = findings;
    }

    /** The model's name, or that of a join table. */
    static String label(ModelMeta model) {
        return model.name().contains(".") ? model.label() : model.table().text();
    }

    void compare(ModelMeta model, ExistingTable table) {
        for (FieldMeta field : model.fields()) {
            column(table, field)
                    .ifPresentOrElse(
                            column -> compare(model, table, field, column),
                            () -> tell(model, field, "There is no column " + field.column() + ".", CHANGE));
        }
        compareKey(model, table);
        findNeeded(model, table);
        if (model.managed()) {
            model.uniqueTogether().forEach(set -> compareUnique(model, table, set));
            model.indexes().forEach(set -> compareIndex(model, table, set));
        }
    }

    private void compare(ModelMeta model, ExistingTable table, FieldMeta field, ExistingColumn column) {
        if (!fits(field, column)) {
            tell(
                    model,
                    field,
                    "The column is " + column.type() + ", and the field " + types.spelled(field.type()) + ".",
                    CHANGE);
        }
        // MariaDB has no NOT NULL for a column that it computes.
        if (column.nullable() != field.nullable() && !field.primaryKey() && !column.computed()) {
            String what = column.nullable()
                    ? "accepts NULL, and the field does not."
                    : "is NOT NULL, and the field is nullable.";
            tell(model, field, "The column " + what, CHANGE);
        }
        if (model.managed()) {
            compareKeys(model, table, field);
        }
    }

    private boolean fits(FieldMeta field, ExistingColumn column) {
        SqlType wanted = field.type();
        return field.isForeignKey() ? types.fitReference(wanted, column.type()) : types.fit(wanted, column.type());
    }

    private void compareKey(ModelMeta model, ExistingTable table) {
        List<String> key = model.fields().stream()
                .filter(FieldMeta::primaryKey)
                .map(field -> field.column().text())
                .toList();
        boolean isSame = key.size() == table.primaryKey().size()
                && key.stream().allMatch(name -> table.primaryKey().stream().anyMatch(name::equalsIgnoreCase));
        if (!isSame && !table.view()) {
            String actual = table.primaryKey().isEmpty() ? "none" : String.join(", ", table.primaryKey());
            findings.add(new Finding(
                    label(model),
                    "The primary key is " + actual + ", and the model's " + String.join(", ", key) + ".",
                    CHANGE));
        }
    }

    private void compareKeys(ModelMeta model, ExistingTable table, FieldMeta field) {
        String name = field.column().text();
        boolean isPlainKey = field.primaryKey() && !model.hasCompositeKey();
        if (field.unique() && !isPlainKey && !table.isUnique(List.of(name)) && !isNamed(table, "uq", name)) {
            tell(model, field, "Nothing makes the column " + name + " unique.", "Run ryx migrate.");
        }
        if (field.indexed() && !isPlainKey && !leads(table, List.of(name)) && !isNamed(table, "ix", name)) {
            tell(model, field, "There is no index of the column " + name + ".", "Run ryx migrate.");
        }
        compareForeignKey(model, table, field);
    }

    /** MySQL keeps a long text unique, or finds it, by an index that is none of the column alone. */
    private static boolean isNamed(ExistingTable table, String prefix, String column) {
        String name = Ident.joined(prefix, table.name(), column).text();
        return table.indexes().contains(name) || table.constraints().contains(name);
    }

    private static boolean leads(ExistingTable table, List<String> columns) {
        return starts(table.primaryKey(), columns)
                || table.keys().stream().map(ExistingIndex::columns).anyMatch(index -> starts(index, columns));
    }

    private static boolean starts(List<String> index, List<String> columns) {
        return index.size() >= columns.size()
                && index.subList(0, columns.size()).equals(columns);
    }

    private void compareForeignKey(ModelMeta model, ExistingTable table, FieldMeta field) {
        FieldMeta.Reference reference = field.reference();
        if (reference == null) {
            return;
        }
        ModelMeta target = models.get(reference.model());
        Optional<ExistingForeignKey> found = table.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(field.column().text()))
                        && key.refersTo(target.schema(), target.table()))
                .findFirst();
        if (found.isEmpty()) {
            tell(
                    model,
                    field,
                    "There is no foreign key to " + new TableName(target.schema(), target.table()) + ".",
                    CHANGE);
        } else if (!rules.fit(reference.onDelete(), found.get().onDelete())) {
            tell(
                    model,
                    field,
                    "The foreign key says ON DELETE " + found.get().onDelete() + ", and the relation "
                            + reference.onDelete() + ".",
                    CHANGE);
        }
    }

    private void compareUnique(ModelMeta model, ExistingTable table, FieldSet set) {
        List<String> names = columns(model, set);
        if (!table.isUnique(names) && !table.indexes().contains(set.name().text())) {
            String what = "Nothing makes the columns " + String.join(", ", names) + " unique together.";
            findings.add(new Finding(label(model), what, "Run ryx migrate."));
        }
    }

    private void compareIndex(ModelMeta model, ExistingTable table, FieldSet set) {
        List<String> names = columns(model, set);
        if (!leads(table, names) && !table.indexes().contains(set.name().text())) {
            String what = "There is no index of the columns " + String.join(", ", names) + ".";
            findings.add(new Finding(label(model), what, "Run ryx migrate."));
        }
    }

    private static List<String> columns(ModelMeta model, FieldSet set) {
        return set.fields().stream()
                .map(name -> model.field(name).orElseThrow().column().text())
                .toList();
    }

    /** Columns that no field fills and nothing else does. */
    private void findNeeded(ModelMeta model, ExistingTable table) {
        for (ExistingColumn column : table.columns()) {
            boolean isKnown = model.fields().stream()
                    .anyMatch(field -> isNamed(column, field.column().text()));
            boolean isFilled =
                    column.nullable() || column.defaultValue() != null || column.generated() || column.computed();
            if (!isKnown && !isFilled && !table.view()) {
                findings.add(new Finding(
                        label(model),
                        "The column " + column.name() + " " + column.type()
                                + " takes no NULL, and the model does not have it.",
                        "Add a field for it, or give the column a default."));
            }
        }
    }

    private Optional<ExistingColumn> column(ExistingTable table, FieldMeta field) {
        String name = field.column().text();
        return table.column(name)
                .or(() -> table.columns().stream()
                        .filter(column -> isNamed(column, name))
                        .findFirst());
    }

    /** PostgreSQL alone tells the case of columns apart. */
    private boolean isNamed(ExistingColumn column, String name) {
        return kind == DatabaseKind.POSTGRESQL
                ? column.name().equals(name)
                : Objects.equals(column.name().toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    private void tell(ModelMeta model, FieldMeta field, String what, String remedy) {
        findings.add(new Finding(label(model) + "." + field.name(), what, remedy));
    }
}
