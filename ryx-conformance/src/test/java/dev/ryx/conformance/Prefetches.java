package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Prefetch;
import dev.ryx.Query;
import dev.ryx.SelectableQuery;

/** What is loaded with the objects of a query, each relation with a query of its own. */
final class Prefetches {

    private final Subselects subselects;

    Prefetches(Subselects subselects) {
        this.subselects = subselects;
    }

    /** The query with all relations of a step. */
    Query<Object, ?, ?> of(SelectableQuery<Object, ?, ?> query, JsonNode relations) {
        SelectableQuery<Object, ?, ?> prefetching = query;
        for (JsonNode relation : relations) {
            prefetching = relation.isTextual()
                    ? prefetching.prefetchRelated(relation.asText())
                    : prefetching.prefetchRelated(prefetch(relation));
        }
        return prefetching;
    }

    private Prefetch<Object, ?> prefetch(JsonNode relation) {
        Prefetch<Object, ?> all = Prefetch.of(
                relation.path("path").asText(), ObjectQueries.of(subselects.query(relation.path("query")), "prefetch"));
        return relation.has("to_attr") ? all.as(relation.path("to_attr").asText()) : all;
    }
}
