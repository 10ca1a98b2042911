package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.dialect.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables in schemas: those that models name, and those that whoever asks names. */
class TablesInSchemasTest {

    private static final Ident TENANT = new Ident("tenant 1");

    private final QueryEngine plain = QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(DatabaseKind.POSTGRESQL));
    private final QueryEngine tenant = plain.in(TENANT);

    private static Ask tags() {
        return Ask.all("Tag").orderBy(new String[0]).values("name");
    }

    @Test
    void joinsAndSubqueriesAreInIt() {
        Statement named = Ask.all("Post")
                .orderBy(new String[0])
                .values("title")
                .filter("author__name", "Ada")
                .filter("tags__name", "sql")
                .exclude("tags__name", "java")
                .select();
        assertThat(tenant.compile(named).sql())
                .isEqualTo("SELECT \"posts\".\"title\" FROM \"tenant 1\".\"posts\" INNER JOIN \"tenant 1\".\"authors\""
                        + " ON \"authors\".\"id\" = \"posts\".\"author_id\" INNER JOIN \"tenant"
                        + " 1\".\"post_tags\" ON \"post_tags\".\"post_id\" = \"posts\".\"id\" INNER JOIN"
                        + " \"tenant 1\".\"tags\" ON \"tags\".\"id\" = \"post_tags\".\"tag_id\" WHERE"
                        + " \"authors\".\"name\" = ? AND \"tags\".\"name\" = ? AND NOT EXISTS (SELECT 1 FROM"
                        + " \"tenant 1\".\"post_tags\" AS \"t2\" INNER JOIN \"tenant 1\".\"tags\" AS"
                        + " \"t3\" ON \"t3\".\"id\" = \"t2\".\"tag_id\" WHERE"
                        + " \"t2\".\"post_id\" = \"posts\".\"id\" AND \"t3\".\"name\" = ?)");
    }

    @Test
    void writesAreInIt() {
        var row = List.<List<Object>>of(List.of("new"));
        var insert = new Statement.Insert(Blog.model("Tag"), List.of("name"), row, "id");
        assertThat(tenant.compile(insert).sql())
                .isEqualTo("INSERT INTO \"tenant 1\".\"tags\" (\"name\") VALUES (?) RETURNING \"tags\".\"id\"");
        QueryNode one = Ask.all("Tag").orderBy(new String[0]).filter("id", 1).query();
        var update = new Statement.Update(one, List.of(new Statement.Assign("name", Ask.Terms.value("other"))));
        assertThat(tenant.compile(update).sql())
                .isEqualTo("UPDATE \"tenant 1\".\"tags\" SET \"name\" = ? WHERE \"tags\".\"id\" = ?");
        assertThat(tenant.compile(new Statement.Delete(one)).sql())
                .isEqualTo("DELETE FROM \"tenant 1\".\"tags\" WHERE \"tags\".\"id\" = ?");
    }

    /** The table that a query begins with may be in a schema of its own. */
    @Test
    void aTableIsWhereTheQuerySays() {
        String model = Blog.model("Tag");
        QueryNode query = QueryNode.from(model, new QueryNode.Table(model, new Ident("other")));
        assertThat(plain.compile(new Statement.Count(query)).sql())
                .isEqualTo("SELECT COUNT(*) FROM \"other\".\"tags\"");
    }

    @Test
    void aModelNamesASchema() {
        Models models = Models.of(Blog.MODELS.all().stream()
                .map(model -> model.label().equals("Post") ? inSchema(model, "blog") : model)
                .toList());
        QueryEngine engine = QueryEngine.of(models, Ask.LOOKUPS, Dialect.of(DatabaseKind.POSTGRESQL));
        Statement named = Ask.all("Tag")
                .orderBy(new String[0])
                .values("name")
                .filter("posts__title", "a")
                .select();
        assertThat(engine.compile(named).sql())
                .isEqualTo("SELECT \"tags\".\"name\" FROM \"tags\""
                        + " INNER JOIN \"blog\".\"post_tags\" ON \"post_tags\".\"tag_id\" = \"tags\".\"id\""
                        + " INNER JOIN \"blog\".\"posts\" ON \"posts\".\"id\" = \"post_tags\".\"post_id\""
                        + " WHERE \"posts\".\"title\" = ?");
        assertThat(engine.in(TENANT).compile(named).sql()).doesNotContain("\"blog\"");
    }

    private static ModelMeta inSchema(ModelMeta model, String schema) {
        return new ModelMeta(
                model.name(),
                model.table(),
                model.fields(),
                model.relations(),
                model.ordering(),
                model.uniqueTogether(),
                model.indexes(),
                model.managed(),
                model.database(),
                new Ident(schema));
    }

    /** Statements of one shape in two schemas share no SQL, though one cache holds both. */
    @Test
    void theCacheTellsSchemasApart() {
        String inNone = plain.compile(tags().select()).sql();
        String inTenant = tenant.compile(tags().select()).sql();
        String inOther = plain.in(new Ident("other")).compile(tags().select()).sql();
        assertThat(plain.rememberedShapes()).isEqualTo(3);
        assertThat(List.of(inNone, inTenant, inOther)).doesNotHaveDuplicates();
        assertThat(plain.compile(tags().select()).sql()).isEqualTo(inNone);
        assertThat(plain.in(TENANT).compile(tags().select()).sql()).isEqualTo(inTenant);
        assertThat(plain.rememberedShapes()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POSTGRESQL")
    void databasesWithoutSchemasRefuseThem(DatabaseKind kind) {
        QueryEngine engine =
                QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(kind)).in(TENANT);
        var row = List.<List<Object>>of(List.of("new"));
        List<Statement> all = List.of(
                tags().select(),
                new Statement.Insert(Blog.model("Tag"), List.of("name"), row, null),
                new Statement.Delete(tags().query().ordered(List.of())));
        for (Statement statement : all.subList(0, 2)) {
            assertThatThrownBy(() -> engine.compile(statement))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("Tables in a schema");
        }
    }
}
