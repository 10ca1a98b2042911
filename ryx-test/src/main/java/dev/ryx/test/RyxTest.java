package dev.ryx.test;

import dev.ryx.servers.ServerCondition;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test class with a database of its own, which its nested classes share. Its methods may take it as a parameter of the
 * type {@link TestDatabase}. {@link Setup} says what is in it.
 *
 * <p>The parameter {@code ryx.test.database}, a system property or a line of {@code junit-platform.properties}, names
 * the database: {@code sqlite} (the default), {@code postgres}, {@code mysql} or {@code mariadb}. SQLite's is a file in a
 * temporary folder. Another's is made on a server that starts with the first class and ends with the JVM, or on the one
 * whose URL is in the environment variable {@code RYX_TEST_POSTGRES_URL}, {@code RYX_TEST_MYSQL_URL} or
 * {@code RYX_TEST_MARIADB_URL}. Where the server cannot start, the class is skipped and says why; in continuous
 * integration, where the environment variable {@code CI} is set, it fails.
 *
 * <p>A test fails that leaves a connection lent, a cursor open or a thread running.
 *
 * <p>Such a class has the tag {@code database}. No two of them run at the same time in one JVM.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("database")
@ResourceLock("dev.ryx.test.RyxTest")
@ExtendWith({ServerCondition.class, RyxExtension.class})
public @interface RyxTest {

    /** What the class finds in its database. */
    Setup value() default Setup.ROLLBACK;
}
