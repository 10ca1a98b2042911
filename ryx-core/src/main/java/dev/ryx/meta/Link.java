package dev.ryx.meta;

/**
 * A relation seen from one of its ends: a step that a path can take from a model to another.
 *
 * @param name the step's name
 * @param from the model that the step leaves
 * @param to the model that the step reaches
 * @param via how the two tables are tied together
 */
public record Link(String name, ModelMeta from, ModelMeta to, Via via) {

    /** How two tables are tied together. */
    public sealed interface Via {}

    /**
     * By a foreign key of the model that the step leaves.
     *
     * @param field the foreign key
     */
    public record Forward(FieldMeta field) implements Via {}

    /**
     * By a foreign key of the model that the step reaches.
     *
     * @param field the foreign key
     */
    public record Backward(FieldMeta field) implements Via {}

    /**
     * By a join table.
     *
     * @param table the join table
     * @param near its column with the key of the model that the step leaves
     * @param far its column with the key of the model that the step reaches
     */
    public record Through(Ident table, Ident near, Ident far) implements Via {}

    /** Whether a row can have more than one row at the other end. */
    public boolean toMany() {
        return switch (via) {
            case Forward _ -> false;
            case Backward(FieldMeta field) -> !field.unique();
            case Through _ -> true;
        };
    }

    /** Whether a row can have no row at the other end. */
    public boolean optional() {
        return !(via instanceof Forward(FieldMeta field)) || field.nullable();
    }
}
