package dev.ryx.processor.source;

import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The class of a model's {@code objects}.
 *
 * @param element the class
 * @param model the qualified name of the model that it manages, or null if it is no manager of one model
 * @param managesAny whether the model is its only type parameter
 * @param usable whether generated code can call its constructor that takes a binding
 */
public record ManagerSource(TypeElement element, @Nullable String model, boolean managesAny, boolean usable) {}
