--- objects
WITH "t2" ("id", "title", "body", "views", "rating", "price", "active", "created_at", "author_id", "editor_id") AS (SELECT "posts"."id" AS "id", "posts"."title" AS "title", "posts"."body" AS "body", "posts"."views" AS "views", "posts"."rating" AS "rating", "posts"."price" AS "price", "posts"."active" AS "active", "posts"."created_at" AS "created_at", "posts"."author_id" AS "author_id", "posts"."editor_id" AS "editor_id" FROM "posts" WHERE "posts"."active" = ?) SELECT "t3"."id" FROM "t2" AS "t3" ORDER BY "t3"."id" ASC
? Bool true

--- all of objects
WITH "t2" ("id", "name") AS (SELECT "tags"."id" AS "id", "tags"."name" AS "name" FROM "tags" WHERE "tags"."id" < ?) SELECT "t3"."id", "t3"."name" FROM "t2" AS "t3" ORDER BY "t3"."name" ASC
? Int(64) 3

--- objects, filtered over a relation
WITH "t2" ("id", "title", "body", "views", "rating", "price", "active", "created_at", "author_id", "editor_id") AS (SELECT "posts"."id" AS "id", "posts"."title" AS "title", "posts"."body" AS "body", "posts"."views" AS "views", "posts"."rating" AS "rating", "posts"."price" AS "price", "posts"."active" AS "active", "posts"."created_at" AS "created_at", "posts"."author_id" AS "author_id", "posts"."editor_id" AS "editor_id" FROM "posts" WHERE "posts"."active" = ?) SELECT "t3"."id" FROM "t2" AS "t3" INNER JOIN "authors" ON "authors"."id" = "t3"."author_id" WHERE "authors"."name" = ?
? Bool true
? Varchar(50) Ada

--- objects, filtered over a relation to many
WITH "t2" ("id", "title", "body", "views", "rating", "price", "active", "created_at", "author_id", "editor_id") AS (SELECT "posts"."id" AS "id", "posts"."title" AS "title", "posts"."body" AS "body", "posts"."views" AS "views", "posts"."rating" AS "rating", "posts"."price" AS "price", "posts"."active" AS "active", "posts"."created_at" AS "created_at", "posts"."author_id" AS "author_id", "posts"."editor_id" AS "editor_id" FROM "posts" WHERE "posts"."active" = ?) SELECT "t3"."id" FROM "t2" AS "t3" INNER JOIN "post_tags" ON "post_tags"."post_id" = "t3"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "tags"."name" = ?
? Bool true
? Varchar(20) sql

--- objects, excluded over a relation to many
WITH "t2" ("id", "title", "body", "views", "rating", "price", "active", "created_at", "author_id", "editor_id") AS (SELECT "posts"."id" AS "id", "posts"."title" AS "title", "posts"."body" AS "body", "posts"."views" AS "views", "posts"."rating" AS "rating", "posts"."price" AS "price", "posts"."active" AS "active", "posts"."created_at" AS "created_at", "posts"."author_id" AS "author_id", "posts"."editor_id" AS "editor_id" FROM "posts" WHERE "posts"."active" = ?) SELECT "t3"."id" FROM "t2" AS "t3" WHERE NOT EXISTS (SELECT 1 FROM "post_tags" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."post_id" = "t3"."id" AND "tags"."name" = ?)
? Bool true
? Varchar(20) 100%

--- objects with an annotation
WITH "t2" ("id", "title", "body", "views", "rating", "price", "active", "created_at", "author_id", "editor_id", "c10") AS (SELECT "posts"."id" AS "id", "posts"."title" AS "title", "posts"."body" AS "body", "posts"."views" AS "views", "posts"."rating" AS "rating", "posts"."price" AS "price", "posts"."active" AS "active", "posts"."created_at" AS "created_at", "posts"."author_id" AS "author_id", "posts"."editor_id" AS "editor_id", ("posts"."views" + ?) AS "c10" FROM "posts" WHERE "posts"."active" = ?) SELECT "t3"."id", "t3"."c10" FROM "t2" AS "t3" WHERE "t3"."c10" > ? ORDER BY "t3"."id" ASC
? Int(64) 1
? Bool true
? Int(64) 11

--- values
WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT "t3"."c0", "t3"."c1", "t3"."c2" FROM "t2" AS "t3" ORDER BY "t3"."c0" ASC

--- values, filtered
WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT "t3"."c0", "t3"."c1", "t3"."c2" FROM "t2" AS "t3" WHERE "t3"."c1" > ? ORDER BY "t3"."c0" ASC
? Int(64) 1

--- values, excluded
WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT "t3"."c0", "t3"."c1", "t3"."c2" FROM "t2" AS "t3" WHERE ("t3"."c2" > ?) IS NOT TRUE ORDER BY "t3"."c0" ASC
? Int(64) 100

--- values, grouped again
WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT "t3"."c1", COUNT(*) FROM "t2" AS "t3" GROUP BY "t3"."c1" ORDER BY "t3"."c1" ASC

--- values by a path
WITH "t2" ("c0", "c1") AS (SELECT "authors"."name" AS "c0", "posts"."views" AS "c1" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id") SELECT "t3"."c0", "t3"."c1" FROM "t2" AS "t3" WHERE "t3"."c0" LIKE ? ESCAPE '!' ORDER BY "t3"."c0" ASC, "t3"."c1" ASC
? Text A%

--- count
WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT COUNT(*) FROM "t2" AS "t3" WHERE "t3"."c1" = ?
? Int(64) 1

--- exists
WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT 1 FROM "t2" AS "t3" WHERE "t3"."c1" = ? LIMIT ?
? Int(64) 7
? Int(64) 1

--- aggregate
WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT AVG("t3"."c1"), SUM("t3"."c2") FROM "t2" AS "t3"

--- count of a cut query
SELECT COUNT(*) FROM (WITH "t2" ("id", "title", "body", "views", "rating", "price", "active", "created_at", "author_id", "editor_id") AS (SELECT "posts"."id" AS "id", "posts"."title" AS "title", "posts"."body" AS "body", "posts"."views" AS "views", "posts"."rating" AS "rating", "posts"."price" AS "price", "posts"."active" AS "active", "posts"."created_at" AS "created_at", "posts"."author_id" AS "author_id", "posts"."editor_id" AS "editor_id" FROM "posts" WHERE "posts"."active" = ?) SELECT 1 AS "c0" FROM "t2" AS "t3" LIMIT ?) AS "t2"
? Bool true
? Int(64) 2

--- in a subquery
WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT "authors"."id" FROM "authors" WHERE "authors"."id" IN (SELECT "t3"."id" FROM "authors" AS "t3")

--- one reads another
WITH "t2" ("id", "title", "body", "views", "rating", "price", "active", "created_at", "author_id", "editor_id") AS (SELECT "posts"."id" AS "id", "posts"."title" AS "title", "posts"."body" AS "body", "posts"."views" AS "views", "posts"."rating" AS "rating", "posts"."price" AS "price", "posts"."active" AS "active", "posts"."created_at" AS "created_at", "posts"."author_id" AS "author_id", "posts"."editor_id" AS "editor_id" FROM "posts" WHERE "posts"."active" = ?), "t4" ("c0") AS (SELECT "t3"."id" AS "c0" FROM "t2" AS "t3") SELECT "t5"."id" FROM "posts" AS "t5" INNER JOIN "t4" AS "t6" ON "t6"."c0" = "t5"."id" ORDER BY "t5"."id" ASC
? Bool true

--- a nested query sees it
WITH "t2" ("id", "title", "body", "views", "rating", "price", "active", "created_at", "author_id", "editor_id") AS (SELECT "posts"."id" AS "id", "posts"."title" AS "title", "posts"."body" AS "body", "posts"."views" AS "views", "posts"."rating" AS "rating", "posts"."price" AS "price", "posts"."active" AS "active", "posts"."created_at" AS "created_at", "posts"."author_id" AS "author_id", "posts"."editor_id" AS "editor_id" FROM "posts" WHERE "posts"."views" >= ?) SELECT "authors"."id" FROM "authors" WHERE EXISTS (SELECT 1 FROM "t2" AS "t3" WHERE "t3"."author_id" = "authors"."id") ORDER BY "authors"."id" ASC
? Int(64) 10

--- update by it
UPDATE "authors" SET "age" = "found"."c1" FROM (WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT "t3"."id" AS "c0", "t4"."c1" AS "c1" FROM "authors" AS "t3" INNER JOIN "t2" AS "t4" ON "t4"."c0" = "t3"."id") AS "found" WHERE "authors"."id" = "found"."c0"

--- delete by it
DELETE FROM "authors" WHERE "authors"."id" IN (WITH "t2" ("c0", "c1", "c2") AS (SELECT "posts"."author_id" AS "c0", COUNT(*) AS "c1", SUM("posts"."views") AS "c2" FROM "posts" GROUP BY "posts"."author_id") SELECT "t3"."id" FROM "authors" AS "t3" INNER JOIN "t2" AS "t4" ON "t4"."c0" = "t3"."id")

--- a tree
WITH RECURSIVE "t2" ("c0", "c1") AS (SELECT "authors"."id" AS "c0", CAST(? AS BIGINT) AS "c1" FROM "authors" WHERE "authors"."boss_id" IS NULL UNION ALL SELECT "t3"."id", ("t4"."c1" + ?) FROM "authors" AS "t3" INNER JOIN "t2" AS "t4" ON "t4"."c0" = "t3"."boss_id") SELECT "t5"."c0", "t5"."c1" FROM "t2" AS "t5" ORDER BY "t5"."c0" ASC
? Int(64) 0
? Int(64) 1

--- a tree, filtered
WITH RECURSIVE "t2" ("c0", "c1") AS (SELECT "authors"."id" AS "c0", CAST(? AS BIGINT) AS "c1" FROM "authors" WHERE "authors"."boss_id" IS NULL UNION ALL SELECT "t3"."id", ("t4"."c1" + ?) FROM "authors" AS "t3" INNER JOIN "t2" AS "t4" ON "t4"."c0" = "t3"."boss_id") SELECT "t5"."c0", "t5"."c1" FROM "t2" AS "t5" WHERE "t5"."c1" >= ? ORDER BY "t5"."c1" DESC, "t5"."c0" ASC
? Int(64) 0
? Int(64) 1
? Int(64) 1

--- count of a tree
WITH RECURSIVE "t2" ("c0", "c1") AS (SELECT "authors"."id" AS "c0", CAST(? AS BIGINT) AS "c1" FROM "authors" WHERE "authors"."boss_id" IS NULL UNION ALL SELECT "t3"."id", ("t4"."c1" + ?) FROM "authors" AS "t3" INNER JOIN "t2" AS "t4" ON "t4"."c0" = "t3"."boss_id") SELECT COUNT(*) FROM "t2" AS "t5"
? Int(64) 0
? Int(64) 1

--- joined with a tree
WITH RECURSIVE "t2" ("c0", "c1") AS (SELECT "authors"."id" AS "c0", CAST(? AS BIGINT) AS "c1" FROM "authors" WHERE "authors"."boss_id" IS NULL UNION ALL SELECT "t3"."id", ("t4"."c1" + ?) FROM "authors" AS "t3" INNER JOIN "t2" AS "t4" ON "t4"."c0" = "t3"."boss_id") SELECT "t5"."name", "t6"."c1" FROM "authors" AS "t5" INNER JOIN "t2" AS "t6" ON "t6"."c0" = "t5"."id" ORDER BY "t5"."id" ASC
? Int(64) 0
? Int(64) 1

--- update by a tree
UPDATE "authors" SET "age" = ? FROM (WITH RECURSIVE "t3" ("c0", "c1") AS (SELECT "t2"."id" AS "c0", CAST(? AS BIGINT) AS "c1" FROM "authors" AS "t2" WHERE "t2"."boss_id" IS NULL UNION ALL SELECT "t4"."id", ("t5"."c1" + ?) FROM "authors" AS "t4" INNER JOIN "t3" AS "t5" ON "t5"."c0" = "t4"."boss_id") SELECT "t6"."id" AS "c0" FROM "authors" AS "t6" INNER JOIN "t3" AS "t7" ON "t7"."c0" = "t6"."id" WHERE "t7"."c1" = ?) AS "found" WHERE "authors"."id" = "found"."c0"
? Int(32) 99
? Int(64) 0
? Int(64) 1
? Int(64) 2
