package dev.ryx.settings;

import java.util.List;
import java.util.Map;

/**
 * Reads settings files of one format. Found through {@link java.util.ServiceLoader}; the module {@code ryx-config}
 * brings TOML, YAML and JSON.
 */
public interface SettingsFormat {

    /** The endings of such files, without a dot: {@code yaml}, {@code yml}. */
    List<String> endings();

    /**
     * Reads a file's text.
     *
     * @return its values by name: maps of the same kind, lists, strings, numbers and truth values; empty if it is empty
     * @throws SettingsSyntaxException if the text is not of this format
     */
    Map<String, Object> parse(String text) throws SettingsSyntaxException;
}
