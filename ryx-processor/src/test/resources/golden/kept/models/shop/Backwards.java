package shop;

import dev.ryx.value.Codec;

abstract class Base<T> implements Codec<T, String> {}

final class Backwards extends Base<String> {
    @Override
    public String toColumn(String value) {
        return new StringBuilder(value).reverse().toString();
    }

    @Override
    public String fromColumn(String column) {
        return toColumn(column);
    }
}
