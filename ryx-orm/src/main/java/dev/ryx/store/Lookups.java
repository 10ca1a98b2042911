package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.plan.Planner;
import dev.ryx.query.plan.Resolver;

/** The lookups of this application, and the resolver and planner over them and all models. */
public final class Lookups {

    private static final LookupRegistry REGISTRY = LookupRegistry.builtIn();

    private Lookups() {}

    private static final class Holder {
        static final Resolver RESOLVER = new Resolver(Bindings.models(), REGISTRY);
        static final Planner PLANNER = new Planner(Bindings.models(), REGISTRY);
    }

    /** Resolves names against all models. */
    public static Resolver resolver() {
        return Holder.RESOLVER;
    }

    /** Plans against all models. */
    public static Planner planner() {
        return Holder.PLANNER;
    }
}
