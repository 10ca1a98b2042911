package dev.ryx.query.sql;

import java.util.Locale;

/** The words of SQL that Ryx writes: each constant stands for its name, with a space for every underscore. */
public enum Keyword {
    ADD,
    ALTER,
    AND,
    AS,
    ASC,
    AT_TIME_ZONE,
    AUTOINCREMENT,
    AUTO_INCREMENT {
        @Override
        String text() {
            return name();
        }
    },
    BETWEEN,
    BIGINT,
    BLOB,
    BOOLEAN,
    BY,
    BYTEA,
    CASE,
    CASCADE,
    CHAR,
    CHARACTER_SET,
    COLLATE,
    COLUMNS,
    CONSTRAINT,
    CREATE,
    CROSS,
    DATE,
    DAY,
    DECIMAL,
    DEFAULT,
    DEFERRABLE,
    DEFERRED,
    DATETIME,
    DELETE,
    DESC,
    DISTINCT,
    DIV,
    DOUBLE,
    DOW,
    ELSE,
    END,
    ESCAPE,
    EXISTS,
    FILTER,
    FIRST,
    FOREIGN,
    FROM,
    FULL,
    GENERATED,
    GLOB,
    GROUP,
    HAVING,
    HOUR,
    IDENTITY,
    IN,
    INDEX,
    INITIALLY,
    INNER,
    INSERT,
    INTEGER,
    INTERVAL,
    INTO,
    IS,
    ISODOW,
    ISOYEAR,
    JOIN,
    JSON,
    JSONB,
    JSONPATH,
    KEY,
    LAST,
    LEFT,
    LIKE,
    LIMIT,
    LONGBLOB,
    LONGTEXT,
    MEMBER_OF,
    MINUTE,
    MONTH,
    NOT,
    NO_ACTION,
    NULL,
    NULLS,
    NUMERIC,
    OFFSET,
    ON,
    OR,
    ORDER,
    PATH,
    PRECISION,
    PRIMARY,
    QUARTER,
    REAL,
    REFERENCES,
    REGEXP,
    RESTRICT,
    RETURNING,
    RIGHT,
    SECOND,
    SELECT,
    SET,
    SET_NULL,
    SMALLINT,
    TABLE,
    TEXT,
    THEN,
    TIME,
    TIMESTAMP,
    TIMESTAMPTZ,
    TRUE,
    UNIQUE,
    UPDATE,
    UUID,
    USING,
    UTF8MB4,
    UTF8MB4_0900_BIN {
        @Override
        String text() {
            return "utf8mb4_0900_bin";
        }
    },
    UTF8MB4_NOPAD_BIN {
        @Override
        String text() {
            return "utf8mb4_nopad_bin";
        }
    },
    UTF8MB4_UCA1400_AS_CS {
        @Override
        String text() {
            return "utf8mb4_uca1400_as_cs";
        }
    },
    VALUE,
    VALUES,
    VARCHAR,
    WEEK,
    WHEN,
    WHERE,
    YEAR;

    private final String text = name().replace('_', ' ').toUpperCase(Locale.ROOT);

    /** The word as it is written. */
    String text() {
        return text;
    }
}
