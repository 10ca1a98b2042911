/** What is asked of connections and known of them: URLs, the pool's size and occupancy, the options of a transaction. */
package dev.ryx.backend.connection;
