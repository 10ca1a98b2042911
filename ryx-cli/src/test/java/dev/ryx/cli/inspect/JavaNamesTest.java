package dev.ryx.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of tables and columns as names of Java. */
class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "act_ru_task, ActRuTask",
        "ACT_RU_TASK, ActRuTask",
        "blogPost, BlogPost",
        "2fa, Table2fa",
        "☃, TableRow",
        "_, TableRow",
        "string, StringRow",
        "duration, DurationRow",
        "class, Class",
        "größe, Größe",
        "a\"b`c, ABC",
    })
    void ofClass(String table, String name) {
        assertThat(JavaNames.ofClass(table)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "created_at, createdAt",
        "CREATED_AT, createdAt",
        "createdAt, createdAt",
        "URLPath, urlPath",
        "ID_, id",
        "class, classValue",
        "TRUE, trueValue",
        "_, column",
        "2nd, column2nd",
        "a.b c, aBC",
        "notify, notify",
    })
    void ofField(String column, String name) {
        assertThat(JavaNames.ofField(column)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "author_id, author",
        "AUTHOR_ID, author",
        "authorId, author",
        "_id, id",
        "id, id",
        "parent, parent",
        "paid, paid"
    })
    void ofRelation(String column, String name) {
        assertThat(JavaNames.ofRelation(column)).isEqualTo(name);
    }

    @Test
    void aNameThatIsTakenInAnySpellingGetsANumber() {
        var claims = new Claims();
        assertThat(claims.take("foo_bar", "one")).isTrue();
        assertThat(claims.take("foo_bar", "other")).isFalse();
        assertThat(claims.name("fooBar", "other", name -> List.of(name, name.equals("fooBar") ? "foo_bar" : name)))
                .isEqualTo("fooBar2");
        assertThat(claims.name("fooBar", "one", name -> List.of(name, "foo_bar")))
                .isEqualTo("fooBar");
        assertThat(claims.name("fooBar", "third", List::of)).isEqualTo("fooBar3");
    }

    @Test
    void aCommentStaysOne() {
        assertThat(SourceText.comment("a \\u000a b */ c\nd\u202Ee ☃"))
                .isEqualTo("a \\\\u000a b * / c\\\\u000Ad\\\\u202Ee ☃");
    }
}
