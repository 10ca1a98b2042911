/** Bounded tables that many threads read and write without waiting for each other. */
package dev.ryx.query.cache;
