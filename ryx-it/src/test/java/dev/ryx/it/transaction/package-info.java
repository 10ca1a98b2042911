/** Transactions and databases. */
@NullMarked
package dev.ryx.it.transaction;

import org.jspecify.annotations.NullMarked;
