/** Faults of the network between a test and its database, made on purpose. */
@NullMarked
package dev.ryx.test.fault;

import org.jspecify.annotations.NullMarked;
