package dev.ryx.servers;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test class, and says why, where the server under test cannot run:
 * {@code @ExtendWith(ServerCondition.class)}. Whoever uses it brings JUnit.
 */
public final class ServerCondition implements ExecutionCondition {

    /** For JUnit. */
    public ServerCondition() {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return DatabaseServer.underTest()
                .unavailable()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("The server runs here."));
    }
}
