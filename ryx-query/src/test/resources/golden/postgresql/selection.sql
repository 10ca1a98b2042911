--- objects
SELECT "authors"."id", "authors"."name", "authors"."age", "authors"."email", "authors"."born", "authors"."boss_id" FROM "authors" ORDER BY "authors"."id" ASC

--- objects in default order
SELECT "tags"."id", "tags"."name" FROM "tags" ORDER BY "tags"."name" ASC

--- objects in default order, descending
SELECT "posts"."id", "posts"."title", "posts"."body", "posts"."views", "posts"."rating", "posts"."price", "posts"."active", "posts"."created_at", "posts"."author_id", "posts"."editor_id" FROM "posts" ORDER BY "posts"."created_at" DESC

--- objects in no order
SELECT "tags"."id", "tags"."name" FROM "tags"

--- objects of every type
SELECT "samples"."key", "samples"."flag", "samples"."small", "samples"."big", "samples"."real", "samples"."exact", "samples"."line", "samples"."note", "samples"."day", "samples"."clock", "samples"."local", "samples"."moment", "samples"."span", "samples"."data" FROM "samples" ORDER BY "samples"."key" ASC

--- values
SELECT "posts"."title", "posts"."views" FROM "posts" ORDER BY "posts"."id" ASC

--- values over relations
SELECT "posts"."title", "authors"."name", "t2"."name" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" LEFT JOIN "authors" AS "t2" ON "t2"."id" = "posts"."editor_id" ORDER BY "posts"."id" ASC

--- values over a reverse
SELECT "authors"."name", "posts"."title" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" ORDER BY "authors"."id" ASC, "posts"."id" ASC

--- values over a many-to-many
SELECT "posts"."id", "post_tags"."tag_id" FROM "posts" LEFT JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" ORDER BY "posts"."id" ASC, "post_tags"."tag_id" ASC

--- values in default order
SELECT "posts"."title" FROM "posts" ORDER BY "posts"."created_at" DESC

--- values after a filter over the same relation
SELECT "authors"."id", "posts"."title" FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" WHERE "posts"."active" = ? ORDER BY "posts"."id" ASC
? Bool true

--- values before a filter over the same relation
SELECT "authors"."id", "posts"."title" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" INNER JOIN "posts" AS "t2" ON "t2"."author_id" = "authors"."id" WHERE "t2"."active" = ?
? Bool true

--- a foreign key three ways
SELECT "posts"."author_id", "posts"."author_id", "posts"."author_id" FROM "posts" ORDER BY "posts"."id" ASC

--- descending
SELECT "posts"."id" FROM "posts" ORDER BY "posts"."views" DESC, "posts"."id" ASC

--- by a relation: its model's order
SELECT "posts"."id" FROM "posts" INNER JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."tag_id" IS NOT NULL ORDER BY "tags"."name" ASC, "posts"."id" ASC

--- by a relation, turned round
SELECT "posts"."id" FROM "posts" INNER JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."tag_id" IS NOT NULL ORDER BY "tags"."name" DESC, "posts"."id" ASC

--- by a relation whose model has no order
SELECT "posts"."id" FROM "posts" ORDER BY "posts"."author_id" ASC, "posts"."id" ASC

--- by a relation to a model with a descending order
SELECT "comments"."id" FROM "comments" INNER JOIN "posts" ON "posts"."id" = "comments"."post_id" ORDER BY "posts"."created_at" DESC, "comments"."id" ASC

--- by a relation to a model with a descending order, turned round
SELECT "comments"."id" FROM "comments" INNER JOIN "posts" ON "posts"."id" = "comments"."post_id" ORDER BY "posts"."created_at" ASC, "comments"."id" ASC

--- by the key of a relation
SELECT "comments"."id" FROM "comments" ORDER BY "comments"."post_id" ASC, "comments"."id" DESC

--- by the key of a relation, named
SELECT "comments"."id" FROM "comments" ORDER BY "comments"."post_id" ASC, "comments"."id" DESC

--- by a related column
SELECT "posts"."id" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" ORDER BY "authors"."name" ASC, "posts"."id" ASC

--- by a column over a nullable relation
SELECT "posts"."id" FROM "posts" LEFT JOIN "authors" ON "authors"."id" = "posts"."editor_id" WHERE "posts"."editor_id" IS NOT NULL ORDER BY "authors"."name" ASC, "posts"."id" ASC

--- nulls first
SELECT "authors"."id" FROM "authors" ORDER BY "authors"."age" ASC NULLS FIRST, "authors"."id" ASC

--- nulls last
SELECT "authors"."id" FROM "authors" ORDER BY "authors"."age" ASC NULLS LAST, "authors"."id" ASC

--- descending, nulls last
SELECT "authors"."id" FROM "authors" ORDER BY "authors"."age" DESC NULLS LAST, "authors"."id" ASC

--- by a transform
SELECT "posts"."id" FROM "posts" ORDER BY CAST(EXTRACT(MONTH FROM "posts"."created_at" AT TIME ZONE 'UTC') AS INTEGER) ASC, "posts"."id" ASC

--- by a function
SELECT "authors"."id" FROM "authors" ORDER BY LOWER("authors"."name") ASC, "authors"."id" ASC

--- by the short name of the key
SELECT "tags"."id" FROM "tags" ORDER BY "tags"."id" DESC

--- by a plus sign
SELECT "tags"."id" FROM "tags" ORDER BY "tags"."name" ASC

--- by to many after a filter over it
SELECT "authors"."id" FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" WHERE "posts"."views" < ? ORDER BY "posts"."views" DESC, "posts"."id" ASC
? Int(64) 100

--- the later order wins
SELECT "tags"."id" FROM "tags" ORDER BY "tags"."name" DESC

--- distinct
SELECT DISTINCT "authors"."id" FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" INNER JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "tags"."name" = ? ORDER BY "authors"."id" ASC
? Varchar(20) sql

--- distinct objects
SELECT DISTINCT "tags"."id", "tags"."name" FROM "tags" INNER JOIN "post_tags" ON "post_tags"."tag_id" = "tags"."id" INNER JOIN "posts" ON "posts"."id" = "post_tags"."post_id" WHERE "posts"."active" = ? ORDER BY "tags"."name" ASC
? Bool true

--- distinct values
SELECT DISTINCT "posts"."views" FROM "posts" ORDER BY "posts"."views" ASC

--- distinct in default order
SELECT DISTINCT "posts"."views", "posts"."created_at" FROM "posts" ORDER BY "posts"."created_at" DESC

--- distinct by a related column
SELECT DISTINCT "posts"."active", "authors"."name" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" ORDER BY "authors"."name" ASC, "posts"."active" ASC

--- distinct, cut
SELECT DISTINCT "posts"."views" FROM "posts" ORDER BY "posts"."views" DESC LIMIT ?
? Int(64) 2

--- limit
SELECT "tags"."id" FROM "tags" LIMIT ?
? Int(64) 2

--- offset
SELECT "tags"."id" FROM "tags" ORDER BY "tags"."id" ASC OFFSET ?
? Int(64) 1

--- limit and offset
SELECT "tags"."id" FROM "tags" ORDER BY "tags"."id" ASC LIMIT ? OFFSET ?
? Int(64) 2
? Int(64) 1

--- limit zero
SELECT "tags"."id" FROM "tags" ORDER BY "tags"."id" ASC LIMIT ?
? Int(64) 0

--- offset zero
SELECT "tags"."id" FROM "tags" ORDER BY "tags"."id" ASC

--- a filter and a limit
SELECT "posts"."id" FROM "posts" INNER JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "tags"."name" = ? ORDER BY "posts"."id" DESC LIMIT ?
? Varchar(20) sql
? Int(64) 1
