package dev.ryx.processor.check;

import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Place;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** The problems of one model. */
final class Report {

    private final Problems problems;
    private final ModelSource model;
    private boolean clean = true;

    Report(Problems problems, ModelSource model) {
        this.problems = problems;
        this.model = model;
    }

    /** Whether nothing is wrong so far. */
    boolean isClean() {
        return clean;
    }

    /** The model cannot be written because of a problem that is shown on another one. */
    void leaveToOthers() {
        clean = false;
    }

    /** Whether the element has a source that this compilation reads, so that its problems are shown there. */
    boolean hasSource(Element element) {
        return problems.hasSource(element);
    }

    void error(Place place, Fault fault, Object... arguments) {
        clean = false;
        show(Diagnostic.Kind.ERROR, place, fault.text(arguments));
    }

    void warning(Place place, Fault fault, Object... arguments) {
        show(Diagnostic.Kind.WARNING, place, fault.text(arguments));
    }

    private void show(Diagnostic.Kind kind, Place place, String text) {
        Element element = place.element();
        if (model.declares(element) || problems.hasSource(element)) {
            problems.show(kind, place, text);
        } else {
            problems.show(
                    kind, model.place(), element.getEnclosingElement() + "." + element.getSimpleName() + ": " + text);
        }
    }
}
