--- leave what is there
INSERT INTO "tags" ("id", "name") SELECT * FROM UNNEST(CAST(? AS BIGINT[]), CAST(? AS TEXT[])) ON CONFLICT DO NOTHING
? Array(Int(64)) [1, 7]
? Array(Varchar(20)) [kotlin, new]

--- leave what is there, by columns
INSERT INTO "tags" ("id", "name") SELECT * FROM UNNEST(CAST(? AS BIGINT[]), CAST(? AS TEXT[])) ON CONFLICT ("id") DO NOTHING
? Array(Int(64)) [1, 7]
? Array(Varchar(20)) [kotlin, new]

--- update what is there
REFUSED: RYX-F004: PostgreSQL has no Inserts that update on any key: ON CONFLICT … DO UPDATE needs the columns that are unique together. See docs/capabilities.md for what each database has.

--- update what is there, by columns
INSERT INTO "tags" ("id", "name") SELECT * FROM UNNEST(CAST(? AS BIGINT[]), CAST(? AS TEXT[])) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name"
? Array(Int(64)) [1, 7]
? Array(Varchar(20)) [kotlin, new]

--- update one
INSERT INTO "tags" ("id", "name") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name"
? Int(64) 2
? Varchar(20) SQL

--- update one by any key
REFUSED: RYX-F004: PostgreSQL has no Inserts that update on any key: ON CONFLICT … DO UPDATE needs the columns that are unique together. See docs/capabilities.md for what each database has.

--- update and count what is there
INSERT INTO "authors" ("id", "name", "age") SELECT * FROM UNNEST(CAST(? AS BIGINT[]), CAST(? AS TEXT[]), CAST(? AS INTEGER[])) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name", "age" = "authors"."age" + 1
? Array(Int(64)) [2, 70]
? Array(Varchar(50)) [Bob, Zoe]
? Array(Int(32)) [1, 1]

--- update and count one by any key
REFUSED: RYX-F004: PostgreSQL has no Inserts that update on any key: ON CONFLICT … DO UPDATE needs the columns that are unique together. See docs/capabilities.md for what each database has.

--- leave what is there, nothing given
INSERT INTO "markers" ("note") VALUES (?) ON CONFLICT DO NOTHING
? Text null

--- insert from a query
INSERT INTO "tags" ("name") SELECT "authors"."name" FROM "authors" WHERE "authors"."id" <= ? ORDER BY "authors"."id" ASC
? Int(64) 2

--- insert from the same table
INSERT INTO "tags" ("name") SELECT "tags"."name" FROM "tags" WHERE "tags"."id" = ? ORDER BY "tags"."name" ASC
? Int(64) 1

--- insert from a query, leaving what is there
INSERT INTO "tags" ("id", "name") SELECT ("tags"."id" + ?), "tags"."name" FROM "tags" WHERE "tags"."id" <= ? ORDER BY "tags"."name" ASC ON CONFLICT DO NOTHING
? Int(64) 2
? Int(64) 2

--- insert from a query, leaving what is there, by columns
INSERT INTO "tags" ("id", "name") SELECT ("tags"."id" + ?), "tags"."name" FROM "tags" WHERE "tags"."id" <= ? ORDER BY "tags"."name" ASC ON CONFLICT ("id") DO NOTHING
? Int(64) 2
? Int(64) 2

--- insert from a query, updating
REFUSED: RYX-F004: PostgreSQL has no Inserts that update on any key: ON CONFLICT … DO UPDATE needs the columns that are unique together. See docs/capabilities.md for what each database has.

--- insert from a query, updating by columns
INSERT INTO "tags" ("id", "name") SELECT ("tags"."id" + ?), "tags"."name" FROM "tags" WHERE "tags"."id" <= ? ORDER BY "tags"."name" ASC ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name"
? Int(64) 2
? Int(64) 2

--- insert the first rows of a query
INSERT INTO "tags" ("name") SELECT "authors"."name" FROM "authors" WHERE "authors"."age" IS NOT NULL ORDER BY "authors"."age" DESC, "authors"."id" ASC LIMIT ?
? Int(64) 1

--- insert from groups
INSERT INTO "markers" ("note") SELECT "rows"."c0" FROM (SELECT DISTINCT "authors"."name" AS "c0", "posts"."created_at" AS "c1" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" ORDER BY "posts"."created_at" DESC) AS "rows"

--- insert too many columns
REFUSED: RYX-F004: The query selects 2 columns for 1 fields. Select a value for each field.

--- insert, returning several columns
INSERT INTO "tags" ("name") VALUES (?) RETURNING "tags"."id", "tags"."name"
? Varchar(20) a

--- upsert, returning
INSERT INTO "tags" ("id", "name") SELECT * FROM UNNEST(CAST(? AS BIGINT[]), CAST(? AS TEXT[])) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name" RETURNING "tags"."id", "tags"."name"
? Array(Int(64)) [1, 7]
? Array(Varchar(20)) [kotlin, new]

--- update, returning
UPDATE "tags" SET "name" = ? WHERE "tags"."id" = ? RETURNING "tags"."id", "tags"."name"
? Varchar(20) x
? Int(64) 1

--- update over a relation, returning
UPDATE "posts" SET "title" = "found"."c1" FROM (SELECT "t2"."id" AS "c0", "authors"."name" AS "c1" FROM "posts" AS "t2" INNER JOIN "authors" ON "authors"."id" = "t2"."author_id" WHERE "t2"."id" = ?) AS "found" WHERE "posts"."id" = "found"."c0" RETURNING "posts"."id", "posts"."title"
? Int(64) 3

--- delete, returning
DELETE FROM "tags" WHERE "tags"."id" = ? RETURNING "tags"."id", "tags"."name"
? Int(64) 4

--- insert nothing but defaults
INSERT INTO "markers" DEFAULT VALUES
