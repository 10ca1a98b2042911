/** Models as JSON: what is written of an object, and which of its fields are read. */
package dev.ryx.jackson;
