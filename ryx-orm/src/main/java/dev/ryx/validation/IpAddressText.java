package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** {@code @IpAddress}: an address of version 4 or 6, read here, so that no name server is ever asked. */
record IpAddressText() implements TextRule {

    /** Eight groups, the last two as version 4. */
    private static final int LONGEST_V6 = "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255".length();

    private static final int GROUPS = 8;
    private static final int MALFORMED = -1;

    @Override
    public @Nullable String problemIn(String text) {
        return isV4(text) || isV6(text) ? null : "Enter an IPv4 or IPv6 address.";
    }

    /** Four numbers up to 255 without leading zeros, which some programs take for octal ones. */
    static boolean isV4(String text) {
        String[] parts = text.split("\\.", 5);
        boolean four = parts.length == 4;
        for (int i = 0; four && i < parts.length; i++) {
            four = isByte(parts[i]);
        }
        return four;
    }

    private static boolean isByte(String text) {
        return !text.isEmpty()
                && text.length() <= 3
                && text.chars().allMatch(Ascii::isDigit)
                && (text.length() == 1 || text.charAt(0) != '0')
                && Integer.parseInt(text) <= 255;
    }

    /** The forms of RFC 4291, section 2.2, without a zone. */
    static boolean isV6(String text) {
        if (text.length() > LONGEST_V6) {
            return false;
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int before = groups(text.substring(0, gap), false);
        int after = groups(text.substring(gap + 2), true);
        return before != MALFORMED && after != MALFORMED && before + after < GROUPS;
    }

    /** How many groups of 16 bits the text stands for. */
    private static int groups(String text, boolean mayEndInV4) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int last = parts.length - 1;
        for (int i = 0; i < last; i++) {
            if (!isGroup(parts[i])) {
                return MALFORMED;
            }
        }
        if (mayEndInV4 && isV4(parts[last])) {
            return parts.length + 1;
        }
        return isGroup(parts[last]) ? parts.length : MALFORMED;
    }

    private static boolean isGroup(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Ascii::isHexDigit);
    }
}
