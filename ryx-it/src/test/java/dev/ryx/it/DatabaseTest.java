package dev.ryx.it;

import dev.ryx.Ryx;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.Statements;

/** A test class whose default database holds the tables of all models, empty when its first test begins; its tests commit. */
@RyxTest(Setup.COMMIT)
public abstract class DatabaseTest {

    /** How many statements a piece of code runs on the default database. */
    protected static <X extends Exception> int statements(Statements.Code<X> code) throws X {
        return Statements.count(Ryx.database().backend(), code);
    }

    /** A statement with the quotes of the standard, whichever the database has. */
    protected static String plain(String sql) {
        return sql.replace('`', '"');
    }
}
