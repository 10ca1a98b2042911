package dev.ryx.example.chinook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Ryx;
import dev.ryx.example.chinook.PlainJdbc;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import net.hydromatic.chinook.data.hsqldb.ChinookHsqldb;
import org.junit.jupiter.api.Test;

/** The models are the tables of the data set: lengths, digits, and what may be NULL. */
class ModelsTest {

    @Test
    void everyFieldIsAColumnOfTheDataSet() throws SQLException {
        var models = new TreeMap<String, String>();
        for (ModelMeta model : Ryx.models().all()) {
            String name = model.name().substring(model.name().lastIndexOf('.') + 1);
            for (FieldMeta field : model.fields()) {
                models.put(name + "." + sourceColumn(name, field), description(field));
            }
        }
        models.remove("PlaylistTrack.PlaylistTrackId");
        assertThat(models).isEqualTo(source());
    }

    private static String sourceColumn(String model, FieldMeta field) {
        if (field.primaryKey()) {
            return model + "Id";
        }
        String name =
                Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
        return field.isForeignKey() && !name.equals("ReportsTo") ? name + "Id" : name;
    }

    private static String description(FieldMeta field) {
        String type = switch (field.type()) {
            case SqlType.Varchar(int length) -> "VARCHAR(" + length + ")";
            case SqlType.Decimal(int digits, int places) -> "DECIMAL(" + digits + "," + places + ")";
            case SqlType.Int _ -> "INTEGER";
            case SqlType.Date _ -> "DATE";
            default -> field.type().label();
        };
        return field.nullable() ? type : type + " NOT NULL";
    }

    private static Map<String, String> source() throws SQLException {
        var columns = new TreeMap<String, String>();
        try (Connection connection = PlainJdbc.connectToSource();
                ResultSet column = connection.getMetaData().getColumns(null, ChinookHsqldb.SCHEMA, "%", "%")) {
            while (column.next()) {
                String type = column.getString("TYPE_NAME");
                String size = switch (type) {
                    case "VARCHAR" -> "(" + column.getInt("COLUMN_SIZE") + ")";
                    case "DECIMAL" -> "(" + column.getInt("COLUMN_SIZE") + "," + column.getInt("DECIMAL_DIGITS") + ")";
                    default -> "";
                };
                columns.put(
                        column.getString("TABLE_NAME") + "." + column.getString("COLUMN_NAME"),
                        type + size + (column.getString("IS_NULLABLE").equals("NO") ? " NOT NULL" : ""));
            }
        }
        return columns;
    }
}
