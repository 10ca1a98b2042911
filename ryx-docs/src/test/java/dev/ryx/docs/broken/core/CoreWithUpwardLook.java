package dev.ryx.docs.broken.core;

import dev.ryx.docs.broken.query.QueryWithClock;

/** The lowest layer knows one above it. */
public record CoreWithUpwardLook(QueryWithClock above) {}
