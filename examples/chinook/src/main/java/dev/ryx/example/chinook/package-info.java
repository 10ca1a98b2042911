/** The Chinook music store: an import and ten questions, on any database that Ryx knows. */
@NullMarked
package dev.ryx.example.chinook;

import org.jspecify.annotations.NullMarked;
