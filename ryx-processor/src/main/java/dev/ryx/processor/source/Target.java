package dev.ryx.processor.source;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A type that a relation names.
 *
 * @param element the class or record
 * @param model whether it is annotated with {@code @Table}
 * @param key its primary key, or null if it has none that can be referred to
 * @param compositeKey whether several fields are its primary key together, which no relation can refer to
 */
public record Target(
        TypeElement element, boolean model, @Nullable Key key, boolean compositeKey) {

    /**
     * The primary key of a model, as far as a foreign key has to know it.
     *
     * @param type its type
     * @param maxLength the greatest length of a string, or 0
     */
    public record Key(Scalar type, int maxLength) {}

    /** The class. */
    public ClassName className() {
        return ClassName.get(element);
    }

    /** The qualified name, which tells models apart. */
    public String name() {
        return element.getQualifiedName().toString();
    }

    /** The name without its package, as messages give it. */
    public String label() {
        return element.getSimpleName().toString();
    }

    /** The class with the model's columns. */
    public ClassName metamodel() {
        return Generated.metamodel(className());
    }
}
