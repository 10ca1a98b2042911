package dev.ryx.migrations.existing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import org.junit.jupiter.api.Test;

/** Types that a database gives another name than Ryx does. */
class ExpectedTypesTest {

    private static boolean fits(DatabaseKind kind, SqlType wanted, String type) {
        return new ExpectedTypes(kind).fit(wanted, type);
    }

    @Test
    void listsAreOfTheTypeOfTheirElements() {
        assertThat(fits(DatabaseKind.POSTGRESQL, new SqlType.Array(SqlType.TEXT), "text[]"))
                .isTrue();
        assertThat(fits(DatabaseKind.POSTGRESQL, new SqlType.Array(SqlType.INT), "text[]"))
                .isFalse();
        assertThat(fits(DatabaseKind.POSTGRESQL, SqlType.TEXT, "text[]")).isFalse();
        assertThat(fits(DatabaseKind.MYSQL, new SqlType.Array(SqlType.INT), "json"))
                .isTrue();
    }

    @Test
    void mariadbKeepsJsonAsText() {
        assertThat(fits(DatabaseKind.MARIADB, SqlType.JSON, "longtext")).isTrue();
        assertThat(fits(DatabaseKind.MARIADB, new SqlType.Array(SqlType.TEXT), "longtext"))
                .isTrue();
        assertThat(fits(DatabaseKind.MARIADB, SqlType.JSON, "varchar(20)")).isFalse();
        assertThat(fits(DatabaseKind.MYSQL, SqlType.JSON, "longtext")).isFalse();
    }

    @Test
    void aReferenceMayBeShorterThanItsKey() {
        var types = new ExpectedTypes(DatabaseKind.POSTGRESQL);
        assertThat(types.fit(SqlType.BIGINT, "integer")).isFalse();
        assertThat(types.fitReference(SqlType.BIGINT, "integer")).isTrue();
        assertThat(types.fitReference(SqlType.BIGINT, "text")).isFalse();
    }
}
