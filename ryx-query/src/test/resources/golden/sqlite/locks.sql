--- for UPDATE
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- for NO_KEY_UPDATE
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- for SHARE
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- for KEY_SHARE
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- nowait
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- skip locked
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- share, skip locked
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- all tables
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of the model's own
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of a relation
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of a relation not used yet
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- where a relation may lead nowhere
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of the model's own where a relation may lead nowhere
refused: RYX-F004: SQLite has no SELECT … FOR UPDATE, FOR SHARE: a transaction that writes locks the whole database. See docs/capabilities.md for what each database has.

--- of distinct rows
refused: RYX-Q003: Rows that are grouped, distinct or put together from several queries cannot be locked. Lock the rows of a query for objects, and filter it by this one.

--- count locks nothing
SELECT COUNT(*) FROM "tags"

--- exists locks nothing
SELECT 1 FROM "tags" LIMIT ?
? Int(64) 1
