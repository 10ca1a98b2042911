--- for UPDATE
SELECT "tags"."id" FROM "tags" WHERE "tags"."id" = ? FOR UPDATE
? Int(64) 1

--- for NO_KEY_UPDATE
SELECT "tags"."id" FROM "tags" WHERE "tags"."id" = ? FOR NO KEY UPDATE
? Int(64) 1

--- for SHARE
SELECT "tags"."id" FROM "tags" WHERE "tags"."id" = ? FOR SHARE
? Int(64) 1

--- for KEY_SHARE
SELECT "tags"."id" FROM "tags" WHERE "tags"."id" = ? FOR KEY SHARE
? Int(64) 1

--- nowait
SELECT "tags"."id" FROM "tags" FOR UPDATE NOWAIT

--- skip locked
SELECT "tags"."id" FROM "tags" ORDER BY "tags"."id" ASC LIMIT ? FOR UPDATE SKIP LOCKED
? Int(64) 1

--- share, skip locked
SELECT "tags"."id" FROM "tags" FOR SHARE SKIP LOCKED

--- all tables
SELECT "posts"."id" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" WHERE "authors"."name" = ? FOR UPDATE
? Varchar(50) Ada

--- of the model's own
SELECT "posts"."id" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" WHERE "authors"."name" = ? FOR UPDATE OF "posts"
? Varchar(50) Ada

--- of a relation
SELECT "posts"."id" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" WHERE "authors"."name" = ? FOR UPDATE OF "authors" NOWAIT
? Varchar(50) Ada

--- of a relation not used yet
SELECT "posts"."id" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" FOR UPDATE OF "authors"

--- where a relation may lead nowhere
REFUSED: RYX-F004: PostgreSQL has no Locks on the rows behind an optional relation: the database locks no row that an outer join may leave out; name others with of. See docs/capabilities.md for what each database has.

--- of the model's own where a relation may lead nowhere
SELECT "posts"."id" FROM "posts" LEFT JOIN "authors" ON "authors"."id" = "posts"."editor_id" WHERE ("authors"."name" = ?) IS NOT TRUE ORDER BY "posts"."id" ASC FOR UPDATE OF "posts"
? Varchar(50) Ada

--- of distinct rows
REFUSED: RYX-Q003: Rows that are grouped, distinct or put together from several queries cannot be locked. Lock the rows of a query for objects, and filter it by this one.

--- count locks nothing
SELECT COUNT(*) FROM "tags"

--- exists locks nothing
SELECT 1 FROM "tags" LIMIT ?
? Int(64) 1
