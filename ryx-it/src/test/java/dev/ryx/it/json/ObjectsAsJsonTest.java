package dev.ryx.it.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.binding.JsonMapper;
import dev.ryx.it.DatabaseTest;
import dev.ryx.jackson.Reading;
import dev.ryx.jackson.RyxModule;
import java.time.LocalTime;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fields that are {@code @Json} of classes that need Jackson. */
class ObjectsAsJsonTest extends DatabaseTest {

    @AfterEach
    void empty() {
        Profile_.objects.all().delete();
    }

    private static Profile saved() {
        var profile = new Profile();
        profile.name = "Ada";
        profile.preferences.setTheme("dark");
        profile.preferences.setShown(List.of("posts", "tags"));
        profile.places = List.of(new Place("Café", LocalTime.of(8, 0)));
        profile.save();
        return profile;
    }

    @Test
    void aBeanComesBack() {
        saved();
        Profile read = Profile_.objects.get("name", "Ada");
        assertThat(read.preferences.getTheme()).isEqualTo("dark");
        assertThat(read.preferences.getShown()).containsExactly("posts", "tags");
    }

    @Test
    void annotationsSayTheNames() {
        saved();
        Place read = Profile_.objects.get("name", "Ada").places.getFirst();
        assertThat(read.name()).isEqualTo("Café");
        assertThat(read.opens()).isEqualTo(LocalTime.of(8, 0));
        assertThat(Profile_.objects.filter("places__0__called", "Café").count()).isEqualTo(1);
        assertThat(Profile_.objects.filter("places__0__from", "08:00").count()).isEqualTo(1);
    }

    @Test
    void keysOfObjectsAreAsked() {
        saved();
        assertThat(Profile_.objects.filter("preferences__theme", "dark").count())
                .isEqualTo(1);
        assertThat(Profile_.objects.filter("preferences__theme", "light").count())
                .isZero();
    }

    @Test
    void whatIsNoObjectOfTheClassIsRefused() {
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new RyxModule())
                .build();
        Reading<Profile> form = Reading.of(Profile.class, Profile_.preferences, Profile_.places);
        for (String places : List.of("1", "[1]", "[{\"from\":\"late\"}]", "[{\"called\":1}]")) {
            assertThatThrownBy(() -> form.reader(mapper).readValue("{\"places\":" + places + "}"))
                    .as(places)
                    .hasMessageStartingWith("Profile.places is another value.");
        }
    }

    @Test
    void whatHasNoFormIsRefused() {
        JsonMapper mapper = ServiceLoader.load(JsonMapper.class).findFirst().orElseThrow();
        assertThatThrownBy(() -> mapper.write(new Object(), Object.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mapper.write(Double.NaN, Double.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
