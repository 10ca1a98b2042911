package dev.ryx.meta;

/**
 * The types without a choice, read as {@code SqlType.TEXT} and so on.
 *
 * <p>They are apart from {@link SqlType} because its cases initialise it, for it has default methods: with the constants in
 * it, two threads that begin with a constant and with a case would wait for each other. This interface has no method, so
 * no case initialises it.
 */
@SuppressWarnings("ClassInitializationDeadlock")
interface CommonTypes {
    /** {@code BOOLEAN}. */
    SqlType BOOL = new SqlType.Bool();
    /** 16 bits. */
    SqlType SMALLINT = new SqlType.Int(16);
    /** 32 bits. */
    SqlType INT = new SqlType.Int(32);
    /** 64 bits. */
    SqlType BIGINT = new SqlType.Int(64);
    /** 64 bits of floating point. */
    SqlType FLOAT = new SqlType.Float();
    /** Text without limit. */
    SqlType TEXT = new SqlType.Text();
    /** A date. */
    SqlType DATE = new SqlType.Date();
    /** A time of day. */
    SqlType TIME = new SqlType.Time();
    /** A local date and time. */
    SqlType DATETIME = new SqlType.DateTime();
    /** An instant. */
    SqlType TIMESTAMP = new SqlType.Timestamp();
    /** An amount of time. */
    SqlType INTERVAL = new SqlType.Interval();
    /** A UUID. */
    SqlType UUID = new SqlType.Uuid();
    /** Bytes. */
    SqlType BYTES = new SqlType.Bytes();
    /** A JSON value. */
    SqlType JSON = new SqlType.Json();
}
