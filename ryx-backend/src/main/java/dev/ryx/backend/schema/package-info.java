/** What a database holds already: its tables, columns, indexes and constraints. */
package dev.ryx.backend.schema;
