package dev.ryx.migrations.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The beginning of a SHA-256 over a migration's text without comments. */
final class Checksum {

    private static final int DIGITS = 16;

    private Checksum() {}

    static String of(String text) {
        return HexFormat.of()
                .formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)))
                .substring(0, DIGITS);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
