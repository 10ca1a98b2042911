package dev.ryx.backend.connection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of URLs (RFC 3986): a plus sign is a plus sign. */
final class Percent {

    private Percent() {}

    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        var decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                decoded.write(octet(encoded, i + 1));
                i += 2;
            } else {
                decoded.write(encoded[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static int octet(byte[] encoded, int at) {
        if (at + 1 >= encoded.length) {
            throw UrlParser.malformed("has a % without two hexadecimal digits");
        }
        return digit(encoded[at]) << 4 | digit(encoded[at + 1]);
    }

    private static int digit(byte character) {
        int digit = Character.digit((char) character, 16);
        if (digit < 0) {
            throw UrlParser.malformed("has a % without two hexadecimal digits");
        }
        return digit;
    }
}
