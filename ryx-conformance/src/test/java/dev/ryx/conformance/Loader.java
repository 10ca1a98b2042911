package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Manager;
import dev.ryx.Ryx;
import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.sql.CompiledQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a schema into the default database. */
final class Loader {

    private final Corpus corpus;
    private final Catalog catalog;
    private final JoinKeys joinKeys = new JoinKeys();

    private Loader(Corpus corpus, Catalog catalog) {
        this.corpus = corpus;
        this.catalog = catalog;
    }

    /** Loads all rows in one transaction, and says which keys those of the join tables have. */
    static JoinKeys load(Corpus corpus, Catalog catalog) {
        var loader = new Loader(corpus, catalog);
        Ryx.transaction(loader::loadAll);
        return loader.joinKeys;
    }

    private void loadAll() {
        catalog.schema().models().forEach(this::loadModel);
        catalog.schema().joins().forEach(this::loadJoin);
    }

    private void loadModel(Schema.Model model) {
        ModelBinding<Object> binding = catalog.binding(model.name());
        Manager<Object> objects = catalog.objects(model.name());
        List<JsonNode> columns = model.columns();
        var loaded = new ArrayList<Object>();
        var links = new ArrayList<Runnable>();
        for (JsonNode row : rowsOf(model.name())) {
            Object object = binding.create();
            for (int i = 0; i < columns.size(); i++) {
                JsonNode column = columns.get(i);
                @Nullable
                Object value =
                        Literals.ofColumn(row.path(i), column.path("type").asText());
                if (value != null && column.path("to").asText().equals("self")) {
                    long key = row.path(0).longValue();
                    links.add(() ->
                            objects.filter("pk", key).update(column.path("name").asText(), value));
                } else {
                    object = binding.with(object, indexOf(binding, column), value);
                }
            }
            loaded.add(object);
        }
        objects.bulkCreate(loaded);
        links.forEach(Runnable::run);
    }

    private List<JsonNode> rowsOf(String table) {
        List<JsonNode> lines = corpus.rows(catalog.schema().name(), table);
        return lines.subList(1, lines.size());
    }

    private static int indexOf(ModelBinding<Object> binding, JsonNode column) {
        String name = column.path("column").asText();
        FieldMeta field = binding.meta().fields().stream()
                .filter(one -> one.column().text().equals(name))
                .findFirst()
                .orElseThrow();
        return binding.indexOf(field);
    }

    private void loadJoin(Schema.Join join) {
        for (JsonNode row : rowsOf(join.name())) {
            long source = row.path(1).longValue();
            long target = row.path(2).longValue();
            joinKeys.remember(join, row.path(0).longValue(), List.of(source, target));
            String sql = "INSERT INTO %s (%s, %s) VALUES (%d, %d)"
                    .formatted(join.table(), join.source(), join.target(), source, target);
            Ryx.database().backend().execute(CompiledQuery.of(sql));
        }
    }
}
