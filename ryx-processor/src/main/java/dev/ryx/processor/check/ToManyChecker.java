package dev.ryx.processor.check;

import dev.ryx.error.Nearest;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Names;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ToManySource;
import dev.ryx.processor.source.ToManySource.Candidate;
import dev.ryx.processor.source.ToManySource.Kind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Checks the methods that are relations. */
final class ToManyChecker {

    private final ModelSource model;
    private final Report report;

    ToManyChecker(ModelSource model, Report report) {
        this.model = model;
        this.report = report;
    }

    void check() {
        model.relations().forEach(this::check);
    }

    private void check(ToManySource relation) {
        boolean isStatic = relation.element().getModifiers().contains(Modifier.STATIC);
        if (isStatic || !relation.element().getParameters().isEmpty()) {
            report.error(relation.place(), Fault.METHOD_SHAPE, relation.name());
        }
        if (relation.kind() == Kind.OTHER) {
            report.error(relation.place(), Fault.METHOD_TYPE, relation.element().getReturnType());
            return;
        }
        Target target = relation.target();
        TargetChecker.check(report, relation.place(), holder(relation.kind()), target);
        if (target != null && target.model()) {
            checkSide(relation, target);
        }
    }

    private void checkSide(ToManySource relation, Target target) {
        if (relation.kind() == Kind.ONE_TO_ONE) {
            report.error(relation.place(), Fault.ONE_TO_ONE_REVERSE, target.label());
        } else if (relation.isOwner()) {
            checkOwner(relation);
        } else {
            checkReverse(relation, target);
        }
    }

    private void checkOwner(ToManySource relation) {
        Options options = relation.relation();
        refuse(options, "with a join table", "onDelete", "column");
        TargetChecker.checkRelatedName(report, options);
        if (!Ident.isValid(relation.joinTable(model))) {
            report.error(options.place("joinTable"), Fault.BAD_NAME, relation.joinTable(model), "a table");
        }
    }

    private void checkReverse(ToManySource relation, Target target) {
        refuse(relation.relation(), "at the far end", "onDelete", "column", "relatedName", "joinTable");
        if (relation.mappedBy().isEmpty()) {
            report.error(relation.relation().place(), Fault.NO_MAPPED_BY, target.label(), suggestion(relation));
        } else {
            checkMappedBy(relation, target);
        }
    }

    private void checkMappedBy(ToManySource relation, Target target) {
        var place = relation.relation().place("mappedBy");
        Optional<Candidate> named = relation.candidates().stream()
                .filter(candidate -> candidate.name().equals(relation.mappedBy()))
                .findFirst();
        if (named.isEmpty()) {
            String remedy = nearest(relation);
            report.error(place, Fault.UNKNOWN_MAPPED_BY, target.label(), relation.mappedBy(), model.label(), remedy);
        } else if (named.get().manyToMany() != (relation.kind() == Kind.MANY_TO_MANY)) {
            boolean many = named.get().manyToMany();
            String actual = many ? "a many-to-many relation" : "a foreign key";
            String wanted = many ? "ManyToMany" : "RelatedSet";
            report.error(
                    place, Fault.MAPPED_BY_KIND, target.label(), relation.mappedBy(), actual, wanted, target.label());
        }
    }

    private String nearest(ToManySource relation) {
        List<String> names = relation.candidates().stream().map(Candidate::name).toList();
        return names.isEmpty()
                ? "Declare it there: final ForeignKey<" + model.label() + ">, or a method that returns ManyToMany<"
                        + model.label() + ">."
                : Nearest.remedy(relation.mappedBy(), names);
    }

    private String suggestion(ToManySource relation) {
        return relation.candidates().stream()
                .filter(candidate -> !candidate.manyToMany())
                .map(Candidate::name)
                .findFirst()
                .orElse(Names.lowerFirst(model.label()));
    }

    private void refuse(Options options, String where, String... names) {
        for (String name : names) {
            if (options.gives(name)) {
                report.error(options.place(name), Fault.RELATION_OPTION, name, where);
            }
        }
    }

    private static String holder(Kind kind) {
        return switch (kind) {
            case MANY_TO_MANY -> "ManyToMany";
            case RELATED_SET -> "RelatedSet";
            case ONE_TO_ONE, OTHER -> "OneToOne";
        };
    }
}
