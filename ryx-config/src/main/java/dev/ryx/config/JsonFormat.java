package dev.ryx.config;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ryx.settings.SettingsFormat;
import dev.ryx.settings.SettingsSyntaxException;
import java.util.List;
import java.util.Map;

/** Settings in JSON. */
public final class JsonFormat implements SettingsFormat {

    /** For the service loader. */
    public JsonFormat() {}

    @Override
    public List<String> endings() {
        return List.of("json");
    }

    @Override
    public Map<String, Object> parse(String text) throws SettingsSyntaxException {
        return Jackson.parse(new JsonMapper(), text);
    }
}
