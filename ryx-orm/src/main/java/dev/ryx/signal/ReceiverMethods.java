package dev.ryx.signal;

import dev.ryx.error.ConfigurationException;
import dev.ryx.signal.Receiver.When;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The methods of an object that are receivers.
 *
 * @param holder the object
 * @param lookup what may call its methods
 */
record ReceiverMethods(Object holder, MethodHandles.Lookup lookup) {

    List<Subscription> connect() {
        var connected = new ArrayList<Subscription>();
        for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                Receiver receiver = method.getAnnotation(Receiver.class);
                if (receiver != null && !method.isBridge()) {
                    connected.add(connect(method, receiver.value()));
                }
            }
        }
        if (connected.isEmpty()) {
            throw new ConfigurationException(
                    holder.getClass().getName() + " has no method that is a @Receiver.",
                    "Annotate its methods that receive signals.");
        }
        return connected;
    }

    private Subscription connect(Method method, When when) {
        if (method.getParameterCount() != 1) {
            throw noReceiver(method);
        }
        Class<?> event = method.getParameterTypes()[0];
        ModelSignal<?> signal = signal(event, when == When.BEFORE, method);
        var options = new ConnectOptions(false, when == When.AFTER_COMMIT);
        return signal.add(model(method.getGenericParameterTypes()[0]), caller(method), options);
    }

    private static ModelSignal<?> signal(Class<?> event, boolean before, Method method) {
        if (event == SaveEvent.class) {
            return before ? Signals.PRE_SAVE : Signals.POST_SAVE;
        }
        if (event == DeleteEvent.class) {
            return before ? Signals.PRE_DELETE : Signals.POST_DELETE;
        }
        if (event == UpdateEvent.class) {
            return before ? Signals.PRE_UPDATE : Signals.POST_UPDATE;
        }
        if (event == BulkCreateEvent.class) {
            return before ? Signals.PRE_BULK_CREATE : Signals.POST_BULK_CREATE;
        }
        if (event == BulkDeleteEvent.class) {
            return before ? Signals.PRE_BULK_DELETE : Signals.POST_BULK_DELETE;
        }
        throw noReceiver(method);
    }

    private static ConfigurationException noReceiver(Method method) {
        return new ConfigurationException(
                method + " is a @Receiver that receives no event.",
                "Give it one parameter: a SaveEvent, DeleteEvent, UpdateEvent, BulkCreateEvent or BulkDeleteEvent.");
    }

    /** The model of {@code SaveEvent<Post>} or {@code SaveEvent<? extends Post>}; {@code Object} of {@code SaveEvent<?>}. */
    private static Class<?> model(Type event) {
        if (!(event instanceof ParameterizedType parameterized)) {
            return Object.class;
        }
        Type model = parameterized.getActualTypeArguments()[0];
        Type bound = model instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : model;
        return bound instanceof Class<?> type ? type : Object.class;
    }

    private Consumer<Object> caller(Method method) {
        MethodHandle handle;
        try {
            handle = lookup.unreflect(method).bindTo(holder);
        } catch (IllegalAccessException e) {
            throw new ConfigurationException(
                    method + " cannot be called.", "Give Signals.connect the lookup of its class.", e);
        }
        return event -> call(handle, event);
    }

    private static void call(MethodHandle method, Object event) {
        try {
            method.invoke(event);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A @Receiver has thrown a checked exception.", e);
        }
    }
}
