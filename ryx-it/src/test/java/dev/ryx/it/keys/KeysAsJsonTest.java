package dev.ryx.it.keys;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ryx.jackson.Reading;
import dev.ryx.jackson.RyxModule;
import dev.ryx.jackson.Writing;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Models whose primary key is several fields, as JSON: those fields stand there like any other. */
class KeysAsJsonTest extends KeysTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RyxModule()).build();

    private static final Reading<OrderLine> LINE =
            Reading.of(OrderLine.class, OrderLine_.order, OrderLine_.line, OrderLine_.amount);

    private long order;

    @BeforeEach
    void write() {
        Order made = order("Ada", 10);
        order = id(made);
    }

    private static String json(ObjectWriter writer, Object value) throws JsonProcessingException {
        String[] json = {""};
        assertQueries(0, () -> json[0] = writer.writeValueAsString(value));
        return json[0];
    }

    private String line(String orderOfIt) {
        return "{\"order\":" + orderOfIt + ",\"line\":1,\"amount\":10,\"packed\":0,\"note\":\"\",\"shelf\":null,"
                + "\"packer\":\"nobody\"}";
    }

    private String orderWith(String more) {
        return "{\"id\":" + order + ",\"customer\":\"Ada\"" + more + "}";
    }

    @Test
    void theFieldsOfTheKeyAreWritten() throws Exception {
        assertThat(json(MAPPER.writer(), OrderLine_.objects.get("pk", new OrderLine.Key(order, 1))))
                .isEqualTo(line(String.valueOf(order)));
        assertThat(json(MAPPER.writer(), new Seat("Red", (short) 7, null)))
                .isEqualTo("{\"hall\":\"Red\",\"number\":7,\"guest\":null}");
    }

    @Test
    void aRelationThatIsAPartOfTheKeyIsItsObjectOnceItIsLoaded() throws Exception {
        OrderLine loaded = OrderLine_.objects.selectRelated(OrderLine_.order()).get();
        assertThat(json(MAPPER.writer(), loaded)).isEqualTo(line(orderWith("")));
        assertThat(json(Writing.of(OrderLine.class).keys().writer(MAPPER), loaded))
                .isEqualTo(line(String.valueOf(order)));
    }

    @Test
    void manyWithSuchKeysAreWritten() throws Exception {
        Order loaded = Order_.objects.prefetchRelated(Order_.lines()).get();
        assertThat(json(Writing.of(Order.class).with(Order_.lines()).writer(MAPPER), loaded))
                .isEqualTo(orderWith(",\"lines\":[" + line(String.valueOf(order)) + "]"));
    }

    @Test
    void theFieldsOfTheKeyAreRead() throws Exception {
        OrderLine read = LINE.reader(MAPPER).readValue("{\"order\":" + order + ",\"line\":2,\"amount\":7}");
        assertThat(read.pk()).isEqualTo(new OrderLine.Key(order, 2));
        read.save();
        assertThat(OrderLine_.objects.get("pk", new OrderLine.Key(order, 2)).amount)
                .isEqualTo(7);
    }

    @Test
    void anObjectThatIsThereTakesWhatIsRead() throws Exception {
        OrderLine stored = OrderLine_.objects.all().get();
        LINE.reader(MAPPER, stored).readValue("{\"amount\":11}");
        stored.save();
        assertThat(OrderLine_.objects.all().get().amount).isEqualTo(11);
        assertThat(OrderLine_.objects.all().get().pk()).isEqualTo(new OrderLine.Key(order, 1));
    }

    @Test
    void recordsComeBack() throws Exception {
        Reading<Seat> form = Reading.of(Seat.class, Seat_.hall, Seat_.number, Seat_.guest);
        Seat read = form.reader(MAPPER).readValue("{\"hall\":\"Red\",\"number\":7,\"guest\":\"Ada\"}");
        Seat_.objects.create(read);
        assertThat(Seat_.objects.get("pk", new Seat.Key("Red", (short) 7))).isEqualTo(read);
        assertThatThrownBy(() -> form.reader(MAPPER).readValue("{\"number\":7,\"guest\":\"Ada\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Seat.hall is missing.");
    }

    @Test
    void aPartOfTheKeyIsNotNull() {
        assertThatThrownBy(() -> LINE.reader(MAPPER).readValue("{\"order\":null,\"line\":2}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("OrderLine.order is Int(64), and not null.");
        assertThatThrownBy(() -> LINE.reader(MAPPER).readValue("{\"line\":null}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("OrderLine.line is Int(32), and not null.");
    }
}
