package dev.ryx.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseExceptionTest {

    @Test
    void aMessageHoldsTheStatement() {
        assertThat(new DatabaseException("No.", "SELECT 1", null))
                .hasMessageContaining("No. The statement was: SELECT 1");
    }

    @Test
    void ofALongStatementAMessageHoldsTheBeginning() {
        String sql = "INSERT INTO t VALUES " + "(?), ".repeat(20_000);
        var failure = new DatabaseException("No.", sql, null);
        assertThat(failure)
                .hasMessageContaining("VALUES (?), (?)")
                .hasMessageContaining("… (100021 characters in all)");
        assertThat(failure.getMessage()).hasSizeLessThan(2200);
        assertThat(failure.sql()).isEqualTo(sql);
    }
}
