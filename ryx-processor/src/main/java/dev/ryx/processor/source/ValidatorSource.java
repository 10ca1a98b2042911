package dev.ryx.processor.source;

import javax.lang.model.type.TypeMirror;

/**
 * A class that {@code @ValidatedBy} names.
 *
 * @param type the class
 * @param fits whether it validates values of the field's type, and generated code can make one
 * @param place where it is named
 */
public record ValidatorSource(TypeMirror type, boolean fits, Place place) {}
