import dev.ryx.config.JsonFormat;
import dev.ryx.config.TomlFormat;
import dev.ryx.config.YamlFormat;
import dev.ryx.settings.SettingsFormat;
import org.jspecify.annotations.NullMarked;

/** Settings files. There is nothing to call: {@code Ryx.setup()} finds it. */
@NullMarked
module dev.ryx.config {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.toml;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires dev.ryx.orm;

    provides SettingsFormat with
            TomlFormat,
            YamlFormat,
            JsonFormat;
}
