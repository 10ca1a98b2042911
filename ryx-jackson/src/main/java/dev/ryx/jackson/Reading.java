package dev.ryx.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Member;
import dev.ryx.meta.FieldMeta;
import java.util.ArrayList;
import java.util.List;

/**
 * Which fields of a model are read. Whatever else stands in the JSON is refused by name, and nothing is read then.
 *
 * <pre>{@code
 * Reading<Post> form = Reading.of(Post.class, Post_.title, Post_.body);
 * Post draft = form.reader(mapper).readValue(json);
 * form.reader(mapper, post).readValue(json); // into an object that is there
 * }</pre>
 *
 * <p>A relation to one is read as a key. Nothing is validated: saving does that. It does not change once it is made.
 *
 * @param <M> the model
 */
public final class Reading<M> {

    private final ModelBinding<M> binding;
    private final List<ReadField> fields;
    private final boolean ignoring;

    private Reading(ModelBinding<M> binding, List<ReadField> fields, boolean ignoring) {
        this.binding = binding;
        this.fields = List.copyOf(fields);
        this.ignoring = ignoring;
    }

    /**
     * These fields of a model.
     *
     * @throws ConfigurationException if the class is no model
     * @throws FieldException if one is no field of the model itself, or one that data from outside may not set: it says
     *     {@code @Field(editable = false)}, or the database computes it
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> Reading<M> of(Class<M> model, Member<? super M>... fields) {
        ModelBinding<M> binding = Paths.binding(model);
        var own = new ArrayList<ReadField>();
        for (Member<? super M> field : fields) {
            own.add(new ReadField(editable(binding, own(binding, Paths.steps(field))), field));
        }
        return new Reading<>(binding, own, false);
    }

    private static FieldMeta editable(ModelBinding<?> binding, FieldMeta field) {
        String name = binding.meta().label() + "." + field.name();
        if (!field.editable()) {
            throw FieldException.wrongUse(
                    name + " is @Field(editable = false): data from outside may not set it, and it cannot be read.",
                    "Take it off the list and set it in the program, or let the model say that it is editable.");
        }
        if (field.generated() != null) {
            throw FieldException.wrongUse(
                    name + " is what the database computes, and cannot be read.", "Take it off the list.");
        }
        return field;
    }

    private static FieldMeta own(ModelBinding<?> binding, List<String> steps) {
        String path = String.join("__", steps);
        return binding.meta()
                .field(path)
                .orElseThrow(() -> FieldException.wrongUse(
                        path + " is no field of " + binding.meta().label() + " itself, and cannot be read.",
                        "Read the objects of each model by themselves."));
    }

    /** The same, but that whatever else stands in the JSON is passed over. */
    public Reading<M> ignoringOthers() {
        return new Reading<>(binding, fields, true);
    }

    /** A mapper's reader of new objects. */
    public ObjectReader reader(ObjectMapper mapper) {
        return on(mapper.readerFor(binding.type()));
    }

    /**
     * A mapper's reader into an object, which gives the same object, or for a record a copy. What the JSON does not name stays;
     * if it is refused, all does.
     */
    public ObjectReader reader(ObjectMapper mapper, M object) {
        return on(mapper.readerForUpdating(object));
    }

    /** A reader that reads these fields of the model, wherever its objects stand in what is read. */
    public ObjectReader on(ObjectReader reader) {
        return reader.withAttribute(key(binding.type()), this);
    }

    Class<M> model() {
        return binding.type();
    }

    List<ReadField> fields() {
        return fields;
    }

    boolean ignoresOthers() {
        return ignoring;
    }

    /** The name under which a reader knows what to read of a model. */
    static Object key(Class<?> model) {
        return new Key(model);
    }

    private record Key(Class<?> model) {}
}
