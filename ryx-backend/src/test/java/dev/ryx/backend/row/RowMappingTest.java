package dev.ryx.backend.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowMappingTest {

    private final RowMapping mapping = new RowMapping(List.of(
            new ResultColumn("id", SqlType.BIGINT),
            new ResultColumn("title", SqlType.TEXT),
            new ResultColumn("title", SqlType.INT)));

    @Test
    void namesHaveIndexes() {
        assertThat(mapping.indexOf("id")).isZero();
        assertThat(mapping.indexOf("title")).isEqualTo(1);
        assertThat(mapping.names()).containsExactly("id", "title", "title");
        assertThat(mapping.type(2)).isEqualTo(SqlType.INT);
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() {
        assertThatThrownBy(() -> mapping.indexOf("tilte"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("\"tilte\"")
                .hasMessageContaining("Did you mean title");
    }

    @Test
    void rowsAreEqualByNamesAndValues() {
        var row = new Row(mapping, new Object[] {1L, new byte[] {1}, null});
        assertThat(row).isEqualTo(new Row(mapping, new Object[] {1L, new byte[] {1}, null}));
        assertThat(row).hasSameHashCodeAs(new Row(mapping, new Object[] {1L, new byte[] {1}, null}));
        assertThat(row).isNotEqualTo(new Row(mapping, new Object[] {2L, new byte[] {1}, null}));
        assertThat(row).isNotEqualTo(new Row(new RowMapping(List.of()), new Object[] {1L, new byte[] {1}, null}));
        assertThat(row).hasToString("{id=1, title=[1], title=null}");
    }
}
