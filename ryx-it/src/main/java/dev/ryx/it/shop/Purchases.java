package dev.ryx.it.shop;

import dev.ryx.Manager;
import dev.ryx.QuerySet;
import dev.ryx.binding.ModelBinding;

/** Verbs of the shop's own. */
public final class Purchases extends Manager<Purchase> {

    public Purchases(ModelBinding<Purchase> model) {
        super(model);
    }

    public QuerySet<Purchase> ofYear(int year) {
        return filter(Purchase_.day.year().eq(year));
    }
}
