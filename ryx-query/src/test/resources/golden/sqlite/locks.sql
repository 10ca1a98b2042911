--- for UPDATE
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- for NO_KEY_UPDATE
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- for SHARE
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- for KEY_SHARE
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- nowait
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- skip locked
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- share, skip locked
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- all tables
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of the model's own
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of a relation
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of a relation not used yet
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- where a relation may lead nowhere
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of the model's own where a relation may lead nowhere
REFUSED: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of distinct rows
REFUSED: RYX-Q003: Rows that are grouped, distinct or put together from several queries cannot be locked. Lock the rows of a query for objects, and filter it by this one.

--- count locks nothing
SELECT COUNT(*) FROM "tags"

--- exists locks nothing
SELECT 1 FROM "tags" LIMIT ?
? Int(64) 1
