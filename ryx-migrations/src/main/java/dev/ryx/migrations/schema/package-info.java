/** What the tables of models look like, without a word about how they are made. */
package dev.ryx.migrations.schema;
