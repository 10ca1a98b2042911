package dev.ryx.cli.inspect;

/** Text of a database in a comment of Java. */
public final class SourceText {

    private SourceText() {}

    /**
     * The text in one line that stays a comment: the compiler reads a backslash and a {@code u} as a character even there,
     * and a character that nobody sees may make a reader see what is not.
     */
    public static String comment(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\\') {
                out.append("\\\\");
            } else if (isSeen(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format("\\\\u%04X", c));
            }
        });
        return out.toString().replace("*/", "* /");
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
