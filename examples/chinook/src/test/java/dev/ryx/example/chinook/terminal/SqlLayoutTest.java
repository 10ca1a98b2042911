package dev.ryx.example.chinook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SqlLayoutTest {

    @Test
    void eachClauseHasItsLine() {
        assertThat(SqlLayout.lines(
                        "SELECT \"a\" FROM \"t\" LEFT JOIN \"u\" ON ? = ? WHERE \"a\" = ? ORDER BY \"a\" LIMIT ?"))
                .containsExactly(
                        "SELECT \"a\"",
                        "FROM \"t\"",
                        "LEFT JOIN \"u\" ON ? = ?",
                        "WHERE \"a\" = ?",
                        "ORDER BY \"a\"",
                        "LIMIT ?");
    }

    @Test
    void whatIsInParenthesesOrQuotesIsNotBroken() {
        assertThat(SqlLayout.lines("SELECT \"FROM\" FROM \"t\" WHERE EXISTS (SELECT ? FROM \"u\" WHERE ? = ' FROM ')"))
                .containsExactly(
                        "SELECT \"FROM\"", "FROM \"t\"", "WHERE EXISTS (SELECT ? FROM \"u\" WHERE ? = ' FROM ')");
    }

    @Test
    void aLongClauseGoesOnFurtherIn() {
        String sql = "SELECT " + "\"customers\".\"first_name\", ".repeat(10) + "\"x\" FROM \"customers\"";
        assertThat(SqlLayout.lines(sql))
                .allMatch(line -> line.length() <= 104)
                .filteredOn(line -> line.startsWith("    "))
                .isNotEmpty();
        assertThat(SqlLayout.lines(sql).stream().map(String::strip).collect(Collectors.joining(" ")))
                .isEqualTo(sql);
    }
}
