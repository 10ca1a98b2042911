--- update all
UPDATE "posts" SET "active" = ?
? Bool false

--- update several columns
UPDATE "posts" SET "title" = ?, "views" = ?, "body" = ? WHERE "posts"."id" = ?
? Varchar(50) New
? Int(32) 5
? Text null
? Int(64) 1

--- update a foreign key
UPDATE "posts" SET "author_id" = ? WHERE "posts"."id" = ?
? Int(64) 2
? Int(64) 1

--- update a foreign key by its column
UPDATE "posts" SET "author_id" = ? WHERE "posts"."id" = ?
? Int(64) 2
? Int(64) 1

--- update from the old value
UPDATE "posts" SET "views" = ("posts"."views" + ?) WHERE "posts"."active" = ?
? Int(64) 1
? Bool true

--- update swaps
UPDATE "posts" SET "author_id" = "posts"."editor_id", "editor_id" = "posts"."author_id" WHERE "posts"."id" = ?
? Int(64) 3

--- update with a function
UPDATE "authors" SET "name" = ryx_lower("authors"."name")

--- update with coalesce
UPDATE "posts" SET "body" = COALESCE("posts"."body", "posts"."title")

--- update an exact number rounds
UPDATE "posts" SET "price" = ROUND(ROUND(("posts"."price" * ?), 5), 2)
? Decimal(38,3) 1.075

--- update an exact number by a quotient
UPDATE "posts" SET "price" = ROUND(ROUND((CAST("posts"."price" AS REAL) / ?), 8), 2)
? Int(64) 3

--- update an exact number keeps digits
UPDATE "posts" SET "price" = ROUND(("posts"."price" + ?), 2)
? Decimal(38,1) 0.5

--- update over a relation to one
UPDATE "posts" SET "views" = ? WHERE "posts"."id" IN (SELECT "t2"."id" FROM "posts" AS "t2" INNER JOIN "authors" ON "authors"."id" = "t2"."author_id" WHERE "authors"."name" = ?)
? Int(32) 0
? Varchar(50) Ada

--- update over a relation to many
UPDATE "posts" SET "views" = ("posts"."views" + ?) WHERE "posts"."id" IN (SELECT "t2"."id" FROM "posts" AS "t2" INNER JOIN "post_tags" ON "post_tags"."post_id" = "t2"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "tags"."name" = ?)
? Int(64) 1
? Varchar(20) sql

--- update what is excluded over to many
UPDATE "posts" SET "views" = ? WHERE NOT EXISTS (SELECT 1 FROM "post_tags" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?)
? Int(32) 0
? Varchar(20) sql

--- update by the key of a relation
UPDATE "posts" SET "views" = ? WHERE "posts"."author_id" = ?
? Int(32) 0
? Int(64) 1

--- update nothing
UPDATE "posts" SET "views" = ? WHERE 0 = 1
? Int(32) 0

--- update what was grouped
UPDATE "authors" SET "age" = ? WHERE "authors"."id" IN (SELECT "t2"."id" FROM "authors" AS "t2" LEFT JOIN "posts" ON "posts"."author_id" = "t2"."id" GROUP BY "t2"."id" HAVING COUNT("posts"."id") = ?)
? Int(32) 1
? Int(64) 0

--- update the first rows
UPDATE "posts" SET "active" = ? WHERE "posts"."id" IN (SELECT "t2"."id" FROM "posts" AS "t2" ORDER BY "t2"."views" DESC LIMIT ?)
? Bool false
? Int(64) 2

--- update an annotated expression
UPDATE "posts" SET "views" = ("posts"."views" + ?)
? Int(64) 1

--- delete all
DELETE FROM "tags"

--- delete some
DELETE FROM "posts" WHERE "posts"."active" = ?
? Bool false

--- delete what is excluded
DELETE FROM "posts" WHERE ("posts"."rating" > ?) IS NOT TRUE
? Float 1.0

--- delete over a relation to one
DELETE FROM "comments" WHERE "comments"."id" IN (SELECT "t2"."id" FROM "comments" AS "t2" INNER JOIN "posts" ON "posts"."id" = "t2"."post_id" WHERE "posts"."title" = ?)
? Varchar(50) Hello

--- delete over a relation to many
DELETE FROM "posts" WHERE "posts"."id" IN (SELECT "t2"."id" FROM "posts" AS "t2" INNER JOIN "comments" ON "comments"."post_id" = "t2"."id" WHERE "comments"."score" = ?)
? Int(64) 5

--- delete what is excluded over a relation to its own table
DELETE FROM "authors" WHERE "authors"."id" IN (SELECT "t2"."id" FROM "authors" AS "t2" WHERE NOT EXISTS (SELECT 1 FROM "authors" AS "t3" WHERE "t3"."boss_id" = "t2"."id" AND "t3"."age" = ?))
? Int(64) 20

--- update what is excluded over a relation to its own table
UPDATE "authors" SET "age" = ? WHERE "authors"."id" IN (SELECT "t2"."id" FROM "authors" AS "t2" WHERE NOT EXISTS (SELECT 1 FROM "authors" AS "t3" WHERE "t3"."boss_id" = "t2"."id" AND "t3"."age" = ?))
? Int(32) 1
? Int(64) 20

--- delete what has no related row
DELETE FROM "authors" WHERE "authors"."id" IN (SELECT "t2"."id" FROM "authors" AS "t2" LEFT JOIN "posts" ON "posts"."author_id" = "t2"."id" WHERE "posts"."id" IS NULL)

--- delete what is excluded over to many
DELETE FROM "posts" WHERE NOT EXISTS (SELECT 1 FROM "post_tags" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?)
? Varchar(20) sql

--- delete what is excluded over a nullable foreign key
DELETE FROM "posts" WHERE "posts"."id" IN (SELECT "t2"."id" FROM "posts" AS "t2" LEFT JOIN "authors" ON "authors"."id" = "t2"."editor_id" WHERE ("authors"."name" = ?) IS NOT TRUE)
? Varchar(50) Ada

--- delete the first rows
DELETE FROM "tags" WHERE "tags"."id" IN (SELECT "t2"."id" FROM "tags" AS "t2" ORDER BY "t2"."name" ASC LIMIT ?)
? Int(64) 1

--- delete distinct
DELETE FROM "posts" WHERE "posts"."active" = ?
? Bool true

--- insert one
INSERT INTO "tags" ("name") VALUES (?)
? Varchar(20) new

--- insert one with its key
INSERT INTO "tags" ("id", "name") VALUES (?, ?)
? Int(64) 9
? Varchar(20) new

--- insert one, returning
INSERT INTO "tags" ("name") VALUES (?) RETURNING "tags"."id"
? Varchar(20) new

--- insert several
INSERT INTO "tags" ("name") VALUES (?), (?)
? Varchar(20) one
? Varchar(20) two

--- insert several, returning
INSERT INTO "tags" ("name") VALUES (?), (?) RETURNING "tags"."id"
? Varchar(20) one
? Varchar(20) two

--- insert nulls
INSERT INTO "authors" ("name", "age", "email") VALUES (?, ?, ?), (?, ?, ?)
? Varchar(50) N
? Int(32) null
? Varchar(50) null
? Varchar(50) M
? Int(32) 1
? Varchar(50) null

--- insert decimals, rounded
INSERT INTO "lines" ("quantity", "price", "post_id") VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?)
? Int(32) 1
? Decimal(10,2) 3.50
? Int(64) 1
? Int(32) 2
? Decimal(10,2) 4
? Int(64) 1
? Int(32) 3
? Decimal(10,2) 0.13
? Int(64) 1

--- insert no columns
INSERT INTO "markers" DEFAULT VALUES RETURNING "markers"."id"

--- update one row
UPDATE "tags" SET "name" = "changes"."c1" FROM (SELECT "column1" AS "c0", "column2" AS "c1" FROM (VALUES (?, ?))) AS "changes" WHERE "tags"."id" = "changes"."c0"
? Int(64) 1
? Varchar(20) other

--- update rows, each with values of its own
UPDATE "posts" SET "title" = "changes"."c1", "views" = "changes"."c2", "body" = "changes"."c3" FROM (SELECT "column1" AS "c0", "column2" AS "c1", "column3" AS "c2", "column4" AS "c3" FROM (VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?))) AS "changes" WHERE "posts"."id" = "changes"."c0"
? Int(64) 1
? Varchar(50) one
? Int(32) 10
? Text null
? Int(64) 2
? Varchar(50) two
? Int(32) 20
? Text text
? Int(64) 99
? Varchar(50) none
? Int(32) 0
? Text null

--- update rows with exact numbers, moments and nulls
UPDATE "posts" SET "price" = "changes"."c1", "created_at" = "changes"."c2", "editor_id" = "changes"."c3" FROM (SELECT "column1" AS "c0", "column2" AS "c1", "column3" AS "c2", "column4" AS "c3" FROM (VALUES (?, ?, ?, ?), (?, ?, ?, ?))) AS "changes" WHERE "posts"."id" = "changes"."c0"
? Int(64) 1
? Decimal(10,2) 1.25
? Timestamp 2024-02-03T04:05:06.789Z
? Int(64) null
? Int(64) 2
? Decimal(10,2) 10
? Timestamp 2024-02-03T04:05:06Z
? Int(64) 1
