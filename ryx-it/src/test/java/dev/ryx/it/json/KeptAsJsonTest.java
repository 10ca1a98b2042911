package dev.ryx.it.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.life.Crate;
import dev.ryx.it.life.Crate_;
import dev.ryx.it.life.Kept;
import dev.ryx.it.life.Kept_;
import dev.ryx.it.life.Money;
import dev.ryx.jackson.Reading;
import dev.ryx.jackson.RyxModule;
import dev.ryx.jackson.Writing;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that are kept by a codec, as JSON or as a list: what is written and read of them. */
class KeptAsJsonTest extends DatabaseTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RyxModule()).build();

    private static final Writing<Kept> WRITING = Writing.of(Kept.class).without(Kept_.id);

    private static final Reading<Kept> READING = Reading.of(
            Kept.class,
            Kept_.price,
            Kept_.discount,
            Kept_.secret,
            Kept_.counts,
            Kept_.address,
            Kept_.others,
            Kept_.tags,
            Kept_.numbers,
            Kept_.days,
            Kept_.amounts,
            Kept_.dates,
            Kept_.moments,
            Kept_.keys,
            Kept_.flags,
            Kept_.reals);

    @AfterEach
    void empty() {
        Kept_.objects.all().delete();
    }

    private static Kept kept() {
        var kept = new Kept();
        kept.price = new Money(1999);
        kept.secret = "abc";
        kept.counts = Map.of("a", 1);
        kept.address = new Kept.Address("Straße \"1\"", 5, LocalDate.of(2020, 2, 29));
        kept.others = List.of(new Kept.Address("x", 1, null));
        kept.tags = List.of("plain", "with \"quotes\"", "");
        kept.numbers = new Integer[] {1, -2, Integer.MAX_VALUE};
        kept.days = Arrays.asList(DayOfWeek.MONDAY, null, DayOfWeek.SUNDAY);
        kept.amounts = List.of(new BigDecimal("0.10"), new BigDecimal("12345678.99"));
        kept.dates = List.of(LocalDate.of(2024, 2, 29));
        kept.moments = List.of(Instant.parse("2024-01-02T03:04:05.678901Z"));
        kept.keys = List.of(UUID.fromString("00000000-0000-7000-8000-000000000001"));
        kept.flags = List.of(true, false);
        kept.reals = List.of(0.1, -1e300);
        return kept;
    }

    private static String json(Kept kept) throws Exception {
        return WRITING.writer(MAPPER).writeValueAsString(kept);
    }

    @Test
    void columnsAreWritten() throws Exception {
        assertThat(json(kept())).isEqualTo("""
            {"price":1999,"discount":null,"secret":"cba","counts":{"a":1},\
            "address":{"street":"Straße \\"1\\"","number":5,"since":"2020-02-29"},\
            "others":[{"street":"x","number":1,"since":null}],\
            "tags":["plain","with \\"quotes\\"",""],"numbers":[1,-2,2147483647],\
            "days":["MONDAY",null,"SUNDAY"],"amounts":[0.10,12345678.99],"dates":["2024-02-29"],\
            "moments":["2024-01-02T03:04:05.678901Z"],"keys":["00000000-0000-7000-8000-000000000001"],\
            "flags":[true,false],"reals":[0.1,-1.0E300]}\
            """);
    }

    @Test
    void whatIsWrittenIsReadAndSaved() throws Exception {
        Kept kept = kept();
        kept.save();
        Kept loaded = Kept_.objects.get("pk", kept.id);
        Kept read = READING.reader(MAPPER).readValue(json(loaded));
        assertSame(read, kept);
        read.save();
        assertSame(Kept_.objects.get("pk", read.id), kept);
    }

    @Test
    void emptyIsReadAsWell() throws Exception {
        assertSame(READING.reader(MAPPER).readValue(json(new Kept())), new Kept());
    }

    private static void assertSame(Kept read, Kept kept) {
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("id", "state")
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        price   | "1999"
        price   | {"cents":1999}
        price   | null
        secret  | 1
        counts  | {"a":"x"}
        counts  | [1]
        counts  | null
        address | {"number":5,"street":"x","since":"yesterday"}
        address | {"street":"x","since":null}
        address | 1
        others  | {"number":5,"street":"x","since":null}
        others  | [{"number":"5","street":"x","since":null}]
        tags    | "plain"
        tags    | [1]
        tags    | [["a"]]
        tags    | null
        tags    | {"0":"a"}
        numbers | [2147483648]
        numbers | [1.5]
        numbers | ["1"]
        days    | ["HOLIDAY"]
        days    | [0]
        amounts | ["0.10"]
        dates   | ["29.02.2024"]
        moments | [0]
        keys    | ["x"]
        flags   | [1]
        reals   | ["0.1"]
        """)
    void whatDoesNotFitIsRefusedByName(String field, String value) {
        Kept kept = kept();
        assertThatThrownBy(() ->
                        READING.reader(MAPPER, kept).readValue("{\"secret\":\"new\",\"" + field + "\":" + value + "}"))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Kept." + field + " is ")
                .satisfies(refused -> assertThat(((MismatchedInputException) refused).getPath())
                        .singleElement()
                        .extracting(reference -> reference.getFieldName())
                        .isEqualTo(field));
        assertSame(kept, kept());
    }

    @Test
    void theComponentsOfARecordAreProperties() throws Exception {
        var reading = Reading.of(Crate.class, Crate_.outerWidth, Crate_.outerHeight, Crate_.innerWidth);
        Crate crate = reading.reader(MAPPER).readValue("{\"outerWidth\": 1, \"outerHeight\": 2, \"innerWidth\": 3}");
        assertThat(crate).isEqualTo(new Crate(new Crate.Size(1, 2), null, new Crate.Size(3, 0), null));
        assertThat(Writing.of(Crate.class).without(Crate_.id).writer(MAPPER).writeValueAsString(crate))
                .isEqualTo("{\"outerWidth\":1,\"outerHeight\":2,\"innerWidth\":3,\"innerHeight\":0,"
                        + "\"labelText\":null,\"labelColour\":null,\"lockOpeningWidth\":null,"
                        + "\"lockOpeningHeight\":null,\"lockTurns\":null,\"lockLabelText\":null,"
                        + "\"lockLabelColour\":null}");
    }
}
