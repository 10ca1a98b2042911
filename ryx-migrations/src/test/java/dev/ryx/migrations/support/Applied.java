package dev.ryx.migrations.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.chain.FillSlugs;
import dev.ryx.migrations.ddl.Rebuild;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.ArrayList;
import java.util.List;

/** Runs steps as simply as can be: no lock, no journal; a transaction around those that want one. */
public final class Applied {

    private final Backend backend;

    private Applied(Backend backend) {
        this.backend = backend;
    }

    /** Runs the steps of one migration. */
    public static void to(Backend backend, List<Step> steps) {
        new Applied(backend).all(steps);
    }

    private void all(List<Step> steps) {
        List<Step> together = new ArrayList<>();
        for (Step step : steps) {
            if (step.setting() == Step.Setting.NO_TRANSACTION) {
                inTransaction(together);
                together.clear();
                run(step);
            } else {
                together.add(step);
            }
        }
        inTransaction(together);
    }

    private void inTransaction(List<Step> steps) {
        if (!Dialect.of(backend.kind()).changesSchemaInTransaction()) {
            steps.forEach(this::run);
            return;
        }
        boolean foreignKeys = steps.stream().noneMatch(step -> step.setting() == Step.Setting.NO_FOREIGN_KEYS);
        backend.transaction(TransactionOptions.defaults().foreignKeys(foreignKeys), () -> {
            steps.forEach(this::run);
            if (backend.kind() == DatabaseKind.SQLITE) {
                requireForeignKeys();
            }
            return null;
        });
    }

    private void requireForeignKeys() {
        var check = CompiledQuery.of(
                "PRAGMA foreign_key_check", List.of(), List.of(new ResultColumn("table", SqlType.TEXT)));
        assertThat(backend.fetch(check, row -> row.getString(0))).isEmpty();
    }

    private void run(Step step) {
        switch (step) {
            case Step.Statement statement -> backend.execute(statement.statement());
            case Rebuild rebuild -> rebuild.run(backend);
            case Step.JavaCall call -> call(call);
        }
    }

    private void call(Step.JavaCall call) {
        assertThat(call.className()).isEqualTo(FillSlugs.class.getName());
        if (call.backwards()) {
            new FillSlugs().reverse(backend);
        } else {
            new FillSlugs().migrate(backend);
        }
    }
}
