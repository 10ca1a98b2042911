/** The test kit: real databases for JUnit tests, one for each test class. */
@NullMarked
package dev.ryx.test;

import org.jspecify.annotations.NullMarked;
