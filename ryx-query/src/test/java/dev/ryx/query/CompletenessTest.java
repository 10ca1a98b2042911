package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.Statement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of node, every constant of their enumerations and every lookup occurs in a case whose golden every dialect
 * has; a refusal by name is one.
 */
class CompletenessTest {

    private static final SqlType[] TYPES = {
        SqlType.BOOL,
        SqlType.INT,
        SqlType.FLOAT,
        new SqlType.Decimal(10, 2),
        SqlType.TEXT,
        SqlType.DATE,
        SqlType.TIME,
        SqlType.DATETIME,
        SqlType.TIMESTAMP,
        SqlType.INTERVAL,
        SqlType.UUID,
        SqlType.BYTES,
        SqlType.JSON
    };

    @ParameterizedTest
    @EnumSource
    void everythingOccurs(DatabaseKind kind) {
        var seen = new TreeSet<String>();
        Cases.all().forEach(area -> {
            Set<String> golden = Golden.read(GoldenTest.file(kind, area)).keySet();
            area.cases().forEach((name, statement) -> {
                if (golden.contains(name)) {
                    collect(statement, seen);
                }
            });
        });
        Set<String> missing = wanted();
        missing.removeAll(seen);
        assertThat(missing).isEmpty();
    }

    /** What the tree can be made of, but for the text that has become paths when a query is planned. */
    private static Set<String> wanted() {
        var wanted = new TreeSet<String>();
        var visited = new TreeSet<String>();
        Deque<Class<?>> pending = new ArrayDeque<>(Set.of(Statement.class));
        while (!pending.isEmpty()) {
            Class<?> type = pending.pop();
            if (isOfTree(type) && visited.add(type.getName())) {
                add(type, wanted, pending);
            }
        }
        Stream.of(TYPES)
                .flatMap(type -> Ask.LOOKUPS.namesFor(type).stream())
                .forEach(name -> wanted.add("lookup " + name));
        wanted.remove("Expression$TextPath");
        wanted.remove("Condition$TextLeaf");
        return wanted;
    }

    private static void add(Class<?> type, Set<String> wanted, Deque<Class<?>> pending) {
        if (type.isSealed()) {
            pending.addAll(Arrays.asList(type.getPermittedSubclasses()));
        } else if (type.isEnum()) {
            Stream.of(type.getEnumConstants()).forEach(one -> wanted.add(constant((Enum<?>) one)));
        } else if (type.isRecord()) {
            wanted.add(name(type));
            Stream.of(type.getRecordComponents()).forEach(part -> pending.addAll(typesOf(part)));
        }
    }

    private static Set<Class<?>> typesOf(RecordComponent part) {
        Stream<?> arguments = part.getGenericType() instanceof ParameterizedType generic
                ? Stream.of(generic.getActualTypeArguments())
                : Stream.of(part.getType());
        return arguments
                .filter(Class.class::isInstance)
                .map(one -> (Class<?>) one)
                .collect(Collectors.toSet());
    }

    private static void collect(Object root, Set<String> seen) {
        Deque<Object> pending = new ArrayDeque<>(Set.of(root));
        while (!pending.isEmpty()) {
            switch (pending.pop()) {
                case Enum<?> constant -> seen.add(constant(constant));
                case Collection<?> parts ->
                    parts.stream().filter(part -> part != null).forEach(pending::push);
                case Record node when isOfTree(node.getClass()) -> parts(node, seen, pending);
                case String text -> seen.add("lookup " + text);
                default -> {}
            }
        }
    }

    private static void parts(Record node, Set<String> seen, Deque<Object> pending) {
        seen.add(name(node.getClass()));
        for (RecordComponent part : node.getClass().getRecordComponents()) {
            Object value = value(node, part);
            if (value != null) {
                pending.push(value);
            }
        }
    }

    private static @Nullable Object value(Record node, RecordComponent part) {
        try {
            return part.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no accessor: " + node.getClass(), e);
        }
    }

    private static boolean isOfTree(Class<?> type) {
        return type.getPackageName().equals(Node.class.getPackageName());
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    private static String constant(Enum<?> constant) {
        return name(constant.getDeclaringClass()) + "." + constant.name();
    }
}
