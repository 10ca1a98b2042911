package dev.ryx.cli.drift;

import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.check.Finding;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares tables with models: tables and columns that are not there, types, NULL, what is unique, indexes and foreign
 * keys, and columns that no model has and that every row needs. Names of indexes and constraints do not count, nor do
 * defaults and checks. Of a table that Ryx does not manage, indexes and foreign keys are its owner's business.
 */
public final class Drift {

    private final Models models;
    private final Map<String, ExistingTable> tables = new HashMap<>();
    private final TableDrift columns;
    private final List<Finding> findings = new ArrayList<>();

    private Drift(Models models, List<ExistingTable> tables, DatabaseKind kind) {
        this.models = models;
        tables.forEach(table -> this.tables.put(table.name(), table));
        this.columns = new TableDrift(models, kind, findings);
    }

    /**
     * Everything that differs.
     *
     * @param tables the tables and views of the database
     */
    public static List<Finding> between(Models models, List<ExistingTable> tables, DatabaseKind kind) {
        var drift = new Drift(models, tables, kind);
        drift.compare();
        return List.copyOf(drift.findings);
    }

    private void compare() {
        for (ModelMeta model : all()) {
            find(model).ifPresentOrElse(table -> columns.compare(model, table), () -> tellMissing(model));
        }
    }

    /** A table in a schema of its own is not among those that were read. */
    private List<ModelMeta> all() {
        return Stream.concat(models.all().stream(), models.joinTables().stream())
                .filter(model -> model.schema() == null)
                .toList();
    }

    private Optional<ExistingTable> find(ModelMeta model) {
        return Optional.ofNullable(tables.get(model.table().text()));
    }

    private void tellMissing(ModelMeta model) {
        findings.add(new Finding(
                TableDrift.label(model),
                "There is no table " + model.table() + ".",
                model.managed() ? "Run ryx migrate." : "Ask its owner, or correct the name in @Table."));
    }
}
