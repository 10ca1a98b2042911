/** The face of the query engine: a statement goes in, SQL and its parameters come out. */
package dev.ryx.query;
