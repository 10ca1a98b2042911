package dev.ryx.processor.check;

import dev.ryx.meta.Names;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Place;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ToManySource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Checks that every name in a path and every column means one thing. */
final class NameChecker {

    private final ModelSource model;
    private final Report report;
    private final Map<String, ColumnSource> names = new HashMap<>();
    private final Map<String, Owner> spellings = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    /** Who answers to a step of a path. */
    private record Owner(Element element, String label) {}

    /** A relation that a model owns, as the other side sees it. */
    private record Owned(String name, Target target, Options relation, Place place) {}

    NameChecker(ModelSource model, Report report) {
        this.model = model;
        this.report = report;
    }

    void check() {
        model.columns().forEach(this::checkColumn);
        model.relations().forEach(this::checkRelation);
        checkRelatedNames();
    }

    private void checkColumn(ColumnSource column) {
        checkStep(column.name(), column.place());
        ColumnSource first = names.putIfAbsent(column.name(), column);
        if (first != null) {
            report.error(column.place(), Fault.HIDDEN_FIELD, first.owner().getSimpleName(), column.name());
            return;
        }
        String before = columns.putIfAbsent(column.columnName().toLowerCase(Locale.ROOT), column.name());
        if (before == null) {
            claim(column.spellings(), new Owner(column.element(), describe(column)), column.place());
        } else {
            report.error(columnPlace(column), Fault.COLUMN_CLASH, column.columnName(), before);
        }
    }

    private static Place columnPlace(ColumnSource column) {
        Options options = column.isReference() ? column.relation() : column.field();
        return options.gives("column") ? options.place("column") : column.place();
    }

    private static String describe(ColumnSource column) {
        return (column.isReference() ? "the relation " : "the field ") + column.name();
    }

    private void checkRelation(ToManySource relation) {
        checkStep(relation.name(), relation.place());
        var owner = new Owner(relation.element(), "the relation " + relation.name());
        claim(relation.spellings(), owner, relation.place());
    }

    private void checkStep(String name, Place place) {
        if (!TargetChecker.isStep(name)) {
            report.error(place, Fault.FIELD_NAME, name);
        }
    }

    private void claim(Collection<String> steps, Owner owner, Place place) {
        for (String step : new TreeSet<>(steps)) {
            Owner before = spellings.putIfAbsent(step, owner);
            if (before != null && !before.equals(owner)) {
                report.error(place, Fault.NAME_CLASH, step, before.label(), owner.label());
                return;
            }
        }
    }

    private void checkRelatedNames() {
        var known = new HashMap<String, String>();
        owned().forEach(relation -> {
            String name = model.relatedName(relation.relation());
            String before = known.putIfAbsent(relation.target().name() + "." + Names.snakeCase(name), relation.name());
            if (before != null) {
                String target = relation.target().label();
                report.error(relation.place(), Fault.SAME_RELATED_NAME, target, before, relation.name(), name);
            } else if (relation.target().name().equals(model.name()) && !isDeclared(name, relation.name())) {
                var owner = new Owner(relation.place().element(), "the other side of " + relation.name());
                claim(List.of(name, Names.snakeCase(name)), owner, relation.place());
            }
        });
    }

    private boolean isDeclared(String relatedName, String mappedBy) {
        return model.relations().stream()
                .anyMatch(relation -> relation.name().equals(relatedName)
                        && relation.mappedBy().equals(mappedBy));
    }

    private Stream<Owned> owned() {
        Stream<Owned> keys = model.columns().stream()
                .flatMap(column -> column.target().stream()
                        .map(target -> new Owned(column.name(), target, column.relation(), column.place())));
        Stream<Owned> many = model.relations().stream()
                .filter(relation -> relation.isOwner() && relation.target() != null)
                .map(relation -> new Owned(relation.name(), relation.target(), relation.relation(), relation.place()));
        return Stream.concat(keys, many);
    }
}
