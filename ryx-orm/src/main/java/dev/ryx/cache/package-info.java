/** Where the rows of queries are kept for a while: what a cache is, and one in memory. */
package dev.ryx.cache;
