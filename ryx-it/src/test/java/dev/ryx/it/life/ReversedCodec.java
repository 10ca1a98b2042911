package dev.ryx.it.life;

import dev.ryx.value.Codec;

/** Keeps text the wrong way round. */
public final class ReversedCodec implements Codec<String, String> {

    @Override
    public String toColumn(String value) {
        return new StringBuilder(value).reverse().toString();
    }

    @Override
    public String fromColumn(String column) {
        return new StringBuilder(column).reverse().toString();
    }
}
