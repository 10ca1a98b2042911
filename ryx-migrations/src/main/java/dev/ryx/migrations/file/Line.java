package dev.ryx.migrations.file;

/**
 * A line of a file, or of a block in it.
 *
 * @param number its number in the file, from 1
 * @param shift how many characters of the line stand before the text
 * @param text the text
 */
record Line(int number, int shift, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isComment() {
        return text.stripLeading().startsWith("#");
    }

    /** The comment without its number sign and the blank after it. */
    String comment() {
        String after = text.strip().substring(1);
        return (after.startsWith(" ") ? after.substring(1) : after).stripTrailing();
    }

    boolean isIndented() {
        return text.startsWith(" ") || text.startsWith("\t");
    }

    /** The line in a block, without the indentation of the block. */
    Line within(int indent) {
        int cut = 0;
        while (cut < indent && cut < text.length() && Character.isWhitespace(text.charAt(cut))) {
            cut++;
        }
        return new Line(number, shift + cut, text.substring(cut));
    }
}
