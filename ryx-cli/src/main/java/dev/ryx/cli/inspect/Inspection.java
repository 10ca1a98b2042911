package dev.ryx.cli.inspect;

import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.existing.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of tables.
 *
 * @param models the models, by table
 * @param leftOut what becomes none
 */
public record Inspection(List<Sketch> models, List<LeftOut> leftOut) {

    /**
     * A table without a model.
     *
     * @param table its name
     * @param why the reason
     */
    public record LeftOut(String table, String why) {}

    /** Copies the lists. */
    public Inspection {
        models = List.copyOf(models);
        leftOut = List.copyOf(leftOut);
    }

    /** Looks at tables and views; what one refers to that is not among them stays a plain column. */
    public static Inspection of(List<ExistingTable> tables, DatabaseKind kind) {
        var columns = new Columns(ColumnTypes.of(kind));
        var leftOut = new ArrayList<LeftOut>();
        var drafts = new TreeMap<String, Draft>();
        var classes = new Claims();
        for (ExistingTable table : tables) {
            String why = columns.whyNoModel(table);
            if (why == null) {
                String name = classes.name(
                        JavaNames.ofClass(table.name()), table, one -> List.of(one.toLowerCase(Locale.ROOT)));
                drafts.put(table.name(), new Draft(name, table, columns));
            } else {
                leftOut.add(new LeftOut(table.name(), why));
            }
        }
        return new Inspection(sketches(drafts), leftOut);
    }

    /** All fields are named before the first other side of a relation is. */
    private static List<Sketch> sketches(Map<String, Draft> drafts) {
        drafts.values().forEach(draft -> draft.nameFields(drafts));
        var names = new Claims();
        return drafts.values().stream().map(draft -> draft.sketch(names)).toList();
    }
}
