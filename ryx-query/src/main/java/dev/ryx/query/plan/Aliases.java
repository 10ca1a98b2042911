package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.Ident;
import dev.ryx.query.ast.QueryNode.Cte;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private @Nullable IdentityHashMap<Cte, CteTable> ctes;
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

    /** Says what a common table expression is called. */
    void know(Cte cte, CteTable table) {
        if (ctes == null) {
            ctes = new IdentityHashMap<>();
        }
        ctes.put(cte, table);
    }

    /** What a common table expression is called. */
    CteTable cte(Cte cte) {
        CteTable table = ctes == null ? null : ctes.get(cte);
        if (table == null) {
            throw FieldException.wrongUse(
                    "The common table expression \"" + cte.name() + "\" is read before its rows are known.",
                    "Say that it is recursive, or put it behind those it reads.");
        }
        return table;
    }

    private boolean take(Ident name) {
        return !taken.contains(name) && taken.add(name);
    }
}
