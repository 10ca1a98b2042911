package dev.ryx.cli.check;

import dev.ryx.Ryx;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What models and settings say that does not go together, though each is right by itself. */
public final class Checks {

    private final List<Finding> findings = new ArrayList<>();

    private Checks() {}

    /** Everything that is found about the models of a database's alias, and about all settings. */
    public static List<Finding> of(Settings settings, Models models, String alias) {
        var checks = new Checks();
        checks.tables(models);
        checks.names(models);
        checks.databases(settings, alias);
        checks.selections(settings);
        return List.copyOf(checks.findings);
    }

    /** MySQL on some systems, and SQLite, do not tell the case of tables apart. */
    private void tables(Models models) {
        var known = new HashMap<String, ModelMeta>();
        for (ModelMeta model : managed(models)) {
            String table = model.table().text().toLowerCase(Locale.ROOT);
            ModelMeta other = known.putIfAbsent(table, model);
            if (other != null) {
                add(
                        model.name(),
                        "It has the table " + model.table() + ", as has " + other.name() + ".",
                        "Give one another name by @Table(\"…\"), or leave one unmanaged.");
            }
        }
    }

    /** The names of indexes and constraints are those of the whole schema on SQLite and PostgreSQL. */
    private void names(Models models) {
        Map<String, Long> counts = managed(models).stream()
                .flatMap(model -> Stream.of(model.uniqueTogether(), model.indexes()))
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(set -> set.name().text(), Collectors.counting()));
        counts.forEach((name, count) -> {
            if (count > 1) {
                add(name, "So are " + count + " indexes or constraints called.", "Name all but one anew.");
            }
        });
    }

    private void databases(Settings settings, String alias) {
        for (ModelMeta model : Ryx.models().all()) {
            String database = Optional.ofNullable(model.database()).orElse(Ryx.DEFAULT);
            boolean isKnown = database.equals(alias) || settings.urls().containsKey(database);
            if (!isKnown && !database.equals(Ryx.DEFAULT)) {
                add(
                        model.name(),
                        "It belongs in the database \"" + database + "\", of which no setting tells a URL.",
                        "Set RYX_DB_" + database.toUpperCase(Locale.ROOT) + "_URL, or write it in the section urls.");
            }
        }
    }

    private void selections(Settings settings) {
        for (String name : settings.models()) {
            boolean matches = Ryx.models().all().stream()
                    .anyMatch(model -> model.name().equals(name) || model.name().startsWith(name + "."));
            if (!matches) {
                add(
                        "the setting models",
                        "No model on the class path is " + name + " or in such a package.",
                        "Correct the name, or leave it out.");
            }
        }
    }

    private static List<ModelMeta> managed(Models models) {
        return models.all().stream().filter(ModelMeta::managed).toList();
    }

    private void add(String where, String what, String remedy) {
        findings.add(new Finding(where, what, remedy));
    }
}
