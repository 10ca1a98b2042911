package dev.ryx.it.docs;

import dev.ryx.value.Codec;

/** Keeps a colour as a number of 24 bits. */
// tag::codec[]
public final class ColourCodec implements Codec<Colour, Integer> {

    @Override
    public Integer toColumn(Colour colour) {
        return colour.red() << 16 | colour.green() << 8 | colour.blue();
    }

    @Override
    public Colour fromColumn(Integer column) {
        return new Colour(column >> 16, column >> 8 & 0xff, column & 0xff);
    }
}
// end::codec[]
