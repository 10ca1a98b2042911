package dev.ryx.store;

import java.util.ArrayList;
import java.util.List;

/** A list in parts, so that none of them is too long for a statement. */
final class Chunks {

    private Chunks() {}

    static <T> List<List<T>> of(List<T> all, int size) {
        var chunks = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return chunks;
    }
}
