package dev.ryx.expr;

import java.util.ArrayList;
import java.util.List;

/** The arguments of a method that takes one or more. */
public final class Arguments {

    private Arguments() {}

    /** The first argument and the others. */
    public static <T> List<T> of(T first, T[] more) {
        var all = new ArrayList<T>(more.length + 1);
        all.add(first);
        for (T one : more) {
            all.add(one);
        }
        return all;
    }
}
