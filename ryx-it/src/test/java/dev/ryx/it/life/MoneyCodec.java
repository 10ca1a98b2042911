package dev.ryx.it.life;

import dev.ryx.value.Codec;

/** Keeps an amount as its cents. */
public final class MoneyCodec implements Codec<Money, Long> {

    @Override
    public Long toColumn(Money value) {
        return value.cents();
    }

    @Override
    public Money fromColumn(Long column) {
        return new Money(column);
    }
}
