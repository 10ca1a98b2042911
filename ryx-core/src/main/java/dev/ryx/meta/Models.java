package dev.ryx.meta;

import dev.ryx.error.ConfigurationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A set of models with the relations between them resolved, from both ends.
 *
 * <p>It answers by name: fields by their Java name, their column or their Java name in snake case, relations by their
 * name or that name in snake case. It does not change once it is made.
 */
public final class Models {

    /** No Java name begins so. */
    private static final String JOIN_TABLE = "join table ";

    private final Map<String, ModelMeta> models = new LinkedHashMap<>();
    private final Map<String, Map<String, FieldMeta>> fields = new HashMap<>();
    private final Map<String, Map<String, Link>> links = new HashMap<>();

    private final Map<String, ModelMeta> joinTables = new LinkedHashMap<>();

    /** The models whose tables are join tables, by the names of these. */
    private final Map<String, ModelMeta> throughs = new HashMap<>();

    private Models(Collection<ModelMeta> metas) {
        metas.forEach(this::addModel);
        metas.forEach(this::addJoinTables);
        models.values().forEach(this::addForwardLinks);
        models.values().forEach(this::addDeclaredReverses);
        models.values().forEach(this::addImpliedReverses);
    }

    /**
     * Resolves the relations between the models.
     *
     * @throws ConfigurationException if a model is given twice, refers to one that is not among them, or names clash
     */
    public static Models of(Collection<ModelMeta> metas) {
        return new Models(metas);
    }

    /**
     * The models that one database holds. Their foreign keys to models elsewhere are plain columns there, for no
     * database can check them.
     *
     * @throws ConfigurationException if a many-to-many relation leads to a model elsewhere
     */
    public Models only(Predicate<ModelMeta> isHere) {
        List<ModelMeta> here = all().stream().filter(isHere).toList();
        Set<String> names = here.stream().map(ModelMeta::name).collect(Collectors.toSet());
        return of(here.stream().map(model -> within(names, model)).toList());
    }

    private static ModelMeta within(Set<String> names, ModelMeta model) {
        return new ModelMeta(
                model.name(),
                model.table(),
                model.fields().stream().map(field -> within(names, field)).toList(),
                model.relations().stream()
                        .filter(relation ->
                                relation instanceof RelationMeta.ManyToMany || names.contains(relation.target()))
                        .toList(),
                model.ordering(),
                model.uniqueTogether(),
                model.indexes(),
                model.managed(),
                model.database(),
                model.schema(),
                model.checks());
    }

    private static FieldMeta within(Set<String> names, FieldMeta field) {
        FieldMeta.Reference reference = field.reference();
        return reference == null || names.contains(reference.model()) ? field : field.withoutReference();
    }

    /** All models, in the order they were given; join tables are not among them. */
    public List<ModelMeta> all() {
        return List.copyOf(models.values());
    }

    /**
     * The join tables of the many-to-many relations that are no model's, as models of two foreign keys named like their
     * columns.
     */
    public List<ModelMeta> joinTables() {
        return joinTables.values().stream()
                .filter(table -> !throughs.containsKey(table.name()))
                .toList();
    }

    /** The model whose table joins the two ends of a link, if it is one's. */
    public Optional<ModelMeta> through(Link.Through via) {
        return Optional.ofNullable(throughs.get(JOIN_TABLE + via.table().text()));
    }

    /** The join table of a link, as a model. */
    public ModelMeta joinTable(Link.Through via) {
        return get(JOIN_TABLE + via.table().text());
    }

    /**
     * The model of that qualified name.
     *
     * @throws ConfigurationException if there is none
     */
    public ModelMeta get(String name) {
        ModelMeta model = name.startsWith(JOIN_TABLE) ? joinTables.get(name) : models.get(name);
        if (model == null) {
            throw ConfigurationException.unknownModel(name, models.keySet());
        }
        return model;
    }

    /** The field or foreign key of a model that a path's step names. */
    public Optional<FieldMeta> field(ModelMeta model, String step) {
        return Optional.ofNullable(fieldsOf(model).get(step));
    }

    /** The relation of a model that a path's step names. */
    public Optional<Link> link(ModelMeta model, String step) {
        return Optional.ofNullable(linksOf(model).get(step));
    }

    /** The same relation seen from its other end. */
    public Link reverse(Link link) {
        return linksOf(link.to()).values().stream()
                .filter(back -> back.to().equals(link.from()) && back.via().equals(reversed(link.via())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(link.name() + " has no other end"));
    }

    /** The Java names of all fields and relations of a model, sorted. */
    public List<String> memberNames(ModelMeta model) {
        var names = new TreeSet<String>();
        fieldsOf(model).values().forEach(field -> names.add(field.name()));
        linksOf(model).values().forEach(link -> names.add(link.name()));
        return List.copyOf(names);
    }

    private Map<String, FieldMeta> fieldsOf(ModelMeta model) {
        return fields.getOrDefault(model.name(), Map.of());
    }

    private Map<String, Link> linksOf(ModelMeta model) {
        return links.getOrDefault(model.name(), Map.of());
    }

    private void addModel(ModelMeta model) {
        if (models.put(model.name(), model) != null) {
            throw ConfigurationException.duplicateModel(model.name());
        }
        var byName = new HashMap<String, FieldMeta>();
        for (FieldMeta field : model.fields()) {
            for (String spelling : spellings(field)) {
                FieldMeta other = byName.putIfAbsent(spelling, field);
                if (other != null && !other.equals(field)) {
                    throw ConfigurationException.nameClash(model.label(), spelling, other.name(), field.name());
                }
            }
        }
        fields.put(model.name(), byName);
        links.put(model.name(), new LinkedHashMap<>());
    }

    private void addJoinTables(ModelMeta owner) {
        for (RelationMeta.ManyToMany many : owner.manyToMany()) {
            ModelMeta target = referred(owner, many.target());
            FieldMeta near = joinKey(many.sourceColumn(), owner);
            FieldMeta far = joinKey(many.targetColumn(), target);
            String name = JOIN_TABLE + many.joinTable().text();
            String through = many.through();
            ModelMeta holder = through == null ? owner : referred(owner, through);
            if (through != null) {
                throughs.put(name, holder);
            }
            var table = new ModelMeta(
                    name,
                    many.joinTable(),
                    List.of(near, far),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    owner.managed(),
                    owner.database(),
                    holder.schema());
            if (joinTables.put(name, table) != null) {
                throw ConfigurationException.duplicateModel(name);
            }
            fields.put(name, Map.of(near.name(), near, far.name(), far));
            links.put(
                    name,
                    Map.of(
                            near.name(), new Link(near.name(), table, owner, new Link.Forward(near)),
                            far.name(), new Link(far.name(), table, target, new Link.Forward(far))));
        }
    }

    private static FieldMeta joinKey(Ident column, ModelMeta model) {
        var reference = new FieldMeta.Reference(model.name(), column.text(), false, OnDelete.CASCADE);
        return FieldMeta.foreignKey(column.text(), model.primaryKey().type(), reference)
                .column(column.text())
                .primaryKey()
                .build();
    }

    private static Collection<String> spellings(FieldMeta field) {
        var all = new ArrayList<>(List.of(
                field.name(), Names.snakeCase(field.name()), field.column().text()));
        if (field.isForeignKey()) {
            all.add(field.name() + "Id");
            all.add(Names.snakeCase(field.name()) + "_id");
        }
        return new TreeSet<>(all);
    }

    private void addForwardLinks(ModelMeta model) {
        for (FieldMeta field : model.fields()) {
            var reference = field.reference();
            if (reference != null) {
                add(new Link(field.name(), model, referred(model, reference.model()), new Link.Forward(field)));
            }
        }
        for (RelationMeta.ManyToMany many : model.manyToMany()) {
            var via = new Link.Through(many.joinTable(), many.sourceColumn(), many.targetColumn());
            add(new Link(many.name(), model, referred(model, many.target()), via));
        }
    }

    private void addDeclaredReverses(ModelMeta model) {
        for (RelationMeta relation : model.relations()) {
            if (relation instanceof RelationMeta.Reverse(String name, String target, String mappedBy)) {
                ModelMeta owner = referred(model, target);
                Link forward = linksOf(owner).get(mappedBy);
                if (forward == null || !forward.to().equals(model)) {
                    throw ConfigurationException.wrongMappedBy(model.label(), name, owner.label(), mappedBy);
                }
                add(new Link(name, model, owner, reversed(forward.via())));
            }
        }
    }

    private void addImpliedReverses(ModelMeta owner) {
        for (FieldMeta field : owner.fields()) {
            var reference = field.reference();
            if (reference != null) {
                ModelMeta model = get(reference.model());
                addUnlessSame(new Link(reference.relatedName(), model, owner, new Link.Backward(field)));
            }
        }
        for (RelationMeta.ManyToMany many : owner.manyToMany()) {
            var via = new Link.Through(many.joinTable(), many.targetColumn(), many.sourceColumn());
            addUnlessSame(new Link(many.relatedName(), get(many.target()), owner, via));
        }
    }

    private static Link.Via reversed(Link.Via via) {
        return switch (via) {
            case Link.Forward(FieldMeta field) -> new Link.Backward(field);
            case Link.Backward(FieldMeta field) -> new Link.Forward(field);
            case Link.Through(Ident table, Ident near, Ident far) -> new Link.Through(table, far, near);
        };
    }

    private void addUnlessSame(Link link) {
        Link known = linksOf(link.from()).get(link.name());
        if (!link.equals(known)) {
            add(link);
        }
    }

    private void add(Link link) {
        Map<String, Link> byName = linksOf(link.from());
        for (String spelling : new TreeSet<>(List.of(link.name(), Names.snakeCase(link.name())))) {
            Link other = byName.put(spelling, link);
            FieldMeta field = fieldsOf(link.from()).get(spelling);
            boolean ownField = link.via() instanceof Link.Forward(FieldMeta own) && own.equals(field);
            if (other != null || (field != null && !ownField)) {
                String clashing = other != null ? other.to().label() + " (" + other.name() + ")" : spelling;
                throw ConfigurationException.nameClash(link.from().label(), spelling, clashing, describe(link));
            }
        }
    }

    private static String describe(Link link) {
        return "the reverse of a relation of " + link.to().label() + " named " + link.name();
    }

    private ModelMeta referred(ModelMeta from, String name) {
        ModelMeta model = models.get(name);
        if (model == null) {
            throw ConfigurationException.missingTarget(from.label(), name);
        }
        return model;
    }
}
