package dev.ryx.meta;

/** What happens to a row when the row that its foreign key refers to is deleted. */
public enum OnDelete {
    /** The row is deleted too: {@code ON DELETE CASCADE}. */
    CASCADE,
    /** The foreign key becomes NULL: {@code ON DELETE SET NULL}. The relation has to be nullable. */
    SET_NULL,
    /** The delete is refused while the row exists: {@code ON DELETE RESTRICT}. */
    RESTRICT,
    /**
     * The delete is refused while the row exists, even where the row itself would be deleted along. Ryx looks before it
     * deletes, and names the rows; in the database it is {@code ON DELETE RESTRICT}.
     */
    PROTECT,
    /**
     * The foreign key gets the value that a new object has in its field. Ryx sets it before it deletes; in the database it
     * is {@code ON DELETE RESTRICT}.
     */
    SET_DEFAULT,
    /** The database's own rule at the end of the transaction: {@code ON DELETE NO ACTION}. */
    DO_NOTHING
}
