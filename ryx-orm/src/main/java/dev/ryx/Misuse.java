package dev.ryx;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.Link;

/** Mistakes in how a model says its relations. */
final class Misuse {

    private Misuse() {}

    /** The wrong one of {@code many} and {@code related}. */
    static ConfigurationException relation(Link link, String right) {
        return new ConfigurationException(
                link.from().label() + "." + link.name() + " is another kind of relation.", "Use " + right + " for it.");
    }
}
