package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Ryx;
import dev.ryx.backend.TransactionHandle;
import dev.ryx.backend.connection.TransactionOptions;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the cases of a schema whose rows are in the default database. */
final class Interpreter {

    private final Catalog catalog;
    private final JoinKeys joinKeys;
    private final Terminals terminals;
    private final Writes writes;

    Interpreter(Catalog catalog, JoinKeys joinKeys) {
        var steps = new Steps(catalog);
        this.catalog = catalog;
        this.joinKeys = joinKeys;
        this.terminals = new Terminals(steps);
        this.writes = new Writes(steps);
    }

    /** What the default database answers to a case. It is as before afterwards. */
    Answer run(Case one) {
        return one.writes() ? written(one.model(), one.steps()) : answer(() -> terminals.ask(one.model(), one.steps()));
    }

    private static Answer answer(Supplier<Answer> asking) {
        try {
            return asking.get();
        } catch (Unsupported unsupported) {
            throw unsupported;
        } catch (RuntimeException refused) {
            return new Answer.Refused(refused, Refusals.categories(refused));
        }
    }

    private Answer written(String model, List<JsonNode> all) {
        Sequences.reset(catalog);
        TransactionHandle transaction = Ryx.database().backend().begin(TransactionOptions.defaults());
        try {
            Snapshot before = Snapshot.of(catalog, joinKeys);
            return answer(() -> {
                Map<String, @Nullable Object> result = writes.run(model, all);
                DeferredConstraints.check();
                return new Answer.Written(result, Changes.between(before, Snapshot.of(catalog, joinKeys)));
            });
        } finally {
            transaction.rollback();
        }
    }
}
