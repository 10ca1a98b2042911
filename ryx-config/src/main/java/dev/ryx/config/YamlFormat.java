package dev.ryx.config;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ryx.settings.SettingsFormat;
import dev.ryx.settings.SettingsSyntaxException;
import java.util.List;
import java.util.Map;

/** Settings in YAML. */
public final class YamlFormat implements SettingsFormat {

    /** For the service loader. */
    public YamlFormat() {}

    @Override
    public List<String> endings() {
        return List.of("yaml", "yml");
    }

    @Override
    public Map<String, Object> parse(String text) throws SettingsSyntaxException {
        return Jackson.parse(new YAMLMapper(), text);
    }
}
