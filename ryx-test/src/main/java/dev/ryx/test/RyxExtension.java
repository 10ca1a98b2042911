package dev.ryx.test;

import dev.ryx.servers.DatabaseServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Makes the database of a test class, which its nested classes share, and removes it after the last test. */
final class RyxExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RyxExtension.class);

    /** A database and the class that it was made for. */
    private record Owned(Class<?> owner, TestDatabase database) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        if (store(context).get(Owned.class) == null) {
            Class<?> owner = context.getRequiredTestClass();
            store(context).put(Owned.class, new Owned(owner, newDatabase(owner)));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Owned owned = owned(context);
        if (owned.owner().equals(context.getRequiredTestClass())) {
            owned.database().close();
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

    private static TestDatabase newDatabase(Class<?> owner) {
        DatabaseServer server = DatabaseServer.underTest();
        return new TestDatabase(server, server.newDatabase(owner.getSimpleName()));
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
