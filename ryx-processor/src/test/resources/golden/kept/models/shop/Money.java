package shop;

import dev.ryx.annotation.StoredBy;

@StoredBy(MoneyCodec.class)
public record Money(long cents) {}
