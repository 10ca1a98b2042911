package dev.ryx.relation;

/**
 * What happens when a relation to one object is asked for an object that is not loaded yet. A database has a mode, and a
 * piece of code can have another one for what it calls.
 */
public enum LazyLoading {
    /**
     * The object is loaded, and with it those of the same relation of all objects that the same query gave and that the
     * program still holds in the list it gave: one query, or one for so many thousand keys. The default.
     */
    PEERS,
    /** The object is loaded alone, with one query. */
    SINGLE,
    /** Nothing is loaded: an exception names the line that asked. */
    REFUSED
}
