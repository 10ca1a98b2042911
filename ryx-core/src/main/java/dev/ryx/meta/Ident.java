package dev.ryx.meta;

import dev.ryx.error.ConfigurationException;
import java.nio.charset.StandardCharsets;

/**
 * A name that may stand in SQL: of a table, a column, a constraint, an index, a schema.
 *
 * <p>It is the only way for a name to reach a statement. It accepts what every supported database accepts between its
 * quotes: 1 to 63 bytes of UTF-8 (PostgreSQL's {@code NAMEDATALEN - 1}), letters, digits, {@code _ $ - .} and spaces,
 * no quote of any kind, no control character, beginning with a letter or an underscore.
 *
 * @param text the name, unquoted
 */
public record Ident(String text) {

    /** The most bytes that a name may have: PostgreSQL cuts a longer one in silence. */
    public static final int MAX_BYTES = 63;

    /**
     * Checks the name.
     *
     * @throws ConfigurationException if it is empty, too long or holds a character that is not allowed
     */
    public Ident {
        if (!isValid(text)) {
            throw ConfigurationException.badIdentifier(text);
        }
    }

    /** Tells whether the text may be a name. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return false;
        }
        int first = text.codePointAt(0);
        return (Character.isLetter(first) || first == '_') && text.codePoints().allMatch(Ident::isAllowed);
    }

    private static boolean isAllowed(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || "_$-. ".indexOf(codePoint) >= 0;
    }

    /**
     * A name made of several parts, such as that of an index. One that is too long keeps its beginning and ends in a
     * hash of the whole, so that two long names never meet in the same 63 bytes.
     */
    public static Ident joined(String... parts) {
        String whole = String.join("_", parts);
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_BYTES) {
            return new Ident(whole);
        }
        String hash = "_" + String.format("%08x", fnv(bytes));
        String head = whole;
        while (head.getBytes(StandardCharsets.UTF_8).length + hash.length() > MAX_BYTES) {
            head = head.substring(0, head.offsetByCodePoints(head.length(), -1));
        }
        return new Ident(head + hash);
    }

    /** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
    private static int fnv(byte[] bytes) {
        int hash = 0x811c9dc5;
        for (byte b : bytes) {
            hash = (hash ^ (b & 0xff)) * 0x01000193;
        }
        return hash;
    }

    @Override
    public String toString() {
        return text;
    }
}
