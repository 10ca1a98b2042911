package dev.ryx.migrations.schema;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.Models;
import java.util.List;

/**
 * The tables of a set of models.
 *
 * @param tables the tables, each after those that it refers to, as far as there is such an order
 */
public record Schema(List<Table> tables) {

    /**
     * Puts the tables in order.
     *
     * @throws MigrationException if two of the tables, indexes and unique constraints have the same name
     */
    public Schema {
        DistinctNames.require(tables);
        tables = DependencyOrder.of(tables);
    }

    /**
     * The tables of the models and of their many-to-many relations, without those that Ryx does not manage.
     *
     * @throws MigrationException if the models cannot be tables of one schema
     */
    public static Schema of(Models models) {
        return new Schema(new TableReader(models).tables());
    }
}
