package dev.ryx.it.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.ryx.error.ValidationException;
import dev.ryx.it.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The annotations of Jakarta Validation are checked with those of Ryx. */
class JakartaTest extends DatabaseTest {

    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
        Guest_.objects.all().delete();
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(usual);
    }

    private static Map<String, List<String>> errors(ThrowingCallable saving) {
        return catchThrowableOfType(ValidationException.class, saving).errors();
    }

    private static Guest guest(String name) {
        var guest = new Guest();
        guest.name = name;
        return guest;
    }

    @Test
    void bothKindsAreToldTogether() {
        Guest guest = guest("A");
        guest.nights = -1;
        guest.born = LocalDate.of(9999, 1, 1);
        assertThat(errors(guest::save))
                .containsExactly(
                        entry(
                                "name",
                                List.of(
                                        "The number of characters is 1, and must be at least 2.",
                                        "size must be between 3 and 10")),
                        entry("born", List.of("must be a past date")),
                        entry("nights", List.of("must be greater than 0")));
        assertThat(Guest_.objects.count()).isZero();
    }

    @Test
    void theModelsOwnRulesComeAfter() {
        Guest guest = guest("Ann with a long name");
        guest.nights = 101;
        assertThat(errors(guest::fullClean))
                .containsExactly(
                        entry("name", List.of("size must be between 3 and 10")),
                        entry("nights", List.of("Nobody stays so long.")));
    }

    @Test
    void aRuleOfTheWholeIsToldAsSuch() {
        Guest guest = guest("Ann");
        guest.first = LocalDate.of(2026, 1, 2);
        guest.last = LocalDate.of(2026, 1, 1);
        assertThat(errors(() -> Guest_.objects.bulkCreate(List.of(guest))))
                .containsExactly(
                        entry(ValidationException.WHOLE_OBJECT, List.of("The first day comes before the last.")));
    }

    @Test
    void whatIsRightIsSaved() {
        guest("Ann").save();
        assertThat(Guest_.objects.count()).isEqualTo(1);
    }

    @Test
    void ofAnObjectThatWasNotReadAsAWholeTheFieldsThatItHas() {
        Guest saved = guest("Ann");
        saved.save();
        Guest_.objects.all().update(Guest_.nights.set(-1), Guest_.name.set("Bo"));
        Guest guest = Guest_.objects.only(Guest_.born).get();
        guest.born = LocalDate.of(9999, 1, 1);
        assertThat(errors(guest::save)).containsExactly(entry("born", List.of("must be a past date")));
        guest.born = LocalDate.of(1999, 1, 1);
        guest.save();
        assertThat(Guest_.objects.all().get().born).isEqualTo(guest.born);
    }

    @Test
    void recordsToo() {
        assertThat(errors(() -> Seat_.objects.create(new Seat(null, 0))))
                .containsExactly(entry("number", List.of("must be greater than 0")));
    }
}
