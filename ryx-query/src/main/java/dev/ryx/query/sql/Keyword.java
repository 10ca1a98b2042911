package dev.ryx.query.sql;

import java.util.Locale;

/** The words of SQL that Ryx writes: each constant stands for its name, with a space for every underscore. */
public enum Keyword {
    ADD,
    ALTER,
    ALL,
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
    CONFLICT,
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
    DO,
    DOUBLE,
    DUPLICATE,
    ELSE,
    END,
    EPOCH,
    ESCAPE,
    EXCEPT,
    EXCLUDE,
    EXISTS,
    FILTER,
    FIRST,
    FOLLOWING,
    FOR,
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
    INTERSECT,
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
    LOCK,
    LOCKED,
    LONGBLOB,
    LONGTEXT,
    MICROSECOND,
    MODE,
    MONTH,
    NO,
    NOT,
    NOTHING,
    NOWAIT,
    NO_ACTION,
    NULL,
    NULLS,
    NUMERIC,
    OF,
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
    RECURSIVE,
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
    SHARE,
    SIGNED,
    SKIP,
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
    UNION,
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
    WITH,
    YEAR;

    private final String text = name().replace('_', ' ').toUpperCase(Locale.ROOT);

    /** The word as it is written. */
    String text() {
        return text;
    }
}
