package dev.ryx.cli.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.row.RowView;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.QueryEngine;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to a file, as the database holds them at one moment, in the order in which they can be loaded. Memory stays
 * flat however many there are.
 */
public final class Dump {

    private static final int CHUNK = 500;
    private static final JsonFactory JSON = new JsonFactory();

    private final Backend backend;
    private final QueryEngine engine;
    private final DataFormat format;
    private final Writer out;
    private long rows;

    /** A dump of a database. */
    public Dump(Backend backend, QueryEngine engine, DataFormat format, Writer out) {
        this.backend = backend;
        this.engine = engine;
        this.format = format;
        this.out = out;
    }

    /**
     * Writes all rows of the tables.
     *
     * @param progress is told each table and how many rows were written
     * @return how many rows there were
     */
    public long write(List<DataTable> tables, ObjLongConsumer<String> progress) throws IOException {
        var snapshot = TransactionOptions.defaults()
                .isolation(Isolation.REPEATABLE_READ)
                .readOnly(true);
        out.write(format.begin());
        backend.transaction(snapshot, () -> {
            for (DataTable table : tables) {
                write(table);
                progress.accept(table.name(), rows);
            }
            return rows;
        });
        out.write(format.end());
        out.flush();
        return rows;
    }

    private void write(DataTable table) throws IOException {
        List<Ordering> byKey =
                table.key().stream().map(key -> Ordering.parse(key.name())).toList();
        var all = new Statement.Select(QueryNode.all(table.model().name()).ordered(byKey));
        try (var lines = backend.cursor(engine.compile(all), row -> line(table, row), CHUNK)) {
            while (lines.hasNext()) {
                out.write(rows++ == 0 ? "" : format.between());
                out.write(lines.next());
                out.write(format.after());
            }
        }
    }

    private static String line(DataTable table, RowView row) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("model", table.name());
            json.writeObjectFieldStart("fields");
            writeFields(json, table.model().fields(), row);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** NULL is left out, since null in a file is JSON's, and so is what the database computes. */
    private static void writeFields(JsonGenerator json, List<FieldMeta> fields, RowView row) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            FieldMeta field = fields.get(i);
            @Nullable Object value = row.get(i, field.type());
            if (value != null && DataTable.isWritten(field)) {
                json.writeFieldName(field.name());
                FieldText.write(json, field.type(), value);
            }
        }
    }
}
