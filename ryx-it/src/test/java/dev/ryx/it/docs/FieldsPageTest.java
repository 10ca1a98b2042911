package dev.ryx.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.error.ValidationException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/fields.md}. */
class FieldsPageTest extends DocsTest {

    @BeforeEach
    void noPosters() {
        Poster_.objects.all().delete();
    }

    static Poster poster(String code) {
        return Poster_.objects.create(poster -> {
            poster.code = code;
            poster.colour = new Colour(255, 0, 0);
            poster.tags = List.of("large", "red");
            poster.sizes = Map.of("width", 60, "height", 80);
            poster.price = 5;
            poster.printed = 200;
        });
    }

    @Test
    void asking() {
        Poster red = poster("red-1");
        // tag::asking[]
        var reds = Poster_.objects.filter(Poster_.colour.eq(new Colour(255, 0, 0)));
        var large = Poster_.objects.filter(Poster_.tags.eq(List.of("large", "red")));
        var wide = Poster_.objects.filter("sizes__width__gte", 50);
        // end::asking[]
        assertThat(reds.list()).containsExactly(red);
        assertThat(large.list()).containsExactly(red);
        assertThat(wide.list()).containsExactly(red);
    }

    @Test
    void filling() {
        // tag::filling[]
        Poster poster = new Poster();
        poster.code = "green-1";
        poster.price = 3;
        poster.printed = 100;
        poster.save();
        Integer worth = poster.worth; // 300, read after the insert
        String state = poster.state; // draft
        // end::filling[]
        assertThat(worth).isEqualTo(300);
        assertThat(state).isEqualTo("draft");
    }

    @Test
    void validating() {
        poster("red-1");
        Poster poster = new Poster();
        poster.code = "RED-1";
        poster.printed = 150;
        // tag::validating[]
        ValidationException invalid = catchThrowableOfType(ValidationException.class, poster::save);
        List<String> ofPrinted = invalid.errors().get("printed"); // Poster runs come in whole hundreds.
        List<String> ofCode = invalid.errors().get("code"); // Another Poster has this code.
        // end::validating[]
        assertThat(ofPrinted).containsExactly("Poster runs come in whole hundreds.");
        assertThat(ofCode).containsExactly("Another Poster has this code.");
    }
}
