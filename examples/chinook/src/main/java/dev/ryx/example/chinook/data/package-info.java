/** Fills a database with the music store, from the public data set. */
@NullMarked
package dev.ryx.example.chinook.data;

import org.jspecify.annotations.NullMarked;
