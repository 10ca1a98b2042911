package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.plan.Planner;
import dev.ryx.query.plan.Resolver;

/** The lookups of this application, and the planner over them and all models. */
public final class Lookups {

    private static final LookupRegistry REGISTRY = LookupRegistry.builtIn();

    private Lookups() {}

    private static final class Holder {
        static final Planner PLANNER = new Planner(Bindings.models(), REGISTRY);
    }

    /** The lookups and transforms that there are. */
    public static LookupRegistry registry() {
        return REGISTRY;
    }

    /** Resolves names against all models. */
    public static Resolver resolver() {
        return Holder.PLANNER.resolver();
    }

    /** Plans against all models. */
    public static Planner planner() {
        return Holder.PLANNER;
    }
}
