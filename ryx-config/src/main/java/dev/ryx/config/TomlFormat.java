package dev.ryx.config;

import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.ryx.settings.SettingsFormat;
import dev.ryx.settings.SettingsSyntaxException;
import java.util.List;
import java.util.Map;

/** Settings in TOML. */
public final class TomlFormat implements SettingsFormat {

    /** For the service loader. */
    public TomlFormat() {}

    @Override
    public List<String> endings() {
        return List.of("toml");
    }

    @Override
    public Map<String, Object> parse(String text) throws SettingsSyntaxException {
        return Jackson.parse(new TomlMapper(), text);
    }
}
