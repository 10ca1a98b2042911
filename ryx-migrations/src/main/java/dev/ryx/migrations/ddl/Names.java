package dev.ryx.migrations.ddl;

import dev.ryx.meta.Ident;
import dev.ryx.query.sql.Fragment;
import java.util.List;

/** Lists of names. */
final class Names {

    private Names() {}

    /** {@code ("a", "b")}. */
    static Fragment inParentheses(List<Ident> names) {
        return writer -> writer.open()
                .list(names.stream()
                        .map(name -> (Fragment) out -> out.ident(name))
                        .toList())
                .close();
    }
}
