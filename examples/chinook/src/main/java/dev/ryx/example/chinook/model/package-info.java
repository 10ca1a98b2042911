/** The models of the music store, one file each: what it sells, to whom, and who works there. */
@NullMarked
package dev.ryx.example.chinook.model;

import org.jspecify.annotations.NullMarked;
