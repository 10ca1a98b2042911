package dev.ryx.it.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ryx.error.ValidationException;
import dev.ryx.it.life.Shipment.Box;
import dev.ryx.it.life.Shipment.Note;
import dev.ryx.jackson.Reading;
import dev.ryx.jackson.RyxModule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Embedded records of which nothing is there, or all that is there is nothing. */
class ShipmentTest extends LifeTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RyxModule()).build();
    private static final Note NOTHING = new Note(null, null);

    private static Shipment shipment(@Nullable Box box) {
        return Shipment_.objects.create(shipment -> shipment.box = box);
    }

    private static Shipment read(Shipment shipment) {
        return Shipment_.objects.get("pk", shipment.id);
    }

    @Test
    void aRecordThatIsAlwaysThereMayHoldNothing() {
        Shipment shipment = shipment(new Box("a", "tin", NOTHING));
        assertThat(read(shipment).note).isEqualTo(NOTHING);
        assertThat(read(shipment).box).isEqualTo(shipment.box);
        shipment.refresh();
        assertThat(shipment.note).isEqualTo(NOTHING);
        Shipment part = Shipment_.objects.only("noteText", "noteWeight").get("pk", shipment.id);
        assertThat(part.note).isEqualTo(NOTHING);
        assertThat(Shipment_.objects.create(Map.of("boxLabel", "b")).box).isEqualTo(new Box("b", "wood", NOTHING));
    }

    @Test
    void theDatabaseFillsInNothingOfARecordThatIsNotThere() {
        Shipment bare = shipment(null);
        Shipment packed = shipment(new Box("a", null, NOTHING));
        List<Shipment> many = Shipment_.objects.bulkCreate(List.of(new Shipment(), new Shipment()));
        assertThat(bare.box).isNull();
        assertThat(read(bare).box).isNull();
        assertThat(read(many.getLast()).box).isNull();
        assertThat(packed.box).isEqualTo(new Box("a", "wood", NOTHING));
        assertThat(read(packed).box).isEqualTo(packed.box);
    }

    @Test
    void annotationsOfAnotherValidatorAreOnComponents() {
        Shipment shipment = shipment(null);
        shipment.note = new Note("a", 10);
        assertThatThrownBy(shipment::save)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors().keySet()).containsExactly("noteWeight"));
        Shipment part = Shipment_.objects.only("noteWeight").get("pk", shipment.id);
        part.note = new Note(null, 11);
        assertThatThrownBy(part::save)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors().keySet()).containsExactly("noteWeight"));
        part.note = new Note(null, 9);
        part.save();
        assertThat(read(shipment).note).isEqualTo(part.note);
        Shipment other =
                Shipment_.objects.only("noteText", "boxLabel", "secretWeight").get("pk", shipment.id);
        other.secret = new Note(null, 30); // nobody said that this one is to be valid
        other.save();
        assertThat(read(shipment).secret.weight()).isEqualTo(30);
    }

    @Test
    void anObjectStaysAsItWasIfItsValuesAreRefused() {
        Shipment shipment = shipment(null);
        ObjectReader reader = Reading.of(Shipment.class, Shipment_.noteText, Shipment_.boxMaterial, Shipment_.boxLabel)
                .reader(MAPPER, shipment);
        assertThatThrownBy(() -> reader.readValue("{\"noteText\":\"new\",\"boxMaterial\":\"tin\"}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("Shipment.noteText, Shipment.boxMaterial has a value that the model refuses.")
                .hasCauseInstanceOf(NullPointerException.class);
        assertThat(shipment.note).isEqualTo(NOTHING);
        assertThat(shipment.box).isNull();
    }

    @Test
    void annotationsHideComponents() throws JsonProcessingException {
        Shipment shipment = shipment(new Box("hidden", "tin", new Note("in it", 5)));
        String json = MAPPER.writeValueAsString(shipment);
        assertThat(json)
                .isEqualTo("{\"id\":" + shipment.id
                        + ",\"noteText\":null,\"boxMaterial\":\"tin\",\"boxInsideText\":\"in it\"}");
    }
}
