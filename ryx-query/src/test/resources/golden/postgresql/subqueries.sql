--- in the keys of objects
SELECT "posts"."id" FROM "posts" WHERE "posts"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE LOWER("authors"."name") = ?)
? Text ada

--- in the keys of annotated objects
SELECT "posts"."id" FROM "posts" WHERE "posts"."author_id" IN (SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" AS "t2" ON "t2"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING COUNT("t2"."id") > ?)
? Int(64) 1

--- in values
SELECT "authors"."id" FROM "authors" WHERE "authors"."id" IN (SELECT "comments"."author_id" FROM "comments")

--- in values of a relation
SELECT "tags"."id" FROM "tags" WHERE "tags"."id" IN (SELECT "post_tags"."tag_id" FROM "posts" LEFT JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" WHERE "posts"."active" = ?)
? Bool true

--- in distinct values
SELECT "authors"."id" FROM "authors" WHERE "authors"."id" IN (SELECT DISTINCT "posts"."author_id" FROM "posts")

--- in grouped values
SELECT "authors"."id" FROM "authors" WHERE "authors"."id" IN (SELECT "posts"."author_id" FROM "posts" GROUP BY "posts"."author_id" HAVING COUNT(*) > ?)
? Int(64) 1

--- in the first rows
SELECT "posts"."id" FROM "posts" WHERE "posts"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE "authors"."age" IS NOT NULL ORDER BY "authors"."age" DESC, "authors"."id" ASC LIMIT ?)
? Int(64) 2

--- in rows behind an offset
SELECT "authors"."id" FROM "authors" WHERE "authors"."id" IN (SELECT "t2"."id" FROM "authors" AS "t2" ORDER BY "t2"."id" ASC OFFSET ?)
? Int(64) 3

--- in distinct rows, cut by another order
SELECT "authors"."id" FROM "authors" WHERE "authors"."id" IN (SELECT "t2"."c0" FROM (SELECT DISTINCT "posts"."author_id" AS "c0", "posts"."views" AS "c1" FROM "posts" ORDER BY "posts"."views" DESC, "posts"."author_id" ASC LIMIT ?) AS "t2")
? Int(64) 3

--- in a query in a query
SELECT "tags"."id" FROM "tags" INNER JOIN "post_tags" ON "post_tags"."tag_id" = "tags"."id" WHERE "post_tags"."post_id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE LOWER("authors"."name") = ?))
? Text ada

--- in nothing
SELECT "posts"."id" FROM "posts" WHERE "posts"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE 0 = 1)

--- not in
SELECT "posts"."id" FROM "posts" WHERE ("posts"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE LOWER("authors"."name") = ?)) IS NOT TRUE
? Text ada

--- not in, NULL at the left
SELECT "posts"."id" FROM "posts" WHERE ("posts"."editor_id" IN (SELECT "authors"."id" FROM "authors" WHERE LOWER("authors"."name") = ?)) IS NOT TRUE
? Text ada

--- not in, NULL in the query
SELECT "authors"."id" FROM "authors" WHERE ("authors"."id" IN (SELECT "comments"."author_id" FROM "comments")) IS NOT TRUE

--- not in the query without its NULLs
SELECT "authors"."id" FROM "authors" WHERE ("authors"."id" IN (SELECT "comments"."author_id" FROM "comments" WHERE "comments"."author_id" IS NOT NULL)) IS NOT TRUE

--- in or otherwise
SELECT "posts"."id" FROM "posts" WHERE "posts"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE LOWER("authors"."name") = ?) OR "posts"."views" > ?
? Text ada
? Int(64) 500

--- an expression in
SELECT "posts"."id" FROM "posts" WHERE ("posts"."views" + ?) IN (SELECT "t2"."views" FROM "posts" AS "t2")
? Int(64) 1

--- in, from a relation to many
SELECT "authors"."id" FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" WHERE "posts"."id" IN (SELECT "t2"."id" FROM "posts" AS "t2" WHERE "t2"."views" > ?)
? Int(64) 5

--- not in, from a relation to many
SELECT "authors"."id" FROM "authors" WHERE NOT EXISTS (SELECT 1 FROM "authors" AS "t2" INNER JOIN "posts" ON "posts"."author_id" = "t2"."id" WHERE "t2"."id" = "authors"."id" AND "posts"."id" IN (SELECT "t3"."id" FROM "posts" AS "t3" WHERE "t3"."views" > ?))
? Int(64) 5

--- exists
SELECT "posts"."id" FROM "posts" WHERE EXISTS (SELECT 1 FROM "comments" WHERE "comments"."post_id" = "posts"."id")

--- not exists
SELECT "posts"."id" FROM "posts" WHERE NOT EXISTS (SELECT 1 FROM "comments" WHERE "comments"."post_id" = "posts"."id")

--- exists with a condition
SELECT "posts"."id" FROM "posts" WHERE EXISTS (SELECT 1 FROM "comments" WHERE "comments"."post_id" = "posts"."id" AND "comments"."score" >= ?)
? Int(64) 5

--- exists by the typed reference
SELECT "posts"."id" FROM "posts" WHERE EXISTS (SELECT 1 FROM "comments" WHERE "comments"."post_id" = "posts"."id")

--- exists over a relation of the outer query
SELECT "comments"."id" FROM "comments" INNER JOIN "posts" AS "t2" ON "t2"."id" = "comments"."post_id" WHERE EXISTS (SELECT 1 FROM "posts" WHERE "posts"."author_id" = "t2"."author_id" AND "posts"."id" > "comments"."post_id")

--- exists in exists, two levels out
SELECT "authors"."id" FROM "authors" WHERE EXISTS (SELECT 1 FROM "posts" WHERE "posts"."author_id" = "authors"."id" AND EXISTS (SELECT 1 FROM "comments" WHERE "comments"."post_id" = "posts"."id" AND "comments"."author_id" = "authors"."id"))

--- exists of groups
SELECT "authors"."id" FROM "authors" WHERE EXISTS (SELECT 1 FROM "posts" WHERE "posts"."author_id" = "authors"."id" GROUP BY "posts"."author_id" HAVING COUNT(*) > ?)
? Int(64) 1

--- exists as a value
SELECT "posts"."id", (EXISTS (SELECT 1 FROM "comments" WHERE "comments"."post_id" = "posts"."id")) FROM "posts" ORDER BY "posts"."id" ASC

--- exists over the same table
SELECT "posts"."id" FROM "posts" WHERE EXISTS (SELECT 1 FROM "posts" AS "t2" WHERE "t2"."views" = "posts"."views" AND "t2"."id" < "posts"."id")

--- count by exists
SELECT COUNT(*) FROM "posts" WHERE EXISTS (SELECT 1 FROM "comments" WHERE "comments"."post_id" = "posts"."id")

--- a value of a row
SELECT "posts"."id", (SELECT "t2"."text" FROM "comments" AS "t2" WHERE "t2"."post_id" = "posts"."id" AND "t2"."score" IS NOT NULL ORDER BY "t2"."score" DESC, "t2"."id" ASC LIMIT ?) FROM "posts" INNER JOIN "comments" ON "comments"."post_id" = "posts"."id" WHERE "comments"."score" >= ? ORDER BY "posts"."id" ASC
? Int(64) 1
? Int(64) 5

--- a value of a group
SELECT "posts"."id", (SELECT COUNT(*) FROM "comments" WHERE "comments"."post_id" = "posts"."id" GROUP BY "comments"."post_id") FROM "posts" ORDER BY "posts"."id" ASC

--- an aggregate of the rows of another
SELECT "posts"."id", (SELECT MAX("comments"."score") FROM "comments" WHERE "comments"."post_id" = "posts"."id") FROM "posts" ORDER BY "posts"."id" ASC

--- filtered by a value
SELECT "posts"."id" FROM "posts" WHERE (SELECT COUNT(*) FROM "comments" WHERE "comments"."post_id" = "posts"."id" GROUP BY "comments"."post_id") >= ?
? Int(64) 2

--- compared with a value
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" = (SELECT MAX("t2"."views") FROM "posts" AS "t2")

--- compared with a value of the outer row
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" >= (SELECT MAX("t2"."views") FROM "posts" AS "t2" WHERE "t2"."author_id" = "posts"."author_id")

--- ordered by a value
SELECT "posts"."id" FROM "posts" WHERE "posts"."id" <= ? ORDER BY COALESCE((SELECT COUNT(*) FROM "comments" WHERE "comments"."post_id" = "posts"."id" GROUP BY "comments"."post_id"), CAST(? AS BIGINT)) DESC, "posts"."id" ASC
? Int(64) 3
? Int(64) 0

--- calculated with a value
SELECT "posts"."id", (CAST("posts"."views" AS BIGINT) + (SELECT MAX("comments"."score") FROM "comments" WHERE "comments"."post_id" = "posts"."id")) FROM "posts" ORDER BY "posts"."id" ASC

--- the sum of values
SELECT SUM((SELECT COUNT(*) FROM "comments" WHERE "comments"."post_id" = "posts"."id" GROUP BY "comments"."post_id")) FROM "posts"

--- grouped by a value
SELECT (SELECT COUNT(*) FROM "comments" WHERE "comments"."post_id" = "posts"."id" GROUP BY "comments"."post_id"), COUNT(*) FROM "posts" GROUP BY 1

--- update to a value of another table
UPDATE "posts" SET "views" = COALESCE((SELECT MAX("comments"."score") FROM "comments" WHERE "comments"."post_id" = "posts"."id"), CAST(? AS BIGINT)) WHERE "posts"."id" IN (SELECT "t2"."id" FROM "posts" AS "t2" INNER JOIN "comments" ON "comments"."post_id" = "t2"."id" WHERE "comments"."id" IS NOT NULL)
? Int(64) 0

--- update to a value of the same table
UPDATE "posts" SET "views" = "found"."c1" FROM (SELECT "t2"."id" AS "c0", (SELECT MAX("t3"."views") FROM "posts" AS "t3" WHERE "t3"."author_id" = "t2"."author_id") AS "c1" FROM "posts" AS "t2" WHERE "t2"."id" = ANY(?)) AS "found" WHERE "posts"."id" = "found"."c0"
? Array(Int(64)) [1, 2]

--- update where a query over the same table says
UPDATE "posts" SET "active" = ? WHERE "posts"."id" IN (SELECT "t2"."id" FROM "posts" AS "t2" WHERE "t2"."views" = (SELECT MAX("t3"."views") FROM "posts" AS "t3"))
? Bool false

--- update by exists over the same table
UPDATE "posts" SET "views" = ? WHERE "posts"."id" IN (SELECT "t2"."id" FROM "posts" AS "t2" WHERE EXISTS (SELECT 1 FROM "posts" AS "t3" WHERE "t3"."views" = "t2"."views" AND "t3"."id" < "t2"."id"))
? Int(32) 7

--- update over a relation
UPDATE "posts" SET "views" = "found"."c1", "title" = "found"."c2" FROM (SELECT "t2"."id" AS "c0", "authors"."age" AS "c1", "authors"."name" AS "c2" FROM "posts" AS "t2" INNER JOIN "authors" ON "authors"."id" = "t2"."author_id" WHERE "authors"."age" > ?) AS "found" WHERE "posts"."id" = "found"."c0"
? Int(64) 0

--- update to an aggregate
UPDATE "authors" SET "name" = ?, "age" = "found"."c1" FROM (SELECT "t2"."id" AS "c0", COUNT("posts"."id") AS "c1" FROM "authors" AS "t2" LEFT JOIN "posts" ON "posts"."author_id" = "t2"."id" GROUP BY "t2"."id" HAVING COUNT("posts"."id") > ?) AS "found" WHERE "authors"."id" = "found"."c0"
? Varchar(50) x
? Int(64) 0

--- delete in a query
DELETE FROM "comments" WHERE "comments"."post_id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."active" = ?)
? Bool false

--- delete in a cut query over the same table
DELETE FROM "comments" WHERE "comments"."id" IN (SELECT "t2"."id" FROM "comments" AS "t2" WHERE "t2"."id" IN (SELECT "t3"."id" FROM "comments" AS "t3" WHERE "t3"."score" IS NOT NULL ORDER BY "t3"."score" DESC, "t3"."id" ASC LIMIT ?))
? Int(64) 2

--- delete what exists twice
DELETE FROM "comments" WHERE "comments"."id" IN (SELECT "t2"."id" FROM "comments" AS "t2" WHERE EXISTS (SELECT 1 FROM "comments" AS "t3" WHERE "t3"."post_id" = "t2"."post_id" AND "t3"."id" < "t2"."id"))
