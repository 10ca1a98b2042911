package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import java.util.List;

/** Lists of names. */
final class Names {

    private Names() {}

    /** The list with another name in the place of one. */
    static List<Ident> renamed(List<Ident> names, Ident from, Ident to) {
        return names.stream().map(name -> name.equals(from) ? to : name).toList();
    }
}
