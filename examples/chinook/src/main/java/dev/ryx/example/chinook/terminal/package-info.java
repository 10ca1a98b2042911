/** Text for a terminal: tables, a progress bar, colour where it is wanted. */
@NullMarked
package dev.ryx.example.chinook.terminal;

import org.jspecify.annotations.NullMarked;
