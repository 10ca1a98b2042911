package dev.ryx.processor.check;

import dev.ryx.error.Nearest;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Names;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ThroughSource;
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
        if (relation.isOwner()) {
            checkOwner(relation, target);
        } else {
            checkReverse(relation, target);
        }
    }

    private void checkOwner(ToManySource relation, Target target) {
        TargetChecker.checkHeld(report, relation.place(), target);
        if (model.hasCompositeKey()) {
            report.error(relation.place(), Fault.COMPOSITE_OWNER, model.label());
        }
        Options options = relation.relation();
        refuse(options, "with a join table", "onDelete", "column");
        TargetChecker.checkRelatedName(report, options);
        ThroughSource through = relation.through();
        if (through != null) {
            checkThrough(relation, through, target);
            return;
        }
        refuse(options, "without through", "throughFields");
        if (!Ident.isValid(relation.joinTable(model))) {
            report.error(options.place("joinTable"), Fault.BAD_NAME, relation.joinTable(model), "a table");
        }
    }

    private void checkThrough(ToManySource relation, ThroughSource through, Target target) {
        Options options = relation.relation();
        refuse(options, "with through", "joinTable");
        if (!through.target().model()) {
            report.error(
                    options.place("through"), Fault.NO_MODEL, through.target().label());
            return;
        }
        boolean joins = checkThroughKey(relation, through, model.name(), 0)
                && checkThroughKey(relation, through, target.name(), 1);
        boolean same = model.name().equals(target.name());
        if (joins && same && options.texts("throughFields").size() != 2) {
            report.error(
                    options.place("through"),
                    Fault.THROUGH_SEVERAL,
                    through.target().label(),
                    model.label());
        }
    }

    private boolean checkThroughKey(ToManySource relation, ThroughSource through, String to, int index) {
        Options options = relation.relation();
        String label = to.substring(to.lastIndexOf('.') + 1);
        int found = through.keysTo(to, relation.throughField(index)).size();
        boolean toItself = relation.target() != null
                && model.name().equals(relation.target().name());
        if (found == 0) {
            report.error(
                    options.place("through"),
                    Fault.THROUGH_NO_KEY,
                    through.target().label(),
                    label);
        } else if (found > 1 && !toItself) {
            report.error(
                    options.place("through"),
                    Fault.THROUGH_SEVERAL,
                    through.target().label(),
                    label);
        }
        return found == 1 || (found > 1 && toItself);
    }

    private void checkReverse(ToManySource relation, Target target) {
        refuse(
                relation.relation(),
                "at the far end",
                "onDelete",
                "column",
                "relatedName",
                "joinTable",
                "through",
                "throughFields");
        if (relation.mappedBy().isEmpty()) {
            report.error(
                    relation.relation().place(),
                    Fault.NO_MAPPED_BY,
                    holder(relation.kind()),
                    target.label(),
                    suggestion(relation));
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
        } else if (named.get().farEnd() != relation.kind()) {
            Kind wanted = named.get().farEnd();
            report.error(
                    place,
                    Fault.MAPPED_BY_KIND,
                    target.label(),
                    relation.mappedBy(),
                    described(wanted),
                    holder(wanted),
                    target.label());
        }
    }

    /** What the far end of which is of a kind. */
    private static String described(Kind farEnd) {
        return switch (farEnd) {
            case MANY_TO_MANY -> "a many-to-many relation";
            case RELATED_SET -> "a foreign key";
            case RELATED_ONE, OTHER -> "a one-to-one relation";
        };
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
                .filter(candidate -> candidate.farEnd() == relation.kind())
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
            case RELATED_ONE, OTHER -> "RelatedOne";
        };
    }
}
