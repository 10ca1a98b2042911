package dev.ryx.binding;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * All models of the application, found once through {@link ServiceLoader}.
 *
 * <p>Loading a binding initialises neither the model nor its generated metamodel.
 */
public final class Bindings {

    private final Map<Class<?>, ModelBinding<?>> byType = new HashMap<>();
    private final Map<String, ModelBinding<?>> byName = new HashMap<>();
    private final Map<Class<?>, ModelBinding<?>> byKey = new HashMap<>();
    private final Models models;

    private Bindings(Iterable<ModelBinding<?>> bindings) {
        List<ModelMeta> metas = new ArrayList<>();
        for (ModelBinding<?> binding : bindings) {
            byType.put(binding.type(), binding);
            byName.put(binding.meta().name(), binding);
            metas.add(binding.meta());
            Class<?> key = binding.keyType();
            if (key != null) {
                byKey.putIfAbsent(key, binding);
            }
        }
        models = Models.of(metas);
    }

    private static final class Holder {
        static final Bindings ALL = load();

        @SuppressWarnings({"rawtypes", "unchecked"}) // a class literal cannot say ModelBinding<?>
        private static Bindings load() {
            return new Bindings((Iterable) ServiceLoader.load(ModelBinding.class));
        }
    }

    /** The relations between all models. */
    public static Models models() {
        return Holder.ALL.models;
    }

    /** The binding of a class, if the class is a model. */
    @SuppressWarnings("unchecked") // the map is keyed by the binding's own type
    public static <M> Optional<ModelBinding<M>> find(Class<M> type) {
        return Optional.ofNullable((ModelBinding<M>) Holder.ALL.byType.get(type));
    }

    /**
     * The binding of an object's class.
     *
     * @throws ConfigurationException if the class is no model
     */
    @SuppressWarnings("unchecked") // an object's class is the type of its binding
    public static <M> ModelBinding<M> of(M object) {
        return (ModelBinding<M>) find(object.getClass())
                .orElseThrow(() ->
                        ConfigurationException.unknownModel(object.getClass().getName(), Holder.ALL.byName.keySet()));
    }

    /**
     * The binding of a model.
     *
     * @param model the qualified name
     * @throws ConfigurationException if there is no such model
     */
    public static ModelBinding<?> named(String model) {
        ModelBinding<?> binding = Holder.ALL.byName.get(model);
        if (binding == null) {
            throw ConfigurationException.unknownModel(model, Holder.ALL.byName.keySet());
        }
        return binding;
    }

    /** A value as queries hold it, if it is the key of several fields of any model; any other value as it is. */
    public static Object keyOperand(Object value) {
        ModelBinding<?> binding = value instanceof Record ? Holder.ALL.byKey.get(value.getClass()) : null;
        return binding == null ? value : binding.keyOperand(value);
    }

    /** The primary key of an object of any model, or null if it has none yet. */
    public static @Nullable Object keyOf(Object object) {
        return of(object).key(object);
    }
}
