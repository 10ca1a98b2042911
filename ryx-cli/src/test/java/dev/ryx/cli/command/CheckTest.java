package dev.ryx.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.cli.check.Checks;
import dev.ryx.cli.check.Finding;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.FieldMeta.Auto;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.ModelMeta.FieldSet;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.settings.Settings;
import dev.ryx.settings.SettingsSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ryx check} finds. */
class CheckTest {

    @TempDir
    private Path folder;

    private static ModelMeta model(String name, String table, String index) {
        FieldMeta id = FieldMeta.named("id", SqlType.BIGINT)
                .primaryKey()
                .auto(Auto.KEY)
                .build();
        var set = new FieldSet(new Ident(index), List.of("id"));
        return new ModelMeta(name, new Ident(table), List.of(id), List.of(), List.of(), List.of(), List.of(set), true);
    }

    private Settings settings() {
        return Settings.load(SettingsSources.of(folder, Map.of()));
    }

    @Test
    void twoModelsOfOneTableAndTwoIndexesOfOneName() {
        var models = Models.of(List.of(model("a.Post", "posts", "by_id"), model("b.Post", "Posts", "by_id")));
        assertThat(Checks.of(settings(), models, "default"))
                .extracting(Finding::where, Finding::what)
                .containsExactly(
                        tuple("b.Post", "It has the table Posts, as has a.Post."),
                        tuple("by_id", "So are 2 indexes or constraints called."));
    }

    @Test
    void aSettingThatNamesNoModel() throws IOException {
        Files.writeString(folder.resolve("ryx.toml"), "models = [\"dev.ryx.cli.club\", \"blog\"]\n");
        Run run = Place.in(folder).run("check", "--offline");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("""
            the setting models: No model on the class path is blog or in such a package.
              Correct the name, or leave it out.
            1 found.
            """);
    }
}
