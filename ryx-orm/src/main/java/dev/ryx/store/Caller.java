package dev.ryx.store;

import dev.ryx.error.FieldException;
import dev.ryx.meta.ModelMeta;
import java.util.Set;

/** The line of the program that asked for what is refused. */
final class Caller {

    private static final Set<String> OWN = Set.of("dev.ryx", "dev.ryx.relation", "dev.ryx.store");

    private Caller() {}

    /** What refuses to load an object of a model lazily. */
    static FieldException refused(ModelMeta model) {
        return FieldException.wrongUse(
                "A " + model.label() + " that is not loaded is asked for at " + line()
                        + ", and lazy loading is refused.",
                "Load it with the query: selectRelated or prefetchRelated.");
    }

    private static String line() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !isOwn(frame.getClassName()))
                        .findFirst()
                        .map(frame -> frame.toStackTraceElement().toString())
                        .orElse("an unknown line"));
    }

    private static boolean isOwn(String type) {
        return OWN.contains(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
    }
}
