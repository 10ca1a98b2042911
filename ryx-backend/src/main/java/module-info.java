import dev.ryx.backend.TransactionContext;
import org.jspecify.annotations.NullMarked;

/**
 * The backend: connections, transactions, pools and the executor, on JDBC.
 *
 * <p>The ORM and the migrations see the face, what opens a database, the rows that their readers read, and what a
 * database holds already. The sessions and the sets of the databases are nobody else's business.
 */
@NullMarked
module dev.ryx.backend {
    requires transitive dev.ryx.query;
    requires transitive java.sql;
    requires com.zaxxer.hikari;
    requires org.slf4j;

    // A user brings the driver of his database, and may do without the others.
    requires static org.postgresql.jdbc;
    requires static org.xerial.sqlitejdbc;

    exports dev.ryx.backend;
    exports dev.ryx.backend.connection;
    exports dev.ryx.backend.row;
    exports dev.ryx.backend.schema;

    uses TransactionContext;
}
