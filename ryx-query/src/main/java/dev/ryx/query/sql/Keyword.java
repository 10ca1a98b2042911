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
    CURRENT,
    DATE,
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
    ELSE,
    END,
    EPOCH,
    ESCAPE,
    EXCLUDE,
    EXISTS,
    FILTER,
    FIRST,
    FOLLOWING,
    FOREIGN,
    FROM,
    FULL,
    GENERATED,
    GLOB,
    GROUP,
    GROUPS,
    HAVING,
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
    JOIN,
    JSON,
    JSONB,
    KEY,
    LAST,
    LEFT,
    LIKE,
    LIMIT,
    LONGBLOB,
    LONGTEXT,
    MICROSECOND,
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
    OVER,
    PARTITION,
    PATH,
    PRECEDING,
    PRECISION,
    PRIMARY,
    RANGE,
    REAL,
    REFERENCES,
    RESTRICT,
    RETURNING,
    RIGHT,
    ROW,
    ROWS,
    SELECT,
    SEPARATOR,
    SET,
    SET_NULL,
    SIGNED,
    SMALLINT,
    TABLE,
    TEXT,
    THEN,
    TIES,
    TIME,
    TIMESTAMP,
    TIMESTAMPTZ,
    TRUE,
    UNBOUNDED,
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
    WHEN,
    WHERE,
    YEAR;

    private final String text = name().replace('_', ' ').toUpperCase(Locale.ROOT);

    /** The word as it is written. */
    String text() {
        return text;
    }
}
