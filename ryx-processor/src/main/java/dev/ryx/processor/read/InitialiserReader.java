package dev.ryx.processor.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds field initialisers that do work, for they run whenever a row becomes an object. Literals, constants and factories
 * named {@code of}, {@code valueOf} or {@code empty} do next to none.
 *
 * <p>Initialisers are visible through the compiler's {@link Trees} alone. Where they are not available, in other compilers and
 * in build tools that wrap the compiler's environment, none is found.
 */
final class InitialiserReader {

    private final @Nullable Trees trees;

    InitialiserReader(ProcessingEnvironment environment) {
        trees = trees(environment);
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError unavailable) {
            return null;
        }
    }

    /** The call that makes the field's initialiser costly, as the source spells it. */
    Optional<String> costlyCall(VariableElement field) {
        TreePath path = trees == null ? null : trees.getPath(field);
        return path != null && path.getLeaf() instanceof VariableTree variable
                ? Optional.ofNullable(new CallFinder().scan(variable.getInitializer(), null))
                : Optional.empty();
    }

    /** Gives the first call that is no cheap factory. */
    private static final class CallFinder extends TreeScanner<@Nullable String, @Nullable Void> {

        @Override
        public @Nullable String visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
            boolean cheap = isCheap(name(call.getMethodSelect()));
            return cheap ? super.visitMethodInvocation(call, null) : call.toString();
        }

        @Override
        public String visitNewClass(NewClassTree call, @Nullable Void unused) {
            return call.toString();
        }

        @Override
        public @Nullable String reduce(@Nullable String first, @Nullable String second) {
            return first == null ? second : first;
        }

        private static boolean isCheap(String method) {
            return method.startsWith("of") || method.equals("valueOf") || method.equals("empty");
        }

        private static String name(ExpressionTree method) {
            return switch (method) {
                case IdentifierTree identifier -> identifier.getName().toString();
                case MemberSelectTree select -> select.getIdentifier().toString();
                default -> "";
            };
        }
    }
}
