import org.jspecify.annotations.NullMarked;

/** The backend: connections, transactions, pools and the executor, on JDBC. */
@NullMarked
module dev.ryx.backend {
    requires transitive dev.ryx.query;
    requires transitive java.sql;
    requires com.zaxxer.hikari;
    requires org.slf4j;
}
