package dev.ryx.servers;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test class, and says why, where the server under test cannot run:
 * {@code @ExtendWith(ServerCondition.class)}. Whoever uses it brings JUnit.
 *
 * <p>Where the environment variable {@code CI} is set, as continuous integration does, the class fails instead: there,
 * nobody reads what was skipped.
 */
public final class ServerCondition implements ExecutionCondition {

    static final String CI = "CI";

    /** For JUnit. */
    public ServerCondition() {}

    /** @throws ServerException if the server cannot run, and must */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return result(serverOf(context).unavailable(), System.getenv());
    }

    /**
     * The server that the parameter {@value DatabaseServer#PROPERTY} of a test run names: a system property, or a line of
     * {@code junit-platform.properties}. SQLite if there is none.
     *
     * @throws IllegalArgumentException if it names no database
     */
    public static DatabaseServer serverOf(ExtensionContext context) {
        return context.getConfigurationParameter(DatabaseServer.PROPERTY)
                .map(DatabaseServer::named)
                .orElse(DatabaseServer.SQLITE);
    }

    static ConditionEvaluationResult result(Optional<String> unavailable, Map<String, String> environment) {
        if (unavailable.isEmpty()) {
            return ConditionEvaluationResult.enabled("The server runs here.");
        }
        if (environment.containsKey(CI)) {
            throw new ServerException(unavailable.get());
        }
        return ConditionEvaluationResult.disabled(unavailable.get());
    }
}
