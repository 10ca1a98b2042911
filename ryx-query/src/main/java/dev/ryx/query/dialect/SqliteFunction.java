package dev.ryx.query.dialect;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The functions that SQLite does not have and the dialect calls: whoever opens a connection registers them all. They are
 * pure, take text, and give NULL for NULL.
 */
public enum SqliteFunction {
    /** {@code ryx_lower(text)}: lower case by Unicode's simple mapping; SQLite's own knows ASCII alone. */
    RYX_LOWER(1) {
        @Override
        Object of(String[] given) {
            return mapped(given[0], Character::toLowerCase);
        }
    },
    /** {@code ryx_upper(text)}: upper case by Unicode's simple mapping. */
    RYX_UPPER(1) {
        @Override
        Object of(String[] given) {
            return mapped(given[0], Character::toUpperCase);
        }
    },
    /** {@code ryx_regexp(text, pattern)}: 1 if the pattern is found in the text, otherwise 0. */
    RYX_REGEXP(2) {
        @Override
        Object of(String[] given) {
            return truth(Regex.find(given[0], given[1], false));
        }
    },
    /** {@code ryx_iregexp(text, pattern)}: the same, whatever the case. */
    RYX_IREGEXP(2) {
        @Override
        Object of(String[] given) {
            return truth(Regex.find(given[0], given[1], true));
        }
    },
    /** {@code ryx_at_zone(instant, zone)}: the date and time that clocks show in a zone. */
    RYX_AT_ZONE(2) {
        @Override
        Object of(String[] given) {
            return SqliteMomentText.atZone(given[0], given[1]);
        }
    },
    /** {@code ryx_time_add(moment, micros)}: the date and time so many microseconds later, or earlier. */
    RYX_TIME_ADD(2) {
        @Override
        Object of(String[] given) {
            return SqliteMomentText.plus(given[0], given[1]);
        }
    },
    /** {@code ryx_time_between(from, to)}: the microseconds from one date and time to another. */
    RYX_TIME_BETWEEN(2) {
        @Override
        Object of(String[] given) {
            return SqliteMomentText.between(given[0], given[1]);
        }
    },
    /** {@code ryx_integer(text)}: the text if it is a whole number in digits, otherwise NULL. */
    RYX_INTEGER(1) {
        @Override
        @Nullable
        Object of(String[] given) {
            return ifAll(WHOLE_NUMBER, given[0]);
        }
    },
    /** {@code ryx_decimal(text)}: the text if it is a decimal number without an exponent, otherwise NULL. */
    RYX_DECIMAL(1) {
        @Override
        @Nullable
        Object of(String[] given) {
            return ifAll(DECIMAL_NUMBER, given[0]);
        }
    },
    /** {@code ryx_json(json)}: the one text of all texts of equal values. */
    RYX_JSON(1) {
        @Override
        Object of(String[] given) {
            return JsonDocument.canonical(given[0]);
        }
    },
    /** {@code ryx_json_text(json)}: the text of a value, of a string without its quotes; NULL for JSON's null. */
    RYX_JSON_TEXT(1) {
        @Override
        @Nullable
        Object of(String[] given) {
            return JsonDocument.plainText(given[0]);
        }
    },
    /** {@code ryx_json_contains(json, part)}: 1 if a value contains another, as PostgreSQL's {@code @>} has it. */
    RYX_JSON_CONTAINS(2) {
        @Override
        Object of(String[] given) {
            return truth(JsonDocument.contains(given[0], given[1]));
        }
    },
    /** {@code ryx_json_has_all(json, keys)}: 1 if a value is an object with all keys of an array. */
    RYX_JSON_HAS_ALL(2) {
        @Override
        Object of(String[] given) {
            return truth(JsonDocument.hasKeys(given[0], given[1], true));
        }
    },
    /** {@code ryx_json_has_any(json, keys)}: 1 if a value is an object with a key of an array. */
    RYX_JSON_HAS_ANY(2) {
        @Override
        Object of(String[] given) {
            return truth(JsonDocument.hasKeys(given[0], given[1], false));
        }
    };

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]++");

    private static final Pattern DECIMAL_NUMBER = Pattern.compile("[+-]?[0-9]++(?:[.][0-9]*+)?");

    private final int arguments;

    SqliteFunction(int arguments) {
        this.arguments = arguments;
    }

    /** The name in SQL. */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many arguments it takes. */
    public int arguments() {
        return arguments;
    }

    /**
     * The result: a {@link String}, a {@link Long}, or null.
     *
     * @throws IllegalArgumentException if an argument is not what the function takes; the message does not hold it
     */
    public @Nullable Object call(@Nullable String... given) {
        var present = new String[given.length];
        for (int i = 0; i < given.length; i++) {
            String one = given[i];
            if (one == null) {
                return null;
            }
            present[i] = one;
        }
        return of(present);
    }

    abstract @Nullable Object of(String[] given);

    private static Long truth(boolean value) {
        return value ? 1L : 0L;
    }

    private static @Nullable String ifAll(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? text : null;
    }

    private static String mapped(String text, IntUnaryOperator mapping) {
        return text.codePoints()
                .map(mapping)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
