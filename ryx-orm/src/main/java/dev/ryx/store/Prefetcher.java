package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.meta.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Loads relations of objects that are there, one query a relation, and those of what it has loaded. */
final class Prefetcher {

    private final Store store;

    Prefetcher(Store store) {
        this.store = store;
    }

    /**
     * Loads relations.
     *
     * @param holders objects of one model
     * @param asked the relations
     * @param peers how the objects know each other
     */
    void prefetch(List<Object> holders, Collection<Prefetching> asked, Peers peers) {
        if (!holders.isEmpty()) {
            ModelBinding<Object> binding = Bindings.of(holders.getFirst());
            group(asked).values().forEach(group -> prefetch(binding, holders, group, peers));
        }
    }

    /** What is asked for by the same first relation, or under the same name, is asked for together. */
    private static Map<String, List<Prefetching>> group(Collection<Prefetching> asked) {
        var groups = new LinkedHashMap<String, List<Prefetching>>();
        for (Prefetching one : asked) {
            String name = one.path().steps().getFirst();
            String key = one.isLast() && one.name() != null ? one.name() : name;
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
        }
        return groups;
    }

    private void prefetch(ModelBinding<Object> binding, List<Object> holders, List<Prefetching> group, Peers peers) {
        Prefetching first = last(group);
        String step = first.path().steps().getFirst();
        Link link = Bindings.models().link(binding.meta(), step).orElseThrow();
        Relation relation = Relation.of(link);
        String name = first.isLast() && first.name() != null ? first.name() : link.name();
        RelatedFetch fetch = RelatedFetch.of(store, relation).named(name);
        if (first.isLast() && first.rows() != null) {
            fetch = fetch.rows(Objects.requireNonNull(first.rows()));
        }
        List<Object> related = fetch.load(holders, peers);
        List<Prefetching> rest = group.stream()
                .filter(one -> !one.isLast())
                .map(Prefetching::rest)
                .toList();
        prefetch(related, rest, Peers.behind(peers, relation, name));
    }

    /** The one that says what the group's relation is loaded with. */
    private static Prefetching last(List<Prefetching> group) {
        List<Prefetching> said =
                group.stream().filter(one -> one.isLast() && one.rows() != null).toList();
        if (said.size() > 1) {
            throw FieldException.wrongUse(
                    "\"" + said.getFirst().path().text() + "\" is prefetched with several queries.",
                    "Give each but one a name of its own.");
        }
        return said.isEmpty() ? group.getFirst() : said.getFirst();
    }
}
