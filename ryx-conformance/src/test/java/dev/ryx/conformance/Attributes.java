package dev.ryx.conformance;

import dev.ryx.Entity;
import dev.ryx.Queryable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an object has under a name of the corpus: a field, or what a method without parameters returns. */
final class Attributes {

    private static final Pattern WORD = Pattern.compile("_([a-z])");

    private Attributes() {}

    /** The rows at the far end of a relation. */
    @SuppressWarnings("unchecked") // a case does not know the class of its model
    static Queryable<Object> relation(Object owner, String name) {
        return (Queryable<Object>) of(owner, name);
    }

    /** The value. */
    static @Nullable Object of(Object owner, String name) {
        String member = WORD.matcher(name).replaceAll(Attributes::upper);
        try {
            for (Field field : owner.getClass().getFields()) {
                if (field.getName().equals(member)) {
                    return field.get(owner);
                }
            }
            return isMethod(owner, member)
                    ? owner.getClass().getMethod(member).invoke(owner)
                    : ((Entity<?>) owner).prefetched(name);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new Unsupported(
                    "the attribute " + member + " of " + owner.getClass().getSimpleName());
        }
    }

    private static boolean isMethod(Object owner, String name) {
        return Arrays.stream(owner.getClass().getMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
    }

    private static String upper(MatchResult word) {
        return word.group(1).toUpperCase(java.util.Locale.ROOT);
    }
}
