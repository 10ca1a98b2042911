package shop;

import dev.ryx.value.Codec;

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
