package dev.ryx.validation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code @Url}: a scheme, {@code ://}, perhaps a user, a host, perhaps a port, and anything after that. */
record AbsoluteUrl() implements TextRule {

    private static final int LONGEST = 2048;
    private static final int GREATEST_PORT = 65_535;
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps");

    @Override
    public @Nullable String problemIn(String text) {
        return isUrl(text) ? null : "Enter a URL that begins with http://, https://, ftp:// or ftps:// and a host.";
    }

    private static boolean isUrl(String text) {
        int colon = text.indexOf("://");
        return colon > 0
                && text.length() <= LONGEST
                && text.codePoints().noneMatch(AbsoluteUrl::isForbidden)
                && SCHEMES.contains(text.substring(0, colon).toLowerCase(Locale.ROOT))
                && isAuthority(authority(text.substring(colon + 3)));
    }

    /** Browsers read a backslash as a slash, and so another host than we would. */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || Character.isSpaceChar(c) || c == '\\';
    }

    private static String authority(String rest) {
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    private static boolean isAuthority(String authority) {
        int at = authority.indexOf('@');
        return (at < 0 || isUser(authority.substring(0, at))) && isHostAndPort(authority.substring(at + 1));
    }

    /** A name, and perhaps a colon and a password. */
    private static boolean isUser(String user) {
        int colon = user.indexOf(':');
        return !user.isEmpty() && colon != 0 && colon == user.lastIndexOf(':');
    }

    private static boolean isHostAndPort(String text) {
        int end = text.startsWith("[") ? text.indexOf(']') + 1 : Math.max(text.indexOf(':'), 0);
        String host = end == 0 ? text : text.substring(0, end);
        return isHost(host) && isPort(text.substring(host.length()));
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return host.endsWith("]") && IpAddressText.isV6(host.substring(1, host.length() - 1));
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return IpAddressText.isV4(host) || HostName.isValid(name);
    }

    private static boolean isPort(String text) {
        return text.isEmpty()
                || (text.startsWith(":")
                        && text.length() > 1
                        && text.length() <= 6
                        && text.chars().skip(1).allMatch(Ascii::isDigit)
                        && Integer.parseInt(text.substring(1)) <= GREATEST_PORT);
    }
}
