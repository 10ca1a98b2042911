package dev.ryx.it.life;

import dev.ryx.annotation.StoredBy;

/** An amount in cents. */
@StoredBy(MoneyCodec.class)
public record Money(long cents) {}
