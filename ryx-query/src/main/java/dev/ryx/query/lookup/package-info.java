/** Lookups and transforms: what may follow a field in a filter, each a small class in a registry. */
package dev.ryx.query.lookup;
