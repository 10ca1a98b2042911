package dev.ryx.docs.broken.core;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;

/** Four ways to reflection. */
public interface CoreWithReflection {
    final class ByMethod implements CoreWithReflection {
        Object call(Method method) throws ReflectiveOperationException {
            return method.invoke(null);
        }
    }

    final class ByHandle implements CoreWithReflection {
        Object lookup() {
            return MethodHandles.lookup();
        }
    }

    final class ByName implements CoreWithReflection {
        Class<?> find(String name) throws ReflectiveOperationException {
            return Class.forName(name);
        }
    }

    final class ByConstructor implements CoreWithReflection {
        Object constructors(Class<?> type) {
            return type.getConstructors();
        }
    }
}
