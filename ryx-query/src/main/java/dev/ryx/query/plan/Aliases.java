package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of tables within one statement: the table's own the first time, {@code t2}, {@code t3}, … afterwards. They
 * are made here and never by a user.
 */
final class Aliases {

    private final Set<Ident> taken = new HashSet<>();
    private int next = 2;

    Ident of(Ident table) {
        return taken.add(table) ? table : generated();
    }

    Ident generated() {
        Ident alias = new Ident("t" + next++);
        return taken.add(alias) ? alias : generated();
    }
}
