package dev.ryx.binding;

import dev.ryx.value.Codec;
import java.util.List;
import java.util.function.IntFunction;

public final class ArrayCodec<T> implements Codec<T, List<?>> {
    public static <E> ArrayCodec<List<E>> valuesInList() {
        return new ArrayCodec<>();
    }

    public static <E> ArrayCodec<E[]> valuesInArray(IntFunction<E[]> maker) {
        return new ArrayCodec<>();
    }

    public static <E extends Enum<E>> ArrayCodec<List<E>> constantsInList(Class<E> type) {
        return new ArrayCodec<>();
    }

    public static <E extends Enum<E>> ArrayCodec<E[]> constantsInArray(Class<E> type, IntFunction<E[]> maker) {
        return new ArrayCodec<>();
    }

    @Override
    public List<?> toColumn(T value) {
        return List.of();
    }

    @Override
    public T fromColumn(List<?> column) {
        throw new UnsupportedOperationException();
    }
}
