package dev.ryx.it.docs;

import dev.ryx.annotation.StoredBy;

/** A colour, kept as a number. */
// tag::colour[]
@StoredBy(ColourCodec.class)
public record Colour(int red, int green, int blue) {}
// end::colour[]
