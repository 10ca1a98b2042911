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
import java.util.Optional;

/** The lookups and transforms that there are, by name. Safe for use by several threads at once. */
public final class LookupRegistry {

    /** A type of each kind: two lookups of a name may not take the same one. */
    static final List<SqlType> TYPES = List.of(
            SqlType.BOOL,
            SqlType.INT,
            SqlType.FLOAT,
            new SqlType.Decimal(10, 2),
            new SqlType.Varchar(10),
            SqlType.TEXT,
            SqlType.DATE,
            SqlType.TIME,
            SqlType.DATETIME,
            SqlType.TIMESTAMP,
            SqlType.INTERVAL,
            SqlType.UUID,
            SqlType.BYTES,
            SqlType.JSON);

    private final Overloads<Lookup> lookups = new Overloads<>("lookup", Lookup::accepts);
    private final Overloads<Transform> transforms = new Overloads<>("transform", Transform::accepts);

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
        textLookups().forEach(registry::register);
        addDates(registry);
        addJson(registry);
        return registry;
    }

    private static List<Lookup> textLookups() {
        return List.of(
                new ExactFolded(),
                new TextMatch("contains", Place.ANYWHERE, false),
                new TextMatch("icontains", Place.ANYWHERE, true),
                new TextMatch("startswith", Place.START, false),
                new TextMatch("istartswith", Place.START, true),
                new TextMatch("endswith", Place.END, false),
                new TextMatch("iendswith", Place.END, true),
                new RegexMatch("regex", false),
                new RegexMatch("iregex", true));
    }

    private static void addJson(LookupRegistry registry) {
        registry.register(new ArrayExact());
        registry.register(new JsonExact());
        registry.register(new JsonIn());
        registry.register(new JsonComparison("gt", Symbol.GREATER));
        registry.register(new JsonComparison("gte", Symbol.GREATER_OR_EQUAL));
        registry.register(new JsonComparison("lt", Symbol.LESS));
        registry.register(new JsonComparison("lte", Symbol.LESS_OR_EQUAL));
        registry.register(new JsonContains("contains", false));
        registry.register(new JsonContains("contained_by", true));
        registry.register(new JsonHasKeys("has_key", Lookup.Arity.ONE, true));
        registry.register(new JsonHasKeys("has_keys", Lookup.Arity.LIST, true));
        registry.register(new JsonHasKeys("has_all", Lookup.Arity.LIST, true));
        registry.register(new JsonHasKeys("has_any", Lookup.Arity.LIST, false));
        registry.register(new JsonHasKeys("has_any_keys", Lookup.Arity.LIST, false));
        textLookups().stream()
                .filter(lookup -> !lookup.name().equals("contains"))
                .map(OnJsonText::new)
                .forEach(registry::register);
        registry.register(new JsonToText());
        registry.register(new JsonItself());
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
     * Adds a lookup. Lookups of different types may share a name: {@code contains} of text is not that of JSON.
     *
     * @throws ConfigurationException if the name is taken for a type that the lookup accepts
     */
    public void register(Lookup lookup) {
        lookups.add(lookup.name(), lookup);
    }

    /**
     * Adds a lookup from a template, such as {@code {col} ILIKE ?}, of every type. {@link TemplateLookup} has the options.
     *
     * @throws ConfigurationException if the name is taken or the template refused
     */
    public void register(String name, String template) {
        register(TemplateLookup.of(name, template));
    }

    /**
     * Adds a transform. Transforms of different types may share a name.
     *
     * @throws ConfigurationException if the name is taken for a type that the transform accepts
     */
    public void register(Transform transform) {
        transforms.add(transform.name(), transform);
    }

    /**
     * Puts a lookup in the place of those of its name, for the types that it accepts; for others they stay.
     *
     * @throws ConfigurationException if there is nothing to replace
     */
    public void override(Lookup lookup) {
        lookups.override(lookup.name(), lookup);
    }

    /**
     * Puts a transform in the place of those of its name, for the types that it accepts; for others they stay.
     *
     * @throws ConfigurationException if there is nothing to replace
     */
    public void override(Transform transform) {
        transforms.override(transform.name(), transform);
    }

    /** The names of all lookups, sorted. */
    public List<String> availableLookups() {
        return lookups.names();
    }

    /** The names of all transforms, sorted. */
    public List<String> availableTransforms() {
        return transforms.names();
    }

    /** The lookup of that name for values of a type. */
    public Optional<Lookup> lookup(String name, SqlType type) {
        return Optional.ofNullable(lookups.find(name, type));
    }

    /** The transform of that name for values of a type. */
    public Optional<Transform> transform(String name, SqlType type) {
        return Optional.ofNullable(transforms.find(name, type));
    }

    /** The names of all lookups and transforms for values of a type: those of the lookups first, each part sorted. */
    public List<String> namesFor(SqlType type) {
        var names = new ArrayList<>(lookups.namesFor(type));
        names.addAll(transforms.namesFor(type));
        return names;
    }
}
