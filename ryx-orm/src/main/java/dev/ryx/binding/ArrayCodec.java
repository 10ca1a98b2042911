package dev.ryx.binding;

import dev.ryx.value.Codec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps lists and arrays in a column that holds a list: of enums their names. For generated code.
 *
 * @param <T> the class of the list or the array
 */
public final class ArrayCodec<T> implements Codec<T, List<?>> {

    private final Function<T, List<?>> toList;
    private final Function<List<?>, T> fromList;

    private ArrayCodec(Function<T, List<?>> toList, Function<List<?>, T> fromList) {
        this.toList = toList;
        this.fromList = fromList;
    }

    /** A list of values that a column holds as they are. What is read is a list that can be changed. */
    @SuppressWarnings("unchecked") // the column holds such values
    public static <E> ArrayCodec<List<E>> valuesInList() {
        return new ArrayCodec<>(ArrayCodec::copy, column -> new ArrayList<>((List<E>) column));
    }

    /** An array of values that a column holds as they are. */
    public static <E> ArrayCodec<E[]> valuesInArray(IntFunction<E[]> maker) {
        return new ArrayCodec<>(array -> copy(Arrays.asList(array)), column -> column.toArray(maker));
    }

    /** A list of constants of an enum. What is read is a list that can be changed. */
    public static <E extends Enum<E>> ArrayCodec<List<E>> constantsInList(Class<E> type) {
        return new ArrayCodec<>(ArrayCodec::names, column -> constants(type, column));
    }

    /** An array of constants of an enum. */
    public static <E extends Enum<E>> ArrayCodec<E[]> constantsInArray(Class<E> type, IntFunction<E[]> maker) {
        return new ArrayCodec<>(
                array -> names(Arrays.asList(array)),
                column -> constants(type, column).toArray(maker));
    }

    /** A copy, for whoever has the list or the array may change it. */
    private static List<?> copy(List<?> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }

    private static List<?> names(List<? extends @Nullable Enum<?>> constants) {
        var names = new ArrayList<@Nullable String>(constants.size());
        for (Enum<?> constant : constants) {
            names.add(constant == null ? null : constant.name());
        }
        return Collections.unmodifiableList(names);
    }

    @SuppressWarnings("NullAway") // an element may be null if the list's type says so
    private static <E extends Enum<E>> List<E> constants(Class<E> type, List<?> names) {
        var constants = new ArrayList<E>(names.size());
        for (Object name : names) {
            constants.add(name == null ? null : Enum.valueOf(type, (String) name));
        }
        return constants;
    }

    @Override
    public List<?> toColumn(T value) {
        return toList.apply(value);
    }

    @Override
    public T fromColumn(List<?> column) {
        return fromList.apply(column);
    }
}
