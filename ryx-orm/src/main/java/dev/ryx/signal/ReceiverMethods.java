package dev.ryx.signal;

import dev.ryx.error.ConfigurationException;
import dev.ryx.signal.Receiver.When;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The methods of an object that are receivers.
 *
 * @param holder the object
 * @param lookup what may call its methods
 */
record ReceiverMethods(Object holder, MethodHandles.Lookup lookup) {

    List<Subscription> connect() {
        var connected = new ArrayList<Subscription>();
        try {
            for (Method method : methods()) {
                connected.add(
                        connect(method, method.getAnnotation(Receiver.class).value()));
            }
        } catch (RuntimeException | Error e) {
            connected.forEach(Subscription::close);
            throw e;
        }
        if (connected.isEmpty()) {
            throw new ConfigurationException(
                    holder.getClass().getName() + " has no method that is a @Receiver.",
                    "Annotate its methods that receive signals.");
        }
        return connected;
    }

    /**
     * The receivers of the holder's class and of those above it. One that is overridden by another receiver is left out, for that
     * one says when; one that is overridden by a method without the annotation stays, and the other method is called.
     */
    private List<Method> methods() {
        var receivers = new ArrayList<Method>();
        for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
            List<Method> own = Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Receiver.class) && !method.isBridge())
                    .filter(method -> receivers.stream().noneMatch(lower -> overrides(lower, method)))
                    .toList();
            receivers.addAll(own);
        }
        return receivers;
    }

    /** By the rules of the language, except that a method with other type arguments counts as another one. */
    private static boolean overrides(Method lower, Method upper) {
        int modifiers = upper.getModifiers();
        boolean isSeen = Modifier.isPublic(modifiers)
                || Modifier.isProtected(modifiers)
                || (!Modifier.isPrivate(modifiers)
                        && lower.getDeclaringClass()
                                .getPackageName()
                                .equals(upper.getDeclaringClass().getPackageName()));
        return isSeen
                && !Modifier.isStatic(modifiers)
                && lower.getName().equals(upper.getName())
                && Arrays.equals(lower.getParameterTypes(), upper.getParameterTypes());
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
