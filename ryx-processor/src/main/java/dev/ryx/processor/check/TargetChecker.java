package dev.ryx.processor.check;

import dev.ryx.processor.source.Options;
import dev.ryx.processor.source.Place;
import dev.ryx.processor.source.Target;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Checks what all relations have in common: the model at the other end, and their name there. */
final class TargetChecker {

    private TargetChecker() {}

    static void check(Report report, Place place, String holder, @Nullable Target target) {
        if (target == null) {
            report.error(place, Fault.NO_TARGET, holder);
        } else if (!target.model()) {
            report.error(place, Fault.NO_MODEL, target.label());
        } else if (target.key() == null && !target.compositeKey()) {
            noKey(report, place, target);
        }
    }

    private static void noKey(Report report, Place place, Target target) {
        if (report.hasSource(target.element())) {
            report.leaveToOthers();
        } else {
            report.error(place, Fault.NO_TARGET_KEY, target.label());
        }
    }

    /** Checks that a relation which holds the key of the other model can hold it. */
    static void checkHeld(Report report, Place place, @Nullable Target target) {
        if (target != null && target.compositeKey()) {
            report.error(place, Fault.COMPOSITE_TARGET, target.label());
        }
    }

    static void checkRelatedName(Report report, Options relation) {
        String name = relation.text("relatedName");
        boolean isStep = name.isEmpty() || (SourceVersion.isIdentifier(name) && isStep(name));
        if (!isStep) {
            report.error(relation.place("relatedName"), Fault.RELATED_NAME, name);
        }
    }

    /** Whether a Java name can be a step of a path. */
    static boolean isStep(String name) {
        return !name.contains("__") && !name.endsWith("_");
    }
}
