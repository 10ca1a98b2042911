package dev.ryx.migrations.ddl;

import dev.ryx.query.sql.CompiledQuery;
import java.util.List;

/** What a runner runs, and writes down, as one. */
public sealed interface Step permits Step.Statement, Step.JavaCall, Rebuild {

    /** What has to be around a step. */
    enum Setting {
        /** A transaction, where changes of the schema are a part of one. */
        TRANSACTION,
        /** No transaction. */
        NO_TRANSACTION,
        /** A transaction that was begun without foreign keys: {@code TransactionOptions.foreignKeys(false)}. */
        NO_FOREIGN_KEYS
    }

    /** What has to be around it. */
    Setting setting();

    /** How to tell whether it took effect. */
    Effect effect();

    /** The statements that it runs, for who reads them; a call of Java has none. */
    List<CompiledQuery> statements();

    /**
     * A statement.
     *
     * @param statement the statement
     * @param setting what has to be around it
     * @param effect how to tell whether it took effect
     */
    record Statement(CompiledQuery statement, Setting setting, Effect effect) implements Step {

        /** A statement within the transaction of its migration. */
        public Statement(CompiledQuery statement, Effect effect) {
            this(statement, Setting.TRANSACTION, effect);
        }

        @Override
        public List<CompiledQuery> statements() {
            return List.of(statement);
        }
    }

    /**
     * A call of a named class, which implements {@link dev.ryx.migrations.DataMigration}.
     *
     * @param className the class's name, with its package
     * @param backwards whether what the class did is to be undone
     */
    record JavaCall(String className, boolean backwards) implements Step {

        @Override
        public Setting setting() {
            return Setting.TRANSACTION;
        }

        @Override
        public Effect effect() {
            return Effect.UNSEEN;
        }

        @Override
        public List<CompiledQuery> statements() {
            return List.of();
        }
    }
}
