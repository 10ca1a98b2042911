package dev.ryx.processor.check;

import dev.ryx.error.Nearest;
import dev.ryx.meta.Ident;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Place;
import dev.ryx.processor.source.ToManySource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the names of fields that {@code @Table} gives: the order, the unique sets, the indexes. */
final class FieldSetChecker {

    private final ModelSource model;
    private final Report report;

    FieldSetChecker(ModelSource model, Report report) {
        this.model = model;
        this.report = report;
    }

    void check() {
        checkOrdering();
        for (Options unique : model.table().annotations("uniqueTogether")) {
            checkSet(unique, "a constraint", 2, Fault.FEW_UNIQUE);
        }
        for (Options index : model.table().annotations("indexes")) {
            checkSet(index, "an index", 1, Fault.FEW_INDEXED);
        }
        model.table().annotations("checks").forEach(this::checkCheck);
    }

    private void checkCheck(Options check) {
        if (!Ident.isValid(check.text("name"))) {
            report.error(check.place("name"), Fault.BAD_NAME, check.text("name"), "a constraint");
        }
        if (check.text("value").isBlank()) {
            report.error(check.place("value"), Fault.CHECK_CONDITION);
        }
    }

    private void checkOrdering() {
        List<String> ordering = model.table().texts("ordering");
        for (int i = 0; i < ordering.size(); i++) {
            String path = ordering.get(i).startsWith("-") ? ordering.get(i).substring(1) : ordering.get(i);
            checkPath(path.split("__", 2), model.table().place("ordering", i));
        }
    }

    /** Only the first step is checked: what follows a relation is the other model's. */
    private void checkPath(String[] steps, Place place) {
        String first = steps[0];
        Optional<ColumnSource> column = model.columns().stream()
                .filter(candidate -> candidate.spellings().contains(first))
                .findFirst();
        boolean isToMany = model.relations().stream()
                .anyMatch(relation -> relation.spellings().contains(first));
        if (column.isEmpty() && !isToMany) {
            report.error(place, Fault.UNKNOWN_NAME, model.label(), first, Nearest.remedy(first, names()));
        } else if (steps.length > 1 && column.isPresent() && !column.get().isReference()) {
            report.error(place, Fault.NO_STEP, first, "__" + steps[1]);
        }
    }

    private List<String> names() {
        Stream<String> columns = model.columns().stream().map(ColumnSource::name);
        Stream<String> relations = model.relations().stream().map(ToManySource::name);
        return Stream.concat(columns, relations).toList();
    }

    private void checkSet(Options set, String kind, int least, Fault tooFew) {
        List<String> fields = set.texts("value");
        if (fields.size() < least) {
            report.error(set.place("value"), tooFew);
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < fields.size(); i++) {
            checkMember(fields.get(i), set.place("value", i), seen.add(fields.get(i)));
        }
        String name = set.text("name");
        if (!name.isEmpty() && !Ident.isValid(name)) {
            report.error(set.place("name"), Fault.BAD_NAME, name, kind);
        }
    }

    private void checkMember(String field, Place place, boolean isNew) {
        if (model.column(field).isEmpty()) {
            List<String> known =
                    model.columns().stream().map(ColumnSource::name).toList();
            report.error(place, Fault.UNKNOWN_NAME, model.label(), field, Nearest.remedy(field, known));
        } else if (!isNew) {
            report.error(place, Fault.REPEATED, field);
        }
    }
}
