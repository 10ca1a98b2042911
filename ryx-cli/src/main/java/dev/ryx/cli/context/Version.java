package dev.ryx.cli.context;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The version of this program. */
public final class Version {

    private Version() {}

    /** Such as {@code 1.0.0}. */
    public static String ofRyx() {
        var properties = new Properties();
        try (@Nullable InputStream file = Version.class.getResourceAsStream("version.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
