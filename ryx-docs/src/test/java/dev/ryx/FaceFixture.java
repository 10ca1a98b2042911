package dev.ryx;

/** Stands for the public face, in its package. */
public final class FaceFixture {
    private FaceFixture() {}
}
