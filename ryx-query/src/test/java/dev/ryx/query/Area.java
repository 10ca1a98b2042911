package dev.ryx.query;

import dev.ryx.query.ast.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Cases about one subject: the name of a golden file, and the statements in it by what they are about. */
record Area(String name, Map<String, Statement> cases) {

    Area(String name) {
        this(name, new LinkedHashMap<>());
    }

    Area add(String about, Statement statement) {
        if (cases.put(about, statement) != null) {
            throw new IllegalArgumentException("twice: " + about);
        }
        return this;
    }

    /** Adds a query for the keys of the rows that are left. */
    Area ids(String about, Ask ask) {
        String key = ask.model().primaryKey().name();
        Ask keys = ask.query().ordering() != null
                ? ask.values(key)
                : ask.values(key).orderBy(new String[0]);
        return add(about, keys.select());
    }

    Area select(String about, Ask ask) {
        return add(about, ask.select());
    }
}
