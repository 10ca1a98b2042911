package dev.ryx.query.plan;

import dev.ryx.meta.Models;
import dev.ryx.query.lookup.LookupRegistry;

/**
 * What planning knows before it sees a query.
 *
 * @param models the models
 * @param registry the lookups and transforms
 * @param types the types of expressions
 */
record Engine(Models models, LookupRegistry registry, Types types) {

    Engine(Models models, LookupRegistry registry) {
        this(models, registry, new Types(models, registry));
    }
}
