package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of tables within one statement: the table's own the first time, {@code t2}, {@code t3}, … afterwards. They
 * are made here and never by a user.
 */
final class Aliases {

    private static final Ident[] GENERATED = new Ident[64];

    static {
        for (int i = 0; i < GENERATED.length; i++) {
            GENERATED[i] = new Ident("t" + i);
        }
    }

    private final List<Ident> taken = new ArrayList<>(4);
    private int next = 2;

    Ident of(Ident table) {
        return take(table) ? table : generated();
    }

    Ident generated() {
        while (true) {
            Ident alias = next < GENERATED.length ? GENERATED[next] : new Ident("t" + next);
            next++;
            if (take(alias)) {
                return alias;
            }
        }
    }

    private boolean take(Ident name) {
        return !taken.contains(name) && taken.add(name);
    }
}
