/** Asks every case of the conformance corpus of a database, through the text spelling of queries. */
@NullMarked
package dev.ryx.conformance;

import org.jspecify.annotations.NullMarked;
