/** What the set of every database is made of: sessions, their pool, the binder, the error table. */
package dev.ryx.backend.jdbc;
