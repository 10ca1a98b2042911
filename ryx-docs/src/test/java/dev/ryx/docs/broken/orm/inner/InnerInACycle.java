package dev.ryx.docs.broken.orm.inner;

import dev.ryx.docs.broken.orm.OrmInACycle;

/** The other half of the cycle. */
public interface InnerInACycle {
    OrmInACycle outer();
}
