package dev.ryx.test;

import dev.ryx.servers.ServerCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes the database of a test class, looks after each test, and removes the database after the last one. */
final class RyxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RyxExtension.class);

    /** A test class with what belongs to it; {@code threads} are those that were there before. */
    private record Owned(Class<?> owner, TestDatabase database, Threads threads) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        if (store(context).get(Owned.class) == null) {
            Class<?> owner = context.getRequiredTestClass();
            Threads threads = Threads.now();
            store(context).put(Owned.class, new Owned(owner, newDatabase(owner, context), threads));
        }
    }

    private static TestDatabase newDatabase(Class<?> owner, ExtensionContext context) {
        Setup setup = AnnotationSupport.findAnnotation(owner, RyxTest.class)
                .map(RyxTest::value)
                .orElseThrow();
        return TestDatabase.create(ServerCondition.serverOf(context), owner.getSimpleName(), setup);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        store(context).put(TestWatch.class, TestWatch.begin(owned(context).database()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        @Nullable TestWatch watch = store(context).remove(TestWatch.class, TestWatch.class);
        if (watch != null) {
            watch.end();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Owned owned = owned(context);
        if (owned.owner().equals(context.getRequiredTestClass())) {
            owned.database().close();
            owned.threads().requireNoMore("The test class");
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(TestDatabase.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return owned(context).database();
    }

    private static Owned owned(ExtensionContext context) {
        @Nullable Owned owned = store(context).get(Owned.class, Owned.class);
        if (owned == null) {
            throw new IllegalStateException("The test class has no database: annotate it with @RyxTest.");
        }
        return owned;
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
