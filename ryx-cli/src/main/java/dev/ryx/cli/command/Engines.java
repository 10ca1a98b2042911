package dev.ryx.cli.command;

import dev.ryx.backend.Backend;
import dev.ryx.meta.Models;
import dev.ryx.query.QueryEngine;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.LookupRegistry;

/** From models to SQL. */
final class Engines {

    private Engines() {}

    static QueryEngine of(Backend backend, Models models) {
        return QueryEngine.of(models, LookupRegistry.builtIn(), Dialect.of(backend.kind()));
    }
}
