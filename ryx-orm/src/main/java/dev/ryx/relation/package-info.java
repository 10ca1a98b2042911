/** Relations to one object, as values that a model holds in its fields. */
package dev.ryx.relation;
