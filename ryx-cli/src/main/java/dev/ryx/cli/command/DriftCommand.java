package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.backend.schema.Introspector;
import dev.ryx.cli.check.Finding;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.drift.Drift;
import dev.ryx.cli.terminal.Style;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ryx drift}. */
@Command(
        name = "drift",
        description = "Tells how the tables of the database differ from the models. It changes nothing.")
final class DriftCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Option(names = "--json", description = "Answers in JSON.")
    private boolean json;

    DriftCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        Models models = options.models(workplace());
        List<Finding> findings = findings(models);
        if (json) {
            Json.print(screen(), Map.of("findings", findings));
        } else {
            findings.forEach(this::tell);
            screen().line(
                            findings.isEmpty()
                                    ? screen().styled(Style.GREEN, "The database is as the models say.")
                                    : findings.size() + " found.");
        }
        return findings.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }

    private List<Finding> findings(Models models) {
        try (Backend backend = options.open(workplace())) {
            var tables = new HashMap<TableName, ExistingTable>();
            put(tables, null, backend.introspector());
            if (Dialect.of(backend.kind()).has(Feature.SCHEMAS)) {
                models.all().stream()
                        .map(ModelMeta::schema)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(schema ->
                                put(tables, schema, backend.introspector().in(schema)));
            }
            return Drift.between(models, tables, backend.kind());
        }
    }

    /** A table whose name Ryx does not take is none that a model has. */
    private static void put(Map<TableName, ExistingTable> named, @Nullable Ident schema, Introspector introspector) {
        Stream.concat(introspector.tables().stream(), introspector.views().stream())
                .filter(table -> Ident.isValid(table.name()))
                .forEach(table -> named.put(new TableName(schema, new Ident(table.name())), table));
    }

    private void tell(Finding finding) {
        screen().line(screen().styled(Style.YELLOW, finding.where()) + ": " + finding.what());
        screen().line("  " + finding.remedy());
    }
}
