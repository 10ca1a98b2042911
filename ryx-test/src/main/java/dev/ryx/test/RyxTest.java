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

/**
 * A test class with a database of its own, empty when its first test begins. Its methods take it as a parameter of the
 * type {@link TestDatabase}.
 *
 * <p>The system property {@code ryx.test.database} names the database: {@code sqlite} (the default), {@code postgres},
 * {@code mysql} or {@code mariadb}. SQLite's is a file in a temporary folder. Another's is made on a server that starts
 * with the first class and ends with the JVM, or on the one whose URL is in the environment variable
 * {@code RYX_TEST_POSTGRES_URL}, {@code RYX_TEST_MYSQL_URL} or {@code RYX_TEST_MARIADB_URL}. A class that leaves a
 * connection borrowed fails.
 *
 * <p>Such a class has the tag {@code database}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("database")
@ExtendWith({ServerCondition.class, RyxExtension.class})
public @interface RyxTest {}
