package dev.ryx.processor.check;

import dev.ryx.error.Nearest;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Names;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Place;
import dev.ryx.processor.source.ToManySource;
import java.util.HashSet;
import java.util.List;
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
            checkSet(
                    unique,
                    "constraint",
                    2,
                    "Unique together are two fields or more; for one, write @Field(unique = true)");
        }
        for (Options index : model.table().annotations("indexes")) {
            checkSet(index, "an index", 1, "An index is over one field or more");
        }
    }

    private void checkOrdering() {
        List<String> ordering = model.table().texts("ordering");
        for (int i = 0; i < ordering.size(); i++) {
            String path = ordering.get(i).startsWith("-") ? ordering.get(i).substring(1) : ordering.get(i);
            checkPath(path.split("__", 2), model.table().place("ordering", i));
        }
    }

    private void checkPath(String[] steps, Place place) {
        String first = steps[0];
        if (!isKnown(first)) {
            report.error(place, Fault.UNKNOWN_NAME, model.label(), first, Nearest.remedy(first, names().toList()));
        } else if (steps.length > 1 && model.columns().stream().anyMatch(column -> isPlain(column, first))) {
            report.error(place, Fault.NO_STEP, first, "__" + steps[1]);
        }
    }

    private boolean isKnown(String step) {
        return names().anyMatch(name ->
                        name.equals(step) || Names.snakeCase(name).equals(step))
                || model.columns().stream()
                        .anyMatch(column -> column.columnName().equals(step));
    }

    private static boolean isPlain(ColumnSource column, String step) {
        boolean named = column.name().equals(step)
                || Names.snakeCase(column.name()).equals(step)
                || column.columnName().equals(step);
        return named && !column.isReference();
    }

    private Stream<String> names() {
        return Stream.concat(
                model.columns().stream().map(ColumnSource::name),
                model.relations().stream().map(ToManySource::name));
    }

    private void checkSet(Options set, String kind, int least, String tooFew) {
        List<String> fields = set.texts("value");
        if (fields.size() < least) {
            report.error(set.place("value"), Fault.TOO_FEW, tooFew);
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
