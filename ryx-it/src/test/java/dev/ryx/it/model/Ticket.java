package dev.ryx.it.model;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * A record with components that the database has values for.
 *
 * @param id its key
 * @param price a price, which a primitive component always has
 * @param state a state
 */
@Table("model_tickets")
public record Ticket(
        @Nullable Long id,
        @Field(dbDefault = "7") int price,

        @Field(maxLength = 20, dbDefault = "'open'") @Nullable
        String state) {}
