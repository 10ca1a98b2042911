package dev.ryx.query.ast;

public record FieldPath(String text) {
    public static final FieldPath ROOT = new FieldPath("");

    public static FieldPath of(String text) { return new FieldPath(text); }
}
