package dev.ryx.migrations.ddl;

import java.util.List;

/** How to tell whether a step took effect whose end nobody saw. */
public sealed interface Effect {

    /**
     * The catalogue tells: after the step these things are there and those are not, and before it at least one of them
     * was otherwise.
     *
     * @param present what is there after the step
     * @param absent what is not there any more
     */
    record Seen(List<Thing> present, List<Thing> absent) implements Effect {
        /** Copies the lists. */
        public Seen {
            present = List.copyOf(present);
            absent = List.copyOf(absent);
        }
    }

    /** It does not matter: the step may run twice. */
    record Repeatable() implements Effect {}

    /** Nobody can tell from outside, so the step has to be written down in its own transaction. */
    record Unseen() implements Effect {}

    /** The step may run twice. */
    Effect REPEATABLE = new Repeatable();

    /** Nobody can tell from outside. */
    Effect UNSEEN = new Unseen();

    /** The step makes this. */
    static Effect makes(Thing thing) {
        return new Seen(List.of(thing), List.of());
    }

    /** The step takes this away. */
    static Effect removes(Thing thing) {
        return new Seen(List.of(), List.of(thing));
    }

    /** The step gives a thing another name. */
    static Effect renames(Thing from, Thing to) {
        return new Seen(List.of(to), List.of(from));
    }
}
