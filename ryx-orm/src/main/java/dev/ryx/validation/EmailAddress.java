package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** {@code @Email}: a local part of atoms with dots between them, {@code @}, and a host name or an address in brackets. */
record EmailAddress() implements TextRule {

    /** 64 for the local part and 255 for the domain, by RFC 3696 with its erratum 1690. */
    private static final int LONGEST = 320;

    @Override
    public @Nullable String problemIn(String text) {
        return isAddress(text) ? null : "Enter an e-mail address.";
    }

    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0
                && text.length() <= LONGEST
                && isLocalPart(text.substring(0, at))
                && isDomain(text.substring(at + 1));
    }

    private static boolean isLocalPart(String text) {
        return !text.startsWith(".")
                && !text.endsWith(".")
                && !text.contains("..")
                && text.chars().allMatch(c -> c == '.' || isAtomPart(c));
    }

    /** {@code atext} of RFC 5322. */
    private static boolean isAtomPart(int c) {
        return Ascii.isLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~".indexOf(c) >= 0;
    }

    private static boolean isDomain(String text) {
        boolean literal = text.startsWith("[") && text.endsWith("]");
        return literal ? isAddressLiteral(text.substring(1, text.length() - 1)) : HostName.isValid(text);
    }

    /** By RFC 5321 an address of version 6 has its name before it. */
    private static boolean isAddressLiteral(String text) {
        return text.startsWith("IPv6:") ? IpAddressText.isV6(text.substring(5)) : IpAddressText.isV4(text);
    }
}
