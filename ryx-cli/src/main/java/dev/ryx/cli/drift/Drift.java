package dev.ryx.cli.drift;

import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.check.Finding;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.migrations.schema.TableName;
import java.util.ArrayList;
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
    private final Map<TableName, ExistingTable> tables;
    private final TableDrift columns;
    private final List<Finding> findings = new ArrayList<>();

    private Drift(Models models, Map<TableName, ExistingTable> tables, DatabaseKind kind) {
        this.models = models;
        this.tables = Map.copyOf(tables);
        this.columns = new TableDrift(models, kind, findings);
    }

    /**
     * Everything that differs.
     *
     * @param tables the tables and views of the database, of the schemas of the models
     */
    public static List<Finding> between(Models models, Map<TableName, ExistingTable> tables, DatabaseKind kind) {
        var drift = new Drift(models, tables, kind);
        drift.compare();
        return List.copyOf(drift.findings);
    }

    private void compare() {
        for (ModelMeta model : all()) {
            find(model).ifPresentOrElse(table -> columns.compare(model, table), () -> tellMissing(model));
        }
    }

    private List<ModelMeta> all() {
        return Stream.concat(models.all().stream(), models.joinTables().stream())
                .toList();
    }

    private static TableName name(ModelMeta model) {
        return new TableName(model.schema(), model.table());
    }

    private Optional<ExistingTable> find(ModelMeta model) {
        return Optional.ofNullable(tables.get(name(model)));
    }

    private void tellMissing(ModelMeta model) {
        findings.add(new Finding(
                TableDrift.label(model),
                "There is no table " + name(model) + ".",
                model.managed() ? "Run ryx migrate." : "Ask its owner, or correct the name in @Table."));
    }
}
