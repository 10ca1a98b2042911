/** The face of the backend: a {@link dev.ryx.backend.Backend} runs compiled queries and transactions on one database. */
package dev.ryx.backend;
