package dev.ryx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Problem;
import dev.ryx.processor.harness.Result;
import dev.ryx.processor.stubs.OrmStubs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models whose base classes and targets were compiled before: what is known of them is in class files. */
class SeveralFoldersTest {

    @TempDir
    Path earlier;

    @TempDir
    Path later;

    @Test
    void refersToAModelOfAnotherFolder() {
        Result models = compile(earlier, "base/Country.java", """
            package base;
            import dev.ryx.annotation.*;
            @Table
            public class Country extends dev.ryx.Entity<String> {
                @Field(primaryKey = true, maxLength = 2) public String code;
            }
            """);
        Result result = compile(later, "app/City.java", """
            package app;
            import dev.ryx.relation.ForeignKey;
            @dev.ryx.annotation.Table
            public record City(@org.jspecify.annotations.Nullable Long id, ForeignKey<base.Country> country) {}
            """, models.classes());

        assertThat(result.problems()).isEmpty();
        assertThat(result.generated().get("app/City_Binding.java"))
                .contains("FieldMeta.foreignKey(\"country\", new SqlType.Varchar(2), "
                        + "new FieldMeta.Reference(\"base.Country\", \"city\", false, OnDelete.CASCADE)).build()")
                .contains("ForeignKey.attached(\"base.Country\", row.getString(first + 1), source)");
        assertThat(result.generated().get("app/City_.java")).contains("public static Country_.Path<City> country()");
        assertThat(result.resource("META-INF/services/dev.ryx.binding.ModelBinding"))
                .isEqualTo("app.City_Binding\n");
    }

    @Test
    void takesInheritedFieldsInTheOrderOfTheirSource() {
        Result base = compile(earlier, "base/Dated.java", """
            package base;
            import org.jspecify.annotations.Nullable;
            public abstract class Dated extends dev.ryx.Model {
                public int zeta;
                @dev.ryx.annotation.Field(maxLength = 7) public @Nullable String alpha;
                public byte @Nullable [] midday;
            }
            """);
        Result result = compile(later, "app/Note.java", """
            package app;
            @dev.ryx.annotation.Table
            public class Note extends base.Dated {
                public int beta;
            }
            """, base.classes());

        assertThat(result.problems()).isEmpty();
        assertThat(result.generated().get("app/Note_Binding.java")).contains("""
                        FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                        FieldMeta.named("zeta", SqlType.INT).build(),
                        FieldMeta.named("alpha", new SqlType.Varchar(7)).nullable().build(),
                        FieldMeta.named("midday", SqlType.BYTES).nullable().build(),
                        FieldMeta.named("beta", SqlType.INT).build()),
            """.indent(8));
    }

    @Test
    void cannotBridgeToAClassThatIsCompiledAlready() {
        Result base = compile(earlier, "base/Dated.java", """
            package base;
            public abstract class Dated extends dev.ryx.Model {
                protected java.time.Instant created;
            }
            """);
        Result result = compile(later, "app/Note.java", """
            package app;
            @dev.ryx.annotation.Table
            public class Note extends base.Dated {}
            """, base.classes());

        assertThat(result.errors())
                .extracting(Problem::text)
                .containsExactly("base.Dated.created: Generated code in app cannot reach created of Dated: "
                        + "make it public, or write getCreated() and setCreated(…) there.");
        assertThat(result.errors().getFirst().file()).isEqualTo("Note.java");
        assertThat(result.errors().getFirst().line()).isEqualTo(3);
    }

    @Test
    void usesABridgeThatIsCompiledAlready() {
        Result base = JavaCompilation.in(earlier)
                .classPath(OrmStubs.classes())
                .source("base/Dated.java", """
                    package base;
                    public abstract class Dated extends dev.ryx.Model {
                        protected java.time.Instant created;
                    }
                    """)
                .source("other/Page.java", """
                    package other;
                    @dev.ryx.annotation.Table
                    public class Page extends base.Dated {}
                    """)
                .run();
        Result result = compile(later, "app/Note.java", """
            package app;
            @dev.ryx.annotation.Table
            public class Note extends base.Dated {}
            """, base.classes());

        assertThat(base.generated()).containsKey("base/Dated_Access.java");
        assertThat(result.problems()).isEmpty();
        assertThat(result.generated()).doesNotContainKey("base/Dated_Access.java");
        assertThat(result.generated().get("app/Note_Binding.java")).contains("Dated_Access.created(object, required(");
    }

    @Test
    void showsAFaultOfACompiledBaseClassOnTheModel() {
        Result base = compile(earlier, "base/Rated.java", """
            package base;
            public abstract class Rated extends dev.ryx.Model {
                public float rating;
            }
            """);
        Result result = compile(later, "app/Note.java", """
            package app;
            @dev.ryx.annotation.Table
            public class Note extends base.Rated {}
            """, base.classes());

        assertThat(result.errors()).hasSize(1);
        assertThat(result.errors().getFirst().text()).startsWith("base.Rated.rating: float is no type of a column.");
        assertThat(result.errors().getFirst().line()).isEqualTo(3);
    }

    @Test
    void showsAFaultOfABaseClassOnceForAllItsModels() {
        Result result = JavaCompilation.in(later)
                .classPath(OrmStubs.classes())
                .source("app/Rated.java", "package app; abstract class Rated extends dev.ryx.Model { float rating; }")
                .source("app/A.java", "package app; @dev.ryx.annotation.Table class A extends Rated {}")
                .source("app/B.java", "package app; @dev.ryx.annotation.Table class B extends Rated {}")
                .run();

        assertThat(result.errors()).hasSize(1);
        assertThat(result.errors().getFirst().file()).isEqualTo("Rated.java");
    }

    @Test
    void refusesACompiledModelWithoutAKey() {
        Result models = JavaCompilation.in(earlier)
                .classPath(OrmStubs.classes())
                .withoutProcessor()
                .source("base/Mood.java", """
                    package base;
                    @dev.ryx.annotation.Table
                    public class Mood extends dev.ryx.Entity<Long> {}
                    """)
                .run();
        Result result = compile(later, "app/Note.java", """
            package app;
            import dev.ryx.relation.ForeignKey;
            @dev.ryx.annotation.Table
            public class Note extends dev.ryx.Model {
                public final ForeignKey<base.Mood> mood = ForeignKey.empty();
            }
            """, models.classes());

        assertThat(result.errors())
                .extracting(Problem::text)
                .containsExactly("Mood has no primary key that a relation could hold: give it one.");
        assertThat(result.errors().getFirst().line()).isEqualTo(5);
    }

    private static Result compile(Path folder, String path, String source, Path... classPath) {
        return JavaCompilation.in(folder)
                .classPath(OrmStubs.classes())
                .classPath(classPath)
                .options("-Xlint:all,-processing", "-Werror")
                .source(path, source)
                .run();
    }
}
