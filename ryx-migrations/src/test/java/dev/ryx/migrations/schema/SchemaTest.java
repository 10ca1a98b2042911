package dev.ryx.migrations.schema;

import static dev.ryx.migrations.schema.SchemaFixture.bare;
import static dev.ryx.migrations.schema.SchemaFixture.model;
import static dev.ryx.migrations.schema.SchemaFixture.models;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final long SEED = 20_260_801;

    private static List<String> tables(Models models) {
        return Schema.of(models).tables().stream()
                .map(table -> table.name().toString())
                .toList();
    }

    @Test
    void theOrderGivenStandsWhereItMay() {
        assertThat(tables(models(model("Zebra"), model("Ant"), model("Monkey"))))
                .containsExactly("zebras", "ants", "monkeys");
    }

    @Test
    void aTableComesAfterThoseItRefersTo() {
        assertThat(tables(models(
                        model("Line").foreignKey("invoice", "Invoice", OnDelete.CASCADE),
                        model("Invoice").foreignKey("customer", "Customer", OnDelete.CASCADE),
                        model("Customer").foreignKey("friend", "Customer", OnDelete.CASCADE))))
                .containsExactly("customers", "invoices", "lines");
    }

    @Test
    void whatTheDatabaseIsToDoIsRead() {
        ModelMeta meta = model("Product")
                .field(FieldMeta.named("price", SqlType.INT).dbDefault("7"))
                .field(FieldMeta.named("twice", SqlType.INT).nullable().generated("price * 2"))
                .field(FieldMeta.named("code", SqlType.TEXT).collation("C"))
                .build()
                .withChecks(List.of(new ModelMeta.Check(new Ident("positive"), "price > 0")));
        Table table = Schema.of(Models.of(List.of(meta))).tables().getFirst();
        assertThat(table.checks()).containsExactly(new Check(new Ident("positive"), new SqlExpression("price > 0")));
        assertThat(table.column(new Ident("price")).orElseThrow().defaultValue())
                .isEqualTo(new SqlExpression("7"));
        assertThat(table.column(new Ident("twice")).orElseThrow().computed()).isEqualTo(new SqlExpression("price * 2"));
        assertThat(table.column(new Ident("code")).orElseThrow().collation()).isEqualTo(new Ident("C"));
    }

    @Test
    void anyAcyclicModelsComeInAnOrderThatWorks() {
        var random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            List<ModelMeta> metas = acyclic(random);
            List<Table> ordered = Schema.of(Models.of(metas)).tables();
            assertThat(ordered).as("seed %d, round %d", SEED, round).hasSameSizeAs(metas);
            Set<String> before = new HashSet<>();
            for (Table table : ordered) {
                assertThat(before)
                        .as("seed %d, round %d", SEED, round)
                        .containsAll(table.foreignKeys().stream()
                                .map(ForeignKey::target)
                                .map(Object::toString)
                                .toList());
                before.add(table.name().toString());
            }
        }
    }

    /** Models in any order, each of which refers to some with a greater number. */
    private static List<ModelMeta> acyclic(Random random) {
        int count = random.nextInt(1, 12);
        List<ModelMeta> metas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SchemaFixture model = model("M" + i);
            for (int target = i + 1; target < count; target++) {
                if (random.nextInt(3) == 0) {
                    model.foreignKey("to" + target, "M" + target, OnDelete.CASCADE);
                }
            }
            metas.add(random.nextInt(metas.size() + 1), model.build());
        }
        return metas;
    }

    @Test
    void aPartOfAPrimaryKeyCanBeUniqueByItself() {
        FieldMeta.Builder left =
                FieldMeta.named("left", SqlType.INT).primaryKey().unique();
        FieldMeta.Builder right = FieldMeta.named("right", SqlType.INT).primaryKey();
        Table pair = Schema.of(models(bare("Pair").field(left).field(right)))
                .tables()
                .getFirst();
        assertThat(pair.uniqueKeys())
                .containsExactly(new UniqueKey(new Ident("uq_pairs_left"), List.of(new Ident("left"))));
    }

    @Test
    void whatRyxDoesNotManageIsLeftOut() {
        assertThat(tables(models(model("View").unmanaged().manyToMany("tags", "Tag"), model("Tag"))))
                .containsExactly("tags");
    }

    @Test
    void twoTablesCannotShareAName() {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> tables(
                        models(model("Post").table("entries"), model("Page").table("Entries"))))
                .withMessage(
                        "RYX-M001: The name Entries would be that of a table and of a table. Give one of them another"
                                + " name.");
    }

    @Test
    void anIndexCannotHaveTheNameOfATableOrOfAnotherIndex() {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> tables(
                        models(model("Post").field("title", SqlType.TEXT).index("pages", "title"), model("Page"))))
                .withMessageContaining("The name pages would be that of a table and of an index of posts.");
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> tables(models(
                        model("Post").field("title", SqlType.TEXT).index("by_title", "title"),
                        model("Page").field("title", SqlType.TEXT).uniqueTogether("by_title", "title"))))
                .withMessageContaining(
                        "The name by_title would be that of an index of posts and of a unique constraint of pages.");
    }

    @Test
    void anIndexOverAFieldThatIsNotThereIsRefused() {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> tables(models(model("Post")
                        .field(FieldMeta.named("title", SqlType.TEXT))
                        .index("by_title", "titel"))))
                .withMessage("RYX-M001: by_title is to be over titel, which is no field of Post. Did you mean title?");
    }
}
