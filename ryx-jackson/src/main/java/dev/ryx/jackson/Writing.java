package dev.ryx.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Member;
import dev.ryx.expr.RelationExpr;

/**
 * What is written of the objects of a model. No query runs for it: a relation to one is the related object if that is loaded,
 * else its key; a relation to many is written if it is asked for and was prefetched. Related objects have their fields, and of
 * their own relations the keys and what is asked for.
 *
 * <pre>{@code
 * Writing<Author> withPosts = Writing.of(Author.class).with(Author_.posts());
 * String json = withPosts.writer(mapper).writeValueAsString(authors);
 * }</pre>
 *
 * <p>It does not change once it is made.
 *
 * @param <M> the model
 */
public final class Writing<M> {

    private final ModelBinding<M> binding;
    private final Nesting nesting;

    private Writing(ModelBinding<M> binding, Nesting nesting) {
        this.binding = binding;
        this.nesting = nesting;
    }

    /**
     * All fields, and what is loaded of the relations to one.
     *
     * @throws ConfigurationException if the class is no model
     */
    public static <M> Writing<M> of(Class<M> model) {
        return new Writing<>(Paths.binding(model), Nesting.LOADED);
    }

    /**
     * The same with related objects, if they are there: those of each relation of a path, such as
     * {@code Author_.posts().tags()}. A relation to many that was not prefetched is left out.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Writing<M> with(RelationExpr<? super M, ?>... relations) {
        Nesting more = nesting;
        for (RelationExpr<? super M, ?> relation : relations) {
            more = more.with(binding.meta(), relation.path().steps());
        }
        return new Writing<>(binding, more);
    }

    /**
     * The same without fields or relations, such as {@code User_.password}, or over relations {@code Post_.author().email}.
     *
     * @throws FieldException if one is an expression
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Writing<M> without(Member<? super M>... members) {
        Nesting less = nesting;
        for (Member<? super M> member : members) {
            less = less.without(binding.meta(), Paths.steps(member));
        }
        return new Writing<>(binding, less);
    }

    /** The same with the keys of relations to one in place of loaded objects, but for relations that are asked for. */
    public Writing<M> keys() {
        return new Writing<>(binding, nesting.keys());
    }

    /** A mapper's writer that writes so. */
    public ObjectWriter writer(ObjectMapper mapper) {
        return on(mapper.writer());
    }

    /** A writer that writes the objects of this model so, wherever they stand in what is written. */
    public ObjectWriter on(ObjectWriter writer) {
        return writer.withAttribute(key(model()), this);
    }

    Class<M> model() {
        return binding.type();
    }

    Nesting nesting() {
        return nesting;
    }

    /** The name under which a writer knows what to write of a model. */
    static Object key(Class<?> model) {
        return new Key(model);
    }

    private record Key(Class<?> model) {}
}
