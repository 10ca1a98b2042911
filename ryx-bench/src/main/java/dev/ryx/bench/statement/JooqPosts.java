package dev.ryx.bench.statement;

import java.io.Serial;
import java.time.LocalDateTime;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of posts as jOOQ's generator would write it. */
final class JooqPosts extends TableImpl<Record> {

    @Serial
    private static final long serialVersionUID = 1L;

    static final JooqPosts POSTS = new JooqPosts();

    final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
    final TableField<Record, String> title =
            createField(DSL.name("title"), SQLDataType.VARCHAR(200).nullable(false), this);
    final TableField<Record, String> slug =
            createField(DSL.name("slug"), SQLDataType.VARCHAR(210).nullable(false), this);
    final TableField<Record, String> body = createField(DSL.name("body"), SQLDataType.CLOB, this);
    final TableField<Record, Integer> views = createField(DSL.name("views"), SQLDataType.INTEGER.nullable(false), this);
    final TableField<Record, Boolean> active =
            createField(DSL.name("active"), SQLDataType.BOOLEAN.nullable(false), this);
    final TableField<Record, LocalDateTime> created =
            createField(DSL.name("created"), SQLDataType.LOCALDATETIME.nullable(false), this);
    final TableField<Record, JSONB> metadata = createField(DSL.name("metadata"), SQLDataType.JSONB, this);
    final TableField<Record, Long> authorId =
            createField(DSL.name("author_id"), SQLDataType.BIGINT.nullable(false), this);

    private JooqPosts() {
        super(DSL.name("posts"));
    }
}
