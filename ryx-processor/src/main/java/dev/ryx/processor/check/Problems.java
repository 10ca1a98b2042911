package dev.ryx.processor.check;

import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Place;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Shows problems where they are. One that several models share, in a base class, is shown once. */
public final class Problems {

    private final Messager messager;
    private final Elements elements;
    private final Set<Shown> shown = new HashSet<>();

    private record Shown(Place place, String text) {}

    /** Shows problems as the compiler's own. */
    public Problems(ProcessingEnvironment environment) {
        messager = environment.getMessager();
        elements = environment.getElementUtils();
    }

    /** Problems of one model. What stands in a class file has no line, and is shown on the model. */
    Report of(ModelSource model) {
        return new Report(this, model);
    }

    /** Whether the element has a source that this compilation reads. */
    boolean hasSource(Element element) {
        boolean isModule = element.getKind() == ElementKind.MODULE;
        return isModule || elements.getFileObjectOf(element).getKind() == JavaFileObject.Kind.SOURCE;
    }

    /** Shows an error. */
    public void error(Place place, Fault fault, Object... arguments) {
        show(Diagnostic.Kind.ERROR, place, fault.text(arguments));
    }

    void show(Diagnostic.Kind kind, Place place, String text) {
        if (shown.add(new Shown(place, text))) {
            messager.printMessage(kind, text, place.element(), place.annotation(), place.value());
        }
    }
}
