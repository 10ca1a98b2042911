/** PostgreSQL. The package of every other database holds classes of the same names. */
package dev.ryx.backend.postgres;
