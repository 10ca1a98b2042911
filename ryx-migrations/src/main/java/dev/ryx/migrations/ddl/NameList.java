package dev.ryx.migrations.ddl;

import dev.ryx.meta.Ident;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** {@code ("a", "b")}. */
record NameList(List<Ident> names) implements Fragment {

    @Override
    public void write(SqlWriter writer) {
        writer.open()
                .list(names.stream()
                        .map(name -> (Fragment) out -> out.ident(name))
                        .toList())
                .close();
    }
}
