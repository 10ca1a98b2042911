package dev.ryx.docs.broken.fine;

import java.util.function.Function;
import java.util.function.IntFunction;

/** Lambdas, records, enums, pattern switches and concatenated text: all made by the compiler with method handles. */
sealed interface LanguageFeatures {
    record Pair(int left, Object right) implements LanguageFeatures {}

    enum Kind implements LanguageFeatures {
        ONE,
        TWO
    }

    final class Child extends Exception implements LanguageFeatures {
        private static final long serialVersionUID = 1;

        Child(int code) {
            if (code < 0) {
                throw new IllegalArgumentException("negative: " + code);
            }
            super("code " + code);
        }
    }

    static String describe(Object it) {
        Function<Object, String> name = Object::toString;
        IntFunction<String[]> array = String[]::new;
        return switch (it) {
            case Pair(int left, var _) when left > 3 -> name.apply(left) + array.apply(left).length;
            case Pair(int _, Pair(var left, Object right)) -> left + " and " + right;
            case Kind.ONE -> "one";
            case Kind kind -> kind.name();
            case String text -> text;
            default -> "something else: " + it;
        };
    }
}
