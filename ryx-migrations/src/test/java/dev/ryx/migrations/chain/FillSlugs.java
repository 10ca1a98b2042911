package dev.ryx.migrations.chain;

import dev.ryx.backend.Backend;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.DataMigration;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.List;

/** Puts each post's number behind its slug, and takes it away again. */
public final class FillSlugs implements DataMigration {

    @Override
    public void migrate(Backend backend) {
        for (long id : ids(backend)) {
            set(backend, "UPDATE posts SET slug = ? WHERE id = ?", "post-" + id, id);
        }
    }

    @Override
    public void reverse(Backend backend) {
        for (long id : ids(backend)) {
            set(backend, "UPDATE posts SET slug = ? WHERE id = ?", "slug " + id, id);
        }
    }

    private static List<Long> ids(Backend backend) {
        return backend.fetch(
                CompiledQuery.of(
                        "SELECT id FROM posts ORDER BY id", List.of(), List.of(new ResultColumn("id", SqlType.BIGINT))),
                row -> row.getLong(0));
    }

    private static void set(Backend backend, String sql, String slug, long id) {
        backend.execute(CompiledQuery.of(
                sql, List.of(new Parameter(slug, SqlType.TEXT), new Parameter(id, SqlType.BIGINT)), List.of()));
    }
}
