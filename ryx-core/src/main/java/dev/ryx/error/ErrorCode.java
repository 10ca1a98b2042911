package dev.ryx.error;

/**
 * What can go wrong, as codes that do not change with the wording. {@code docs/errors.md} lists them.
 */
public enum ErrorCode {
    /** A name that is no field, relation, annotation or transform. */
    UNKNOWN_FIELD("F001"),
    /** A name that is no lookup of the field's type. */
    UNKNOWN_LOOKUP("F002"),
    /** A value whose type does not fit the field or the lookup. */
    WRONG_VALUE("F003"),
    /** An expression that may not stand where it stands. */
    WRONG_USE("F004"),
    /** No row where one was asked for. */
    DOES_NOT_EXIST("Q001"),
    /** More than one row where one was asked for. */
    MULTIPLE_OBJECTS("Q002"),
    /** A step that a query of this kind does not take. */
    WRONG_STEP("Q003"),
    /** An object that breaks the rules of its model. */
    INVALID_OBJECT("V001"),
    /** Rows that are not deleted because others refer to them. */
    PROTECTED("V002"),
    /** An object whose row somebody else has saved since it was read. */
    STALE_OBJECT("V003"),
    /** A statement that the database refused for a reason without a code of its own. */
    DATABASE("D001"),
    /** A second row with a value that is unique. */
    UNIQUE_VIOLATION("D002"),
    /** A foreign key that refers to nothing, or whose row may not be deleted. */
    FOREIGN_KEY_VIOLATION("D003"),
    /** NULL in a column that does not accept it. */
    NOT_NULL_VIOLATION("D004"),
    /** A row that a check constraint refuses. */
    CHECK_VIOLATION("D005"),
    /** Two transactions that waited for each other. */
    DEADLOCK("D006"),
    /** Two transactions that could not have run one after the other. */
    SERIALIZATION("D007"),
    /** A connection that could not be had or was lost. */
    CONNECTION("D008"),
    /** A statement that took longer than allowed. */
    QUERY_TIMEOUT("D009"),
    /** A COMMIT whose answer was lost. */
    COMMIT_OUTCOME_UNKNOWN("D010"),
    /** A statement on a transaction in which another one failed. */
    TRANSACTION_POISONED("D011"),
    /** A transaction used by a thread that it does not belong to. */
    TRANSACTION_NOT_SHAREABLE("T001"),
    /** A setting, URL or model that makes no sense. */
    CONFIGURATION("C001"),
    /** A query before {@code Ryx.setup}, or after {@code Ryx.shutdown}. */
    NOT_SET_UP("C002"),
    /** A schema that cannot be brought to the models. */
    MIGRATION("M001");

    private final String number;

    ErrorCode(String number) {
        this.number = number;
    }

    /** The code as messages show it, such as {@code RYX-F001}. */
    public String text() {
        return "RYX-" + number;
    }
}
