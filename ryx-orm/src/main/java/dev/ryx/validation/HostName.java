package dev.ryx.validation;

import java.util.Locale;

/** Names of hosts on the internet, those of other scripts included. */
final class HostName {

    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    private HostName() {}

    /** Whether the text is {@code localhost}, or two labels or more of which the last can be a top-level domain. */
    static boolean isValid(String text) {
        if (text.equalsIgnoreCase("localhost")) {
            return true;
        }
        if (text.length() > LONGEST_NAME) {
            return false;
        }
        String[] labels = text.split("\\.", -1);
        boolean valid = labels.length > 1 && isTopLevel(labels[labels.length - 1]);
        for (int i = 0; valid && i < labels.length; i++) {
            valid = isLabel(labels[i]);
        }
        return valid;
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.codePoints().allMatch(HostName::isLabelPart);
    }

    /** Beyond ASCII, what is visible: registries decide which characters they take. */
    private static boolean isLabelPart(int c) {
        if (c < 0x80) {
            return Ascii.isLetterOrDigit(c) || c == '-';
        }
        return !Character.isISOControl(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    private static boolean isTopLevel(String label) {
        boolean punycode = label.toLowerCase(Locale.ROOT).startsWith("xn--");
        return label.length() > 1 && (punycode || label.chars().noneMatch(Ascii::isDigit));
    }
}
