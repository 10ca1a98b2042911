package dev.ryx.conformance;

import dev.ryx.Queryable;
import dev.ryx.RelatedOne;
import dev.ryx.Ryx;
import dev.ryx.relation.ToOne;
import dev.ryx.test.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads attributes of loaded objects, and counts the statements that it takes. */
final class Shows {

    private final List<Object> keys = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private Shows() {}

    static Answer read(Current current) {
        var shows = new Shows();
        int statements = Statements.count(Ryx.database().backend(), () -> shows.readAll(current));
        return new Answer.Shown(shows.keys, shows.rows, statements);
    }

    private void readAll(Current current) {
        for (Object row : current.finished().list()) {
            keys.add(Terminals.key(row));
            var values = new ArrayList<@Nullable Object>();
            current.show().forEach(path -> values.add(read(row, List.of(path.split("\\.")))));
            rows.add(values);
        }
    }

    private static @Nullable Object read(@Nullable Object from, List<String> path) {
        if (from == null || path.isEmpty()) {
            return from;
        }
        List<String> rest = path.subList(1, path.size());
        return path.getFirst().equals("*")
                ? all(from, rest)
                : read(referred(Attributes.of(from, path.getFirst())), rest);
    }

    /** A relation to one stands for its object. */
    private static @Nullable Object referred(@Nullable Object attribute) {
        return switch (attribute) {
            case ToOne<?> relation -> relation.get();
            case RelatedOne<?> relation -> relation.get();
            case null, default -> attribute;
        };
    }

    private static List<@Nullable Object> all(Object relation, List<String> path) {
        Iterable<?> objects = relation instanceof Queryable<?> related ? related.all() : (Iterable<?>) relation;
        return StreamSupport.stream(objects.spliterator(), false)
                .<@Nullable Object>map(object -> read(object, path))
                .toList();
    }
}
