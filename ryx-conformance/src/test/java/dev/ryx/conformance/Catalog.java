package dev.ryx.conformance;

import dev.ryx.Manager;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;

/**
 * The Ryx models of a schema, by their names in the corpus.
 *
 * @param schema the schema, which is the name of their package too
 */
record Catalog(Schema schema) {

    /** The model's binding. */
    @SuppressWarnings("unchecked") // a case does not know the class of its model, and asks for none
    ModelBinding<Object> binding(String model) {
        String name = getClass().getPackageName() + "." + schema.name() + "." + model;
        return (ModelBinding<Object>) Bindings.named(name);
    }

    /** Where queries of the model begin. */
    Manager<Object> objects(String model) {
        return new Manager<>(binding(model));
    }
}
