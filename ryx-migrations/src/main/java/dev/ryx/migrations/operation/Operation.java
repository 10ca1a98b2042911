package dev.ryx.migrations.operation;

import dev.ryx.error.FieldException;
import dev.ryx.error.MigrationException;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/** A change of a schema, of rows, or of both. */
public sealed interface Operation
        permits CreateTable,
                DropTable,
                RenameTable,
                AddColumn,
                DropColumn,
                RenameColumn,
                AlterColumn,
                AddIndex,
                DropIndex,
                RenameIndex,
                AddUnique,
                DropUnique,
                AddCheck,
                DropCheck,
                AddForeignKey,
                DropForeignKey,
                AlterForeignKey,
                RenameConstraint,
                ValidateConstraint,
                RunSql,
                RunJava,
                Separate {

    /**
     * The schema after it.
     *
     * @throws MigrationException if it does not apply to the schema before; it names the operation
     */
    Schema after(Schema before);

    /**
     * What undoes it.
     *
     * @param before the schema before it
     * @throws MigrationException if nothing does; {@link Irreversible} makes it
     */
    Operation reversed(Schema before);

    /**
     * What a database does for it, step by step.
     *
     * @param before the schema before it
     * @throws MigrationException if it does not apply to that schema
     * @throws FieldException if the database cannot do it
     */
    List<Step> steps(Schema before, Dialect dialect);

    /** What it does, in a few words: {@code add column posts.views}. */
    String describe();
}
