package dev.ryx.query.lookup;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.DatePart;
import dev.ryx.query.dialect.DateUnit;
import dev.ryx.query.dialect.TextMatching.Place;
import dev.ryx.query.sql.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The lookups and transforms that there are, by name. Safe for use by several threads at once. */
public final class LookupRegistry {

    private final Map<String, Lookup> lookups = new ConcurrentSkipListMap<>();
    private final Map<String, Transform> transforms = new ConcurrentSkipListMap<>();

    /** A registry with the lookups and transforms that Ryx brings. */
    public static LookupRegistry builtIn() {
        var registry = new LookupRegistry();
        registry.register(new Comparison("exact", Symbol.EQUAL));
        registry.register(new Comparison("gt", Symbol.GREATER));
        registry.register(new Comparison("gte", Symbol.GREATER_OR_EQUAL));
        registry.register(new Comparison("lt", Symbol.LESS));
        registry.register(new Comparison("lte", Symbol.LESS_OR_EQUAL));
        registry.register(new In());
        registry.register(new Range());
        registry.register(new IsNull());
        registry.register(new ExactFolded());
        registry.register(new TextMatch("contains", Place.ANYWHERE, false));
        registry.register(new TextMatch("icontains", Place.ANYWHERE, true));
        registry.register(new TextMatch("startswith", Place.START, false));
        registry.register(new TextMatch("istartswith", Place.START, true));
        registry.register(new TextMatch("endswith", Place.END, false));
        registry.register(new TextMatch("iendswith", Place.END, true));
        registry.register(new RegexMatch("regex", false));
        registry.register(new RegexMatch("iregex", true));
        addDates(registry);
        return registry;
    }

    private static void addDates(LookupRegistry registry) {
        registry.register(new DateOf());
        registry.register(new TimeOf());
        registry.register(new Extract("year", DatePart.YEAR));
        registry.register(new Extract("quarter", DatePart.QUARTER));
        registry.register(new Extract("month", DatePart.MONTH));
        registry.register(new Extract("day", DatePart.DAY));
        registry.register(new Extract("hour", DatePart.HOUR));
        registry.register(new Extract("minute", DatePart.MINUTE));
        registry.register(new Extract("second", DatePart.SECOND));
        registry.register(new Extract("week", DatePart.WEEK));
        registry.register(new Extract("iso_week", DatePart.WEEK));
        registry.register(new Extract("iso_year", DatePart.ISO_YEAR));
        registry.register(new Extract("dow", DatePart.DOW));
        registry.register(new Extract("iso_dow", DatePart.ISO_DOW));
        registry.register(new Extract("iso_week_day", DatePart.ISO_DOW));
        registry.register(new Extract("week_day", DatePart.WEEK_DAY));
        for (DateUnit unit : DateUnit.values()) {
            registry.register(new Truncate("trunc_" + unit.name().toLowerCase(Locale.ROOT), unit));
        }
    }

    private LookupRegistry() {}

    /**
     * Adds a lookup.
     *
     * @throws ConfigurationException if the name is taken
     */
    public void register(Lookup lookup) {
        if (lookups.putIfAbsent(lookup.name(), lookup) != null) {
            throw taken("lookup", lookup.name());
        }
    }

    /**
     * Adds a transform.
     *
     * @throws ConfigurationException if the name is taken
     */
    public void register(Transform transform) {
        if (transforms.putIfAbsent(transform.name(), transform) != null) {
            throw taken("transform", transform.name());
        }
    }

    /** The lookup of that name for values of a type. */
    public Optional<Lookup> lookup(String name, SqlType type) {
        return Optional.ofNullable(lookups.get(name)).filter(lookup -> lookup.accepts(type));
    }

    /** The transform of that name for values of a type. */
    public Optional<Transform> transform(String name, SqlType type) {
        return Optional.ofNullable(transforms.get(name)).filter(transform -> transform.accepts(type));
    }

    /** The names of all lookups and transforms for values of a type. */
    public List<String> namesFor(SqlType type) {
        var names = new ArrayList<String>();
        lookups.values().stream()
                .filter(lookup -> lookup.accepts(type))
                .map(Lookup::name)
                .forEach(names::add);
        transforms.values().stream()
                .filter(transform -> transform.accepts(type))
                .map(Transform::name)
                .forEach(names::add);
        return names;
    }

    private static ConfigurationException taken(String kind, String name) {
        return new ConfigurationException("There is a " + kind + " \"" + name + "\" already.", "Choose another name.");
    }
}
