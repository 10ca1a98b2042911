package dev.ryx.processor.source;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is shown.
 *
 * @param element the class, field or method
 * @param annotation the annotation of the element that is wrong, or null
 * @param value the value of the annotation that is wrong, or null
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** The element as such. */
    public static Place of(Element element) {
        return new Place(element, null, null);
    }
}
