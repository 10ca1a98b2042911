--- count of related rows
SELECT "authors"."id", "authors"."name", "authors"."age", "authors"."email", "authors"."born", "authors"."boss_id", COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- count over many-to-many
SELECT "posts"."id", COUNT("post_tags"."tag_id") FROM "posts" LEFT JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" GROUP BY "posts"."id" ORDER BY "posts"."id" ASC

--- count over two hops
SELECT "authors"."id", COUNT("comments"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" LEFT JOIN "comments" ON "comments"."post_id" = "posts"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- count of a nullable column
SELECT "authors"."id", COUNT("posts"."body") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- count distinct
SELECT "authors"."id", COUNT(DISTINCT "comments"."author_id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" LEFT JOIN "comments" ON "comments"."post_id" = "posts"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- several of one relation
SELECT "authors"."id", MIN("posts"."views"), MAX("posts"."views"), AVG("posts"."views"), SUM("posts"."views") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- of decimals
SELECT "posts"."id", ROUND(AVG("lines"."price"), 8), SUM("lines"."price") FROM "posts" LEFT JOIN "lines" ON "lines"."post_id" = "posts"."id" GROUP BY "posts"."id" ORDER BY "posts"."id" ASC

--- of dates and text
SELECT "authors"."id", MIN("posts"."created_at"), MAX("posts"."title") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- over a product
SELECT "posts"."id", SUM(("lines"."price" * "lines"."quantity")) FROM "posts" LEFT JOIN "lines" ON "lines"."post_id" = "posts"."id" GROUP BY "posts"."id" ORDER BY "posts"."id" ASC

--- with a filter of its own
SELECT "authors"."id", COUNT("posts"."id") FILTER (WHERE "posts"."active" = ?) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC
? Bool true

--- with a negated filter of its own
SELECT "posts"."id", COUNT("comments"."id") FILTER (WHERE ("comments"."score" > ?) IS NOT TRUE) FROM "posts" LEFT JOIN "comments" ON "comments"."post_id" = "posts"."id" GROUP BY "posts"."id" ORDER BY "posts"."id" ASC
? Int(64) 0

--- filter before annotate
SELECT "authors"."id", COUNT("posts"."id") FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" WHERE "posts"."active" = ? GROUP BY "authors"."id" ORDER BY "authors"."id" ASC
? Bool true

--- annotate before filter
SELECT "authors"."id", COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" INNER JOIN "posts" AS "t2" ON "t2"."author_id" = "authors"."id" WHERE "t2"."active" = ? GROUP BY "authors"."id" ORDER BY "authors"."id" ASC
? Bool true

--- annotate before exclude
SELECT "authors"."id", COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" WHERE NOT EXISTS (SELECT 1 FROM "posts" AS "t2" WHERE "t2"."author_id" = "authors"."id" AND "t2"."active" = ?) GROUP BY "authors"."id" ORDER BY "authors"."id" ASC
? Bool false

--- two filters, then annotate takes the last join
SELECT "authors"."id", MAX("t2"."views") FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" INNER JOIN "posts" AS "t2" ON "t2"."author_id" = "authors"."id" WHERE "posts"."active" = ? AND "t2"."views" = ? GROUP BY "authors"."id" ORDER BY "authors"."id" ASC
? Bool true
? Int(64) 0

--- values after annotate only select
SELECT COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- a column of a related model beside it
SELECT "posts"."id", COUNT("comments"."id"), "authors"."name" FROM "posts" LEFT JOIN "comments" ON "comments"."post_id" = "posts"."id" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" GROUP BY "posts"."id", "authors"."name" ORDER BY "posts"."id" ASC

--- an expression of the row beside it
SELECT "posts"."id", ("posts"."views" + ?), COUNT("comments"."id") FROM "posts" LEFT JOIN "comments" ON "comments"."post_id" = "posts"."id" GROUP BY "posts"."id" ORDER BY "posts"."id" ASC
? Int(64) 1

--- an expression of aggregates
SELECT "authors"."id", (SUM("posts"."views") / NULLIF(COUNT("posts"."id"), 0)) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- an aggregate and a column in one expression
SELECT "authors"."id", (COUNT("posts"."id") + "authors"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- an annotation in another
SELECT "authors"."id", (COUNT("posts"."id") + ?) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC
? Int(64) 1

--- no default ordering
SELECT "posts"."id", COUNT("comments"."id") FROM "posts" LEFT JOIN "comments" ON "comments"."post_id" = "posts"."id" GROUP BY "posts"."id"

--- sorted by the aggregate
SELECT "authors"."id", COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY COUNT("posts"."id") DESC, "authors"."id" ASC

--- sorted by an aggregate that is not selected
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY COUNT("posts"."id") DESC, "authors"."id" ASC

--- objects sorted by an aggregate
SELECT "tags"."id", "tags"."name" FROM "tags" LEFT JOIN "post_tags" ON "post_tags"."tag_id" = "tags"."id" GROUP BY "tags"."id" ORDER BY COUNT("post_tags"."post_id") DESC, "tags"."id" ASC

--- sorted by a related column
SELECT "posts"."id", COUNT("comments"."id") FROM "posts" LEFT JOIN "comments" ON "comments"."post_id" = "posts"."id" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" GROUP BY "posts"."id", "authors"."name" ORDER BY "authors"."name" ASC, "posts"."id" ASC

--- limited
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY COUNT("posts"."id") DESC, "authors"."id" ASC LIMIT ? OFFSET ?
? Int(64) 2
? Int(64) 1

--- by a column
SELECT "posts"."active", COUNT(*) FROM "posts" GROUP BY "posts"."active" ORDER BY "posts"."active" ASC

--- by a nullable column
SELECT "authors"."age", COUNT(*) FROM "authors" WHERE "authors"."age" IS NOT NULL GROUP BY "authors"."age" ORDER BY COUNT(*) ASC, "authors"."age" DESC

--- by a related column
SELECT "authors"."name", COUNT("posts"."id") FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" GROUP BY "authors"."name" ORDER BY "authors"."name" ASC

--- by a foreign key
SELECT "posts"."author_id", COUNT(*) FROM "posts" GROUP BY "posts"."author_id" ORDER BY "posts"."author_id" ASC

--- by the key of a foreign key
SELECT "posts"."author_id", COUNT(*) FROM "posts" GROUP BY "posts"."author_id" ORDER BY "posts"."author_id" ASC

--- by a nullable foreign key
SELECT "posts"."editor_id", COUNT(*) FROM "posts" GROUP BY "posts"."editor_id"

--- by two columns
SELECT "posts"."active", "posts"."views", COUNT(*) FROM "posts" GROUP BY "posts"."active", "posts"."views" ORDER BY "posts"."active" ASC, "posts"."views" ASC

--- by a transform
SELECT CAST(EXTRACT(YEAR FROM "posts"."created_at" AT TIME ZONE 'UTC') AS INTEGER), COUNT(*) FROM "posts" GROUP BY CAST(EXTRACT(YEAR FROM "posts"."created_at" AT TIME ZONE 'UTC') AS INTEGER) ORDER BY CAST(EXTRACT(YEAR FROM "posts"."created_at" AT TIME ZONE 'UTC') AS INTEGER) ASC

--- by a tag
SELECT "tags"."name", COUNT(*) FROM "posts" INNER JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "post_tags"."tag_id" IS NOT NULL GROUP BY "tags"."name" ORDER BY COUNT(*) ASC, "tags"."name" ASC

--- two aggregates
SELECT "posts"."active", COUNT(*), SUM("posts"."views") FROM "posts" GROUP BY "posts"."active" ORDER BY "posts"."active" ASC

--- an annotation, then values, then an aggregate
SELECT LENGTH("posts"."title"), COUNT(*) FROM "posts" GROUP BY LENGTH("posts"."title") ORDER BY LENGTH("posts"."title") ASC

--- an annotation after the aggregate groups too
SELECT "posts"."active", COUNT(*), "posts"."views" FROM "posts" GROUP BY "posts"."active", "posts"."views" ORDER BY "posts"."active" ASC, "posts"."views" ASC

--- an aggregate and a column not grouped by in one expression
SELECT "posts"."active", (COUNT(*) + "posts"."views") FROM "posts" GROUP BY "posts"."active", "posts"."views" ORDER BY (COUNT(*) + "posts"."views") ASC, "posts"."active" ASC

--- sorted by a column not grouped by
SELECT "posts"."active", COUNT(*) FROM "posts" GROUP BY "posts"."active", "posts"."views" ORDER BY "posts"."views" ASC, "posts"."active" ASC

--- no default ordering of groups
SELECT "tags"."name", COUNT("post_tags"."post_id") FROM "tags" LEFT JOIN "post_tags" ON "post_tags"."tag_id" = "tags"."id" GROUP BY "tags"."name"

--- default ordering without an aggregate
SELECT "tags"."name" FROM "tags" ORDER BY "tags"."name" ASC

--- values again
SELECT COUNT(*) FROM "posts" GROUP BY "posts"."active" ORDER BY COUNT(*) ASC

--- values, then values
SELECT "posts"."views" FROM "posts" ORDER BY "posts"."views" ASC

--- distinct groups
SELECT DISTINCT COUNT(*) FROM "posts" GROUP BY "posts"."views" ORDER BY COUNT(*) ASC

--- limited groups
SELECT "posts"."views", COUNT(*) FROM "posts" GROUP BY "posts"."views" ORDER BY COUNT(*) DESC, "posts"."views" ASC LIMIT ?
? Int(64) 1

--- an aggregate among the values
SELECT "posts"."active", COUNT(*) FROM "posts" GROUP BY "posts"."active" ORDER BY "posts"."active" ASC

--- having
SELECT "authors"."id", COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING COUNT("posts"."id") > ? ORDER BY "authors"."id" ASC
? Int(64) 0

--- having on groups by values
SELECT "posts"."views", COUNT(*) FROM "posts" GROUP BY "posts"."views" HAVING COUNT(*) >= ?
? Int(64) 2

--- where and having in one filter
SELECT "authors"."id", COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" WHERE "authors"."age" = ? GROUP BY "authors"."id" HAVING COUNT("posts"."id") > ? ORDER BY "authors"."id" ASC
? Int(64) 36
? Int(64) 0

--- or of row and group
SELECT "authors"."id", COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING COUNT("posts"."id") > ? OR "authors"."age" = ? ORDER BY "authors"."id" ASC
? Int(64) 1
? Int(64) 20

--- or of row and group by values
SELECT "posts"."views", COUNT(*) FROM "posts" GROUP BY "posts"."views", "posts"."active" HAVING COUNT(*) > ? OR "posts"."active" = ? ORDER BY "posts"."views" ASC, COUNT(*) ASC
? Int(64) 1
? Bool true

--- or of key and group by values
SELECT "posts"."views", COUNT(*) FROM "posts" GROUP BY "posts"."views" HAVING COUNT(*) > ? OR "posts"."views" = ? ORDER BY "posts"."views" ASC
? Int(64) 1
? Int(64) 0

--- a condition of the row nested beside one of the group
SELECT "posts"."active", COUNT(*) FROM "posts" WHERE "posts"."views" > ? AND "posts"."active" = ? GROUP BY "posts"."active" HAVING COUNT(*) > ?
? Int(64) 5
? Bool true
? Int(64) 1

--- exclude on groups
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING NOT (COUNT("posts"."id") = ?) ORDER BY "authors"."id" ASC
? Int(64) 0

--- exclude on groups that may be null
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING (MAX("posts"."rating") > ?) IS NOT TRUE ORDER BY "authors"."id" ASC
? Float 4.0

--- an aggregate compared with a column
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING SUM("posts"."views") > "authors"."age" ORDER BY "authors"."id" ASC

--- an aggregate that is not annotated
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING COUNT("posts"."id") >= ? ORDER BY "authors"."id" ASC
? Int(64) 2

--- in
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING COUNT("posts"."id") = ANY(?) ORDER BY "authors"."id" ASC
? Array(Int(64)) [1, 2]

--- in none on groups
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING 0 = 1 ORDER BY "authors"."id" ASC

--- isnull on groups
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING MAX("posts"."views") IS NULL ORDER BY "authors"."id" ASC

--- a mean against a fraction
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING AVG("posts"."views") < ? ORDER BY "authors"."id" ASC
? Float 9.5

--- a decimal sum
SELECT "posts"."id", SUM("lines"."price") FROM "posts" LEFT JOIN "lines" ON "lines"."post_id" = "posts"."id" GROUP BY "posts"."id" HAVING SUM("lines"."price") > ? ORDER BY "posts"."id" ASC
? Decimal(38,2) 1.25

--- group, then a filter over another relation
SELECT "posts"."id", COUNT("comments"."id") FROM "posts" LEFT JOIN "comments" ON "comments"."post_id" = "posts"."id" INNER JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "tags"."name" = ? GROUP BY "posts"."id" ORDER BY "posts"."id" ASC
? Varchar(20) sql

--- of all rows
SELECT COUNT(*), SUM("posts"."views"), ROUND(AVG("posts"."price"), 8) FROM "posts"

--- of no rows
SELECT COUNT(*), SUM("posts"."views") FROM "posts" WHERE 0 = 1

--- of filtered rows
SELECT MIN("posts"."rating"), MAX("posts"."rating") FROM "posts" WHERE "posts"."active" = ?
? Bool true

--- over a relation
SELECT COUNT("posts"."id"), SUM("posts"."views") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id"

--- over a foreign key
SELECT MAX("authors"."age") FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"

--- over a joined filter
SELECT COUNT(*), SUM("authors"."age") FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" INNER JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "tags"."name" = ?
? Varchar(20) sql

--- over distinct rows
SELECT COUNT(*), SUM("t2"."c6") FROM (SELECT DISTINCT "authors"."id" AS "c0", "authors"."name" AS "c1", "authors"."age" AS "c2", "authors"."email" AS "c3", "authors"."born" AS "c4", "authors"."boss_id" AS "c5", "authors"."age" AS "c6" FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" INNER JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id" WHERE "tags"."name" = ?) AS "t2"
? Varchar(20) sql

--- over distinct values
SELECT SUM("t2"."c1") FROM (SELECT DISTINCT "authors"."age" AS "c0", "authors"."age" AS "c1" FROM "authors") AS "t2"

--- over cut rows
SELECT SUM("t2"."c0") FROM (SELECT "posts"."views" AS "c0" FROM "posts" ORDER BY "posts"."views" DESC LIMIT ?) AS "t2"
? Int(64) 2

--- over cut rows in default order
SELECT SUM("t2"."c0") FROM (SELECT "posts"."views" AS "c0" FROM "posts" ORDER BY "posts"."created_at" DESC LIMIT ?) AS "t2"
? Int(64) 2

--- over cut rows, of rows
SELECT COUNT(*) FROM (SELECT 1 AS "c0" FROM "posts" ORDER BY "posts"."created_at" DESC LIMIT ?) AS "t2"
? Int(64) 2

--- over groups
SELECT MAX("t2"."c0"), AVG("t2"."c0") FROM (SELECT COUNT("posts"."id") AS "c0" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id") AS "t2"

--- over groups by values
SELECT MAX("t2"."c0") FROM (SELECT COUNT(*) AS "c0" FROM "posts" GROUP BY "posts"."views") AS "t2"

--- over groups, and an own column
SELECT SUM("t2"."c0"), SUM("t2"."c1") FROM (SELECT COUNT("posts"."id") AS "c0", "authors"."age" AS "c1" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id") AS "t2"

--- an annotation of the row
SELECT SUM(("posts"."views" * ?)) FROM "posts"
? Int(64) 2

--- with a filter
SELECT COUNT(*) FILTER (WHERE "posts"."active" = ?) FROM "posts"
? Bool true

--- with a filter over a relation
SELECT COUNT(*) FILTER (WHERE "authors"."age" > ?) FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"
? Int(64) 36

--- an expression of two
SELECT ROUND((SUM(("lines"."price" * "lines"."quantity")) / NULLIF(SUM("lines"."quantity"), 0)), 8) FROM "lines"

--- distinct sum
SELECT SUM(DISTINCT "posts"."views") FROM "posts"

--- in SQL of a user's
SELECT MAX( "posts"."views" + CAST(? AS BIGINT) ) FROM "posts"
? Int(64) 1
