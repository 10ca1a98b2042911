package dev.ryx.migrations.existing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Types as databases spell them. */
class ColumnTypesTest {

    @ParameterizedTest
    @CsvSource({
        "SQLITE, VARCHAR (200), Varchar(200)",
        "SQLITE, Text, Text",
        "SQLITE, UNSIGNED BIG INT, Int(64)",
        "SQLITE, 'NUMERIC(5,2)', 'Decimal(5,2)'",
        "SQLITE, 'DECIMAL(2,5)', 'Decimal(38,10)'",
        "POSTGRESQL, character varying, Text",
        "POSTGRESQL, timestamp(3) with time zone, Timestamp",
        "POSTGRESQL, time(0) without time zone, Time",
        "POSTGRESQL, 'numeric(12,2)', 'Decimal(12,2)'",
        "POSTGRESQL, numeric(8), 'Decimal(8,0)'",
        "MYSQL, int unsigned, Int(64)",
        "MYSQL, smallint(5) unsigned zerofill, Int(32)",
        "MARIADB, bigint(20), Int(64)",
        "MYSQL, tinyint(1), Bool",
        "MYSQL, tinyint(1) unsigned, Int(16)",
        "MARIADB, bit(1), Bool",
        "MYSQL, 'enum(''a(1)'',''b'')', Text",
        "MYSQL, VARCHAR (9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, Varchar(9)",
    })
    void isRead(DatabaseKind kind, String type, String label) {
        assertThat(ColumnTypes.of(kind).read(type)).map(SqlType::label).contains(label);
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE, POINT",
        "SQLITE, ''",
        "POSTGRESQL, text[]",
        "POSTGRESQL, character varying(20)[]",
        "POSTGRESQL, interval",
        "POSTGRESQL, \"char\"",
        "MYSQL, year",
        "MYSQL, bit(7)",
    })
    void isNoTypeOfRyx(DatabaseKind kind, String type) {
        assertThat(ColumnTypes.of(kind).read(type)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatIsTooLargeForAnyoneIsNone(DatabaseKind kind) {
        assertThat(ColumnTypes.of(kind).read("varchar(99999999999)"))
                .map(SqlType::label)
                .isPresent();
    }

    @Test
    void arraysAreNoTextOfTheirElements() {
        assertThat(ColumnTypes.of(DatabaseKind.POSTGRESQL).read("numeric(5,2)[]"))
                .isEmpty();
    }
}
