package dev.ryx.binding;

import dev.ryx.value.Codec;
import dev.ryx.value.Json;

public abstract class JsonCodec<T> implements Codec<T, Json> {
    @Override
    public Json toColumn(T value) {
        return Json.NULL;
    }

    @Override
    public T fromColumn(Json column) {
        throw new UnsupportedOperationException();
    }
}
