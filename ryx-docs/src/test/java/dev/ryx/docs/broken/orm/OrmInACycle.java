package dev.ryx.docs.broken.orm;

import dev.ryx.FaceFixture;
import dev.ryx.docs.broken.orm.inner.InnerInACycle;

/** Two packages know each other, and one the face above it. */
public record OrmInACycle(InnerInACycle inner, FaceFixture face) {}
