package dev.ryx.backend.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in the user's code a call comes from: the first frame that is neither Ryx's nor the JDK's. */
public final class CallSites {

    /** Packages of which everything stands between a user and the database, those of the layers above included. */
    private static final List<String> BETWEEN = List.of(
            "java.",
            "javax.",
            "jdk.",
            "sun.",
            "com.zaxxer.hikari.",
            "dev.ryx.backend.",
            "dev.ryx.binding.",
            "dev.ryx.expr.",
            "dev.ryx.migrations.",
            "dev.ryx.relation.",
            "dev.ryx.store.");

    private static final String FACE = "dev.ryx.";

    private CallSites() {}

    /** Where the caller comes from. It costs some microseconds. */
    public static Optional<StackTraceElement> here() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> isUsers(frame.getClassName()))
                        .findFirst()
                        .map(StackWalker.StackFrame::toStackTraceElement));
    }

    /** Where a thread is now. */
    static Optional<StackTraceElement> of(Thread thread) {
        Stream<StackTraceElement> frames = Arrays.stream(thread.getStackTrace());
        return frames.filter(frame -> isUsers(frame.getClassName())).findFirst();
    }

    private static boolean isUsers(String type) {
        return BETWEEN.stream().noneMatch(type::startsWith) && !isInFace(type);
    }

    /** Whether it is a class of the package {@code dev.ryx} itself. */
    private static boolean isInFace(String type) {
        return type.startsWith(FACE) && type.lastIndexOf('.') == FACE.length() - 1;
    }
}
