package dev.ryx.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are none in Java, or that meet another's there, become models that compile and find their rows. */
@RyxTest(Setup.EMPTY)
class HostileNamesTest {

    private static final Pattern NAME = Pattern.compile("«([^»]*)»");

    @TempDir
    private Path folder;

    @Test
    void hostileNamesRoundTrip(TestDatabase database) throws Exception {
        run(database, """
            CREATE TABLE «class» (
                «int» INTEGER NOT NULL PRIMARY KEY,
                «class» VARCHAR(20) NOT NULL,
                «_» VARCHAR(20) NOT NULL,
                «notify» INTEGER, «objects» INTEGER, «pk» INTEGER, «Path» INTEGER, «wait» INTEGER, «hashCode» INTEGER,
                «created at» INTEGER, «created-at» INTEGER, «created_at» INTEGER, «CreatedAt» INTEGER,
                «größe» INTEGER, «a__b» INTEGER, «trailing_» INTEGER, «表» INTEGER, «a.b$c» INTEGER,
                «2nd» INTEGER, «say "hi"» INTEGER, «tick`s» INTEGER, «☃» INTEGER, «*/ \\u002a/» INTEGER)\
            """);
        run(database, """
            CREATE TABLE «order by» (
                «id» INTEGER NOT NULL PRIMARY KEY,
                «class_id» INTEGER,
                «class» INTEGER,
                «notify» INTEGER NOT NULL,
                «_id» INTEGER,
                FOREIGN KEY («class_id») REFERENCES «class» («int») ON DELETE CASCADE,
                FOREIGN KEY («_id») REFERENCES «order by» («id») ON DELETE SET NULL,
                FOREIGN KEY («notify») REFERENCES «class» («int»))\
            """);
        run(database, "CREATE TABLE «order-by» («select» VARCHAR(10) NOT NULL PRIMARY KEY, «from» VARCHAR(10))");
        run(database, "CREATE TABLE «String» («id» INTEGER NOT NULL PRIMARY KEY)");
        run(database, "CREATE TABLE «Model» («id» INTEGER NOT NULL PRIMARY KEY, «Value» INTEGER)");
        run(database, "CREATE TABLE «_» («id» INTEGER NOT NULL PRIMARY KEY)");
        run(database, "CREATE TABLE «say \"hi\"; --» («id» INTEGER NOT NULL PRIMARY KEY)");
        run(database, "CREATE TABLE «2fa» («id» INTEGER NOT NULL PRIMARY KEY)");
        run(database, """
            INSERT INTO «class» VALUES
                (1, 'x', 'y', 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21)\
            """);
        run(database, "INSERT INTO «order by» VALUES (1, 1, 5, 1, 1)");
        run(database, "INSERT INTO «order-by» VALUES ('a', 'b')");
        run(database, "INSERT INTO «String» VALUES (1)");
        run(database, "INSERT INTO «Model» VALUES (1, 2)");
        run(database, "INSERT INTO «_» VALUES (1)");

        Inspected models = Inspected.write(database, folder);
        assertThat(models.told().err())
                .contains(
                        "Left out: 2fa: Ryx takes no such name.\n",
                        "Left out: say \"hi\"; --: Ryx takes no such name.\n");
        assertThat(models.source("Class"))
                .contains("// Left out: 2nd ", "// Left out: say \"hi\" ", "// Left out: tick`s ", "// Left out: ☃ ")
                .contains("// Left out: * / \\\\u002a/ ");
        assertThat(models.rows())
                .containsExactlyInAnyOrder(
                        "Class 1", "OrderBy 1", "OrderBy2 1", "StringRow 1", "ModelRow 1", "TableRow 1");
        assertThat(models.source("OrderBy")).contains("""
                @Relation(column = "class_id", onDelete = OnDelete.CASCADE, relatedName = "orderByByClassValue")
                public final ForeignKey<@Nullable Class> classValue = ForeignKey.empty();
            """);
        assertThat(models.probe("""
                    var order = OrderBy_.objects.filter("notify__classValue", "x").list().getFirst();
                    out.println(order.classValue.get());
            """)).containsExactly("Class 1");
    }

    /** Runs a statement whose names stand between «these». */
    private static void run(TestDatabase database, String sql) {
        String quote = database.kind() == DatabaseKind.MYSQL || database.kind() == DatabaseKind.MARIADB ? "`" : "\"";
        String quoted = NAME.matcher(sql)
                .replaceAll(
                        name -> Matcher.quoteReplacement(quote + name.group(1).replace(quote, quote + quote) + quote));
        database.backend().execute(CompiledQuery.of(quoted));
    }
}
