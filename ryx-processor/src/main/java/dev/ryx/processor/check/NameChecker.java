package dev.ryx.processor.check;

import dev.ryx.meta.Names;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Place;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ToManySource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks that every name in a path and every column means one thing. */
final class NameChecker {

    private final ModelSource model;
    private final Report report;
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

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
        String before = columns.putIfAbsent(column.columnName().toLowerCase(Locale.ROOT), column.name());
        if (column.name().equals(before)) {
            var owner = model.column(column.name()).orElse(column).owner();
            report.error(column.place(), Fault.HIDDEN_FIELD, owner.getSimpleName(), column.name());
        } else if (before != null) {
            Options options = column.isReference() ? column.relation() : column.field();
            report.error(
                    options.gives("column") ? options.place("column") : column.place(),
                    Fault.COLUMN_CLASH,
                    column.columnName(),
                    before);
        } else {
            claim(spellings(column), describe(column), column.place());
        }
    }

    private static String describe(ColumnSource column) {
        return (column.isReference() ? "the relation " : "the field ") + column.name();
    }

    private static List<String> spellings(ColumnSource column) {
        String name = column.name();
        String snake = Names.snakeCase(name);
        return column.isReference()
                ? List.of(name, snake, column.columnName(), name + "Id", snake + "_id")
                : List.of(name, snake, column.columnName());
    }

    private void checkRelation(ToManySource relation) {
        checkStep(relation.name(), relation.place());
        claim(
                List.of(relation.name(), Names.snakeCase(relation.name())),
                "the relation " + relation.name(),
                relation.place());
    }

    private void checkStep(String name, Place place) {
        if (!TargetChecker.isStep(name)) {
            report.error(place, Fault.FIELD_NAME, name);
        }
    }

    private void claim(List<String> names, String owner, Place place) {
        for (String name : new TreeSet<>(names)) {
            String before = spellings.putIfAbsent(name, owner);
            if (before != null && !before.equals(owner)) {
                report.error(place, Fault.NAME_CLASH, name, before, owner);
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
                report.error(
                        relation.place(),
                        Fault.SAME_RELATED_NAME,
                        relation.target().label(),
                        before,
                        relation.name(),
                        name);
            } else if (relation.target().name().equals(model.name()) && !isDeclared(name, relation.name())) {
                claim(List.of(name, Names.snakeCase(name)), "the other side of " + relation.name(), relation.place());
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
