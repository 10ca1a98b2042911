package dev.ryx.settings;

import dev.ryx.error.ConfigurationException;
import dev.ryx.error.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of a settings file. What it throws tells the file, the table and the key, and never a value.
 *
 * @param file the file's name
 * @param path the table's name, with those of the tables around it; empty for the file itself
 * @param values what is in it
 */
record Section(String file, String path, Map<String, Object> values) {

    Set<String> keys() {
        return values.keySet();
    }

    /** The table within it; an empty one if there is none. */
    Section table(String key) {
        Object value = values.get(key);
        if (value == null) {
            return new Section(file, inner(key), Map.of());
        }
        if (value instanceof Map<?, ?> map) {
            var named = new LinkedHashMap<String, Object>();
            map.forEach((name, inner) -> named.put(String.valueOf(name), inner));
            return new Section(file, inner(key), named);
        }
        throw wrong(key, "a section");
    }

    boolean isTable(String key) {
        return values.get(key) instanceof Map<?, ?>;
    }

    Optional<String> text(String key) {
        return value(key).map(value -> {
            if (value instanceof String text) {
                return text;
            }
            throw wrong(key, "text");
        });
    }

    /** A number as text, whose digits whoever asks will read. */
    Optional<String> number(String key) {
        return value(key).map(value -> {
            if (value instanceof Number number) {
                return number.toString();
            }
            throw wrong(key, "a number");
        });
    }

    Optional<Boolean> flag(String key) {
        return value(key).map(value -> {
            if (value instanceof Boolean flag) {
                return flag;
            }
            throw wrong(key, "true or false");
        });
    }

    Optional<List<String>> texts(String key) {
        return value(key).map(value -> {
            if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
                return list.stream().map(String.class::cast).toList();
            }
            throw wrong(key, "a list of text");
        });
    }

    private Optional<Object> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Refuses a key that is none of these. */
    void requireKnown(Collection<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw unknown(key, known);
            }
        }
    }

    ConfigurationException unknown(String key, Collection<String> known) {
        String what = path.isEmpty() ? " has no section or key \"" : ", section " + path + ", has no key \"";
        return new ConfigurationException(file + what + Nearest.printable(key) + "\".", Nearest.remedy(key, known));
    }

    private ConfigurationException wrong(String key, String wanted) {
        return new ConfigurationException(where(key) + " is not " + wanted + ".", "Write " + wanted + " there.");
    }

    /** As messages name a key: {@code ryx.toml, section pool, key max_conn}. */
    String where(String key) {
        return file + (path.isEmpty() ? "" : ", section " + path) + ", key " + Nearest.printable(key);
    }

    private String inner(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
