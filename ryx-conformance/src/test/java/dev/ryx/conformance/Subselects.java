package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Query;

/** The queries within conditions and expressions. */
@FunctionalInterface
interface Subselects {

    /** The query of a model and its steps. */
    Query<Object, ?, ?> query(JsonNode query);
}
