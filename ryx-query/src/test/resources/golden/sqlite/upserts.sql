--- leave what is there
INSERT INTO "tags" ("id", "name") VALUES (?, ?), (?, ?) ON CONFLICT DO NOTHING
? Int(64) 1
? Varchar(20) kotlin
? Int(64) 7
? Varchar(20) new

--- leave what is there, by columns
INSERT INTO "tags" ("id", "name") VALUES (?, ?), (?, ?) ON CONFLICT ("id") DO NOTHING
? Int(64) 1
? Varchar(20) kotlin
? Int(64) 7
? Varchar(20) new

--- update what is there
INSERT INTO "tags" ("id", "name") VALUES (?, ?), (?, ?) ON CONFLICT DO UPDATE SET "name" = "excluded"."name"
? Int(64) 1
? Varchar(20) kotlin
? Int(64) 7
? Varchar(20) new

--- update what is there, by columns
INSERT INTO "tags" ("id", "name") VALUES (?, ?), (?, ?) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name"
? Int(64) 1
? Varchar(20) kotlin
? Int(64) 7
? Varchar(20) new

--- update one
INSERT INTO "tags" ("id", "name") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name"
? Int(64) 2
? Varchar(20) SQL

--- update one by any key
INSERT INTO "tags" ("id", "name") VALUES (?, ?) ON CONFLICT DO UPDATE SET "name" = "excluded"."name"
? Int(64) 2
? Varchar(20) SQL

--- update and count what is there
INSERT INTO "authors" ("id", "name", "age") VALUES (?, ?, ?), (?, ?, ?) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name", "age" = "authors"."age" + 1
? Int(64) 2
? Varchar(50) Bob
? Int(32) 1
? Int(64) 70
? Varchar(50) Zoe
? Int(32) 1

--- update and count one by any key
INSERT INTO "authors" ("id", "name", "age") VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "name" = "excluded"."name", "age" = "authors"."age" + 1
? Int(64) 2
? Varchar(50) Bob
? Int(32) 1

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
INSERT INTO "tags" ("id", "name") SELECT * FROM (SELECT ("tags"."id" + ?) AS "id", "tags"."name" AS "name" FROM "tags" WHERE "tags"."id" <= ? ORDER BY "tags"."name" ASC) AS "new" WHERE 1 = 1 ON CONFLICT DO NOTHING
? Int(64) 2
? Int(64) 2

--- insert from a query, leaving what is there, by columns
INSERT INTO "tags" ("id", "name") SELECT * FROM (SELECT ("tags"."id" + ?) AS "id", "tags"."name" AS "name" FROM "tags" WHERE "tags"."id" <= ? ORDER BY "tags"."name" ASC) AS "new" WHERE 1 = 1 ON CONFLICT ("id") DO NOTHING
? Int(64) 2
? Int(64) 2

--- insert from a query, updating
INSERT INTO "tags" ("id", "name") SELECT * FROM (SELECT ("tags"."id" + ?) AS "id", "tags"."name" AS "name" FROM "tags" WHERE "tags"."id" <= ? ORDER BY "tags"."name" ASC) AS "new" WHERE 1 = 1 ON CONFLICT DO UPDATE SET "name" = "excluded"."name"
? Int(64) 2
? Int(64) 2

--- insert from a query, updating by columns
INSERT INTO "tags" ("id", "name") SELECT * FROM (SELECT ("tags"."id" + ?) AS "id", "tags"."name" AS "name" FROM "tags" WHERE "tags"."id" <= ? ORDER BY "tags"."name" ASC) AS "new" WHERE 1 = 1 ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name"
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
INSERT INTO "tags" ("id", "name") VALUES (?, ?), (?, ?) ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name" RETURNING "tags"."id", "tags"."name"
? Int(64) 1
? Varchar(20) kotlin
? Int(64) 7
? Varchar(20) new

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
