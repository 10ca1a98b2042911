/** What a music store would ask, a question a file. */
@NullMarked
package dev.ryx.example.chinook.question;

import org.jspecify.annotations.NullMarked;
