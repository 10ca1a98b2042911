package dev.ryx.processor.source;

import com.palantir.javapoet.ClassName;

/**
 * The names of what is generated for a class. It stands in the same package; a nested class {@code Shop.Order} has
 * {@code Shop_Order_} and {@code Shop_Order_Binding}.
 */
public final class Generated {

    private Generated() {}

    /** The class with a model's columns: {@code Post_}. */
    public static ClassName metamodel(ClassName model) {
        return beside(model, "_");
    }

    /** The class that reads and fills a model's objects: {@code Post_Binding}. */
    public static ClassName binding(ClassName model) {
        return beside(model, "_Binding");
    }

    /** The bridge to the fields of a base class that other packages cannot reach: {@code Base_Access}. */
    public static ClassName bridge(ClassName base) {
        return beside(base, "_Access");
    }

    private static ClassName beside(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
    }
}
