package dev.ryx.processor.source;

import dev.ryx.meta.Names;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * A method annotated with {@code @Relation}.
 *
 * @param element the method
 * @param kind what it returns
 * @param target the model at the other end, or null if the return type names none
 * @param relation the values of {@code @Relation}
 * @param candidates the relations of the other model that lead to this one
 * @param through the model whose table joins, or null
 */
public record ToManySource(
        ExecutableElement element,
        Kind kind,
        @Nullable Target target,
        Options relation,
        List<Candidate> candidates,
        @Nullable ThroughSource through) {

    /** What a relation's method returns. */
    public enum Kind {
        /** {@code ManyToMany}: a relation through a join table, or its far end. */
        MANY_TO_MANY,
        /** {@code RelatedSet}: the far end of a foreign key. */
        RELATED_SET,
        /** {@code RelatedOne}: the far end of a one-to-one relation. */
        RELATED_ONE,
        /** Something else. */
        OTHER
    }

    /**
     * A relation of the other model that leads to this one.
     *
     * @param name its name
     * @param farEnd what its far end is
     */
    public record Candidate(String name, Kind farEnd) {}

    /** Copies the list. */
    public ToManySource {
        candidates = List.copyOf(candidates);
    }

    /** The method's name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** What a text path may call it. */
    public Set<String> spellings() {
        return new TreeSet<>(List.of(name(), Names.snakeCase(name())));
    }

    /** The relation of the other model that this is the far end of, or empty. */
    public String mappedBy() {
        return relation.text("mappedBy");
    }

    /** The join table of a relation that this side owns. */
    public String joinTable(ModelSource model) {
        if (through != null) {
            return through.table();
        }
        String given = relation.text("joinTable");
        return given.isEmpty() ? Names.snakeCase(model.label()) + "_" + Names.snakeCase(name()) : given;
    }

    /** The join table's column with the key of the model itself. */
    public String sourceColumn(ModelSource model, Target target) {
        if (through != null) {
            return through.keysTo(model.name(), throughField(0)).getFirst().column();
        }
        return (sameLabel(model, target) ? "from_" : "") + Names.snakeCase(model.label()) + "_id";
    }

    /** The join table's column with the key of the other model. */
    public String targetColumn(ModelSource model, Target target) {
        if (through != null) {
            return through.keysTo(target.name(), throughField(1)).getFirst().column();
        }
        return (sameLabel(model, target) ? "to_" : "") + Names.snakeCase(target.label()) + "_id";
    }

    /** The name that is given of the foreign key to this model, 0, or to the other, 1; empty for none. */
    public String throughField(int index) {
        List<String> given = relation.texts("throughFields");
        return given.size() == 2 ? given.get(index) : "";
    }

    private static boolean sameLabel(ModelSource model, Target target) {
        return model.label().equals(target.label());
    }

    /** Where the method stands. */
    public Place place() {
        return Place.of(element);
    }

    /** Whether this side owns the relation. */
    public boolean isOwner() {
        return kind == Kind.MANY_TO_MANY && mappedBy().isEmpty();
    }
}
