package dev.ryx.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose primary key has several columns. */
@RyxTest(Setup.EMPTY)
class SeveralKeysTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void load(TestDatabase database) throws Exception {
        Script.run(database, "inspect/keys.sql");
    }

    @Test
    void aKeyOfSeveralColumnsIsARecordOfTheModel(TestDatabase database) throws Exception {
        Inspected models = Inspected.write(database, folder);
        assertThat(models.source("OrderLines")).isEqualTo(Script.text("inspect/OrderLines.java.txt"));
        assertThat(models.rows())
                .containsExactly(
                        "Labels 1", "OrderLines 3", "Orders 2", "OrdersTags 2", "Parcels 1", "Prices 1", "Tags 1");
    }

    @Test
    void aTableThatJoinsTwoIsAModelOfItsOwn(TestDatabase database) throws Exception {
        Inspected models = Inspected.write(database, folder);
        assertThat(models.source("OrdersTags")).isEqualTo(Script.text("inspect/OrdersTags.java.txt"));
        assertThat(models.probe("""
                    var orders = Orders_.objects.filter("ordersTags__tag__code", "red").orderBy("id").list();
                    orders.forEach(order -> out.println(order.customer));
            """)).containsExactly("Ada", "Bob");
    }

    @Test
    void aPartThatIsUniqueAndAForeignKeyIsAOneToOneThatIsRequired(TestDatabase database) throws Exception {
        assertThat(Inspected.write(database, folder).source("Labels")).contains("""
                public record Key(long order, String code) {}

                @Field(primaryKey = true)
                @Relation(onDelete = OnDelete.CASCADE, relatedName = "labels")
                public final OneToOne<Orders> order = OneToOne.empty();

                @Field(primaryKey = true, maxLength = 8)
                public String code;

                @Field(maxLength = 40)
                public @Nullable String text;
            """);
    }

    @Test
    void whatRefersToSuchAKeyStaysPlainColumns(TestDatabase database) throws Exception {
        String refers = "    // Refers to order_lines (order_id, line, notify).\n";
        assertThat(Inspected.write(database, folder).source("Parcels"))
                .contains(
                        refers + "    public long orderId;\n",
                        refers + "    public long line;\n",
                        refers + "    @Field(maxLength = 10)\n    public String notify;\n")
                .doesNotContain("ForeignKey", "Relation");
    }

    @Test
    void aKeyWithAColumnOfAnotherTypeIsLeftOut(TestDatabase database) throws Exception {
        Inspected models = Inspected.write(database, folder);
        assertThat(models.told().err())
                .matches("Left out: rates: of its primary key share \\S+\\(4, ?2\\): a key of several columns has none"
                        + " of that type\\.\n");
        assertThat(models.classes()).doesNotContain("Rates");
    }

    @Test
    void rowsAreFoundWrittenAndDeletedByTheirKey(TestDatabase database) throws Exception {
        assertThat(Inspected.write(database, folder).probe("""
                    var key = new OrderLines.Key("no", 2, 1);
                    var line = OrderLines_.objects.get("pk", key);
                    out.println(line.order.get().customer + " " + line.amount + " " + line.pk().equals(key));
                    line.amount = 70;
                    line.save();
                    out.println(OrderLines_.objects.filter(OrderLines_.pk.in(key)).list().getFirst().amount);
                    var made = new OrderLines();
                    made.notifyValue = "so";
                    made.order.set(line.order.get());
                    made.line = 9;
                    made.amount = 8;
                    made.save();
                    out.println(Orders_.objects.filter("orderLines__line", 9).list().getFirst().customer);
                    made.delete();
                    out.println(OrderLines_.objects.count());
            """)).containsExactly("Bob 7 true", "70", "Bob", "3");
    }

    @Test
    void managedModelsWithSuchKeysAreAsTheTablesAre(TestDatabase database) throws Exception {
        Inspected models = Inspected.write(database, folder, "--managed");
        models.compile();
        assertThat(models.drift()).isEqualTo("The database is as the models say.\n");
    }
}
