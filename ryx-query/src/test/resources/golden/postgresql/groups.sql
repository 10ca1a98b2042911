--- rows with a filter
SELECT COUNT(*) FILTER (WHERE "posts"."active" = ?) FROM "posts"
? Bool true

--- sum with a filter
SELECT SUM("posts"."views") FILTER (WHERE "posts"."views" > ?) FROM "posts"
? Int(64) 10

--- sum of distinct values
SELECT SUM(DISTINCT "posts"."views") FROM "posts"

--- mean of distinct values
SELECT AVG(DISTINCT "posts"."views") FROM "posts"

--- mean of exact numbers
SELECT ROUND(AVG("posts"."price"), 8) FROM "posts"

--- mean of whole numbers with a rest
SELECT AVG("comments"."score") FROM "comments"

--- mean of none
SELECT COUNT("markers"."note") FROM "markers"

--- count of distinct values with a filter
SELECT COUNT(DISTINCT "posts"."views") FILTER (WHERE "posts"."active" = ? OR "posts"."id" = ?) FROM "posts"
? Bool true
? Int(64) 5

--- sum of a case
SELECT SUM(CASE WHEN "posts"."active" = ? THEN "posts"."views" ELSE CAST(? AS BIGINT) END) FROM "posts"
? Bool true
? Int(64) 0

--- greatest with a filter over a relation
SELECT MAX("posts"."views") FILTER (WHERE "authors"."age" = ?) FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"
? Int(64) 36

--- sum with a filter, by group
SELECT "authors"."id", SUM("posts"."views") FILTER (WHERE "posts"."active" = ?) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC
? Bool true

--- STDDEV_POP of whole numbers
SELECT CAST(STDDEV_POP("posts"."views") AS DOUBLE PRECISION) FROM "posts"

--- STDDEV_POP of exact numbers
SELECT CAST(STDDEV_POP("posts"."price") AS DOUBLE PRECISION) FROM "posts"

--- STDDEV_POP of floating numbers
SELECT CAST(STDDEV_POP("posts"."rating") AS DOUBLE PRECISION) FROM "posts"

--- STDDEV_POP by group
SELECT "authors"."id", CAST(STDDEV_POP("posts"."views") AS DOUBLE PRECISION) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- STDDEV_SAMP of whole numbers
SELECT CAST(STDDEV_SAMP("posts"."views") AS DOUBLE PRECISION) FROM "posts"

--- STDDEV_SAMP of exact numbers
SELECT CAST(STDDEV_SAMP("posts"."price") AS DOUBLE PRECISION) FROM "posts"

--- STDDEV_SAMP of floating numbers
SELECT CAST(STDDEV_SAMP("posts"."rating") AS DOUBLE PRECISION) FROM "posts"

--- STDDEV_SAMP by group
SELECT "authors"."id", CAST(STDDEV_SAMP("posts"."views") AS DOUBLE PRECISION) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- VAR_POP of whole numbers
SELECT CAST(VAR_POP("posts"."views") AS DOUBLE PRECISION) FROM "posts"

--- VAR_POP of exact numbers
SELECT CAST(VAR_POP("posts"."price") AS DOUBLE PRECISION) FROM "posts"

--- VAR_POP of floating numbers
SELECT CAST(VAR_POP("posts"."rating") AS DOUBLE PRECISION) FROM "posts"

--- VAR_POP by group
SELECT "authors"."id", CAST(VAR_POP("posts"."views") AS DOUBLE PRECISION) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- VAR_SAMP of whole numbers
SELECT CAST(VAR_SAMP("posts"."views") AS DOUBLE PRECISION) FROM "posts"

--- VAR_SAMP of exact numbers
SELECT CAST(VAR_SAMP("posts"."price") AS DOUBLE PRECISION) FROM "posts"

--- VAR_SAMP of floating numbers
SELECT CAST(VAR_SAMP("posts"."rating") AS DOUBLE PRECISION) FROM "posts"

--- VAR_SAMP by group
SELECT "authors"."id", CAST(VAR_SAMP("posts"."views") AS DOUBLE PRECISION) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC

--- variance of large numbers that differ little
SELECT CAST(VAR_POP(("posts"."id" + ?)) AS DOUBLE PRECISION) FROM "posts"
? Int(64) 1000000000

--- variance of distinct values
SELECT CAST(VAR_POP(DISTINCT "posts"."views") AS DOUBLE PRECISION) FROM "posts"

--- variance with a filter
SELECT CAST(VAR_POP("posts"."views") FILTER (WHERE "posts"."active" = ?) AS DOUBLE PRECISION) FROM "posts"
? Bool true

--- texts in order
SELECT STRING_AGG("posts"."title", CAST(? AS TEXT) ORDER BY "posts"."id" ASC) FROM "posts"
? Text ,

--- texts in reverse
SELECT STRING_AGG("posts"."title", CAST(? AS TEXT) ORDER BY "posts"."id" DESC) FROM "posts"
? Text '; --

--- texts in order of another, nulls last
SELECT STRING_AGG("posts"."title", CAST(? AS TEXT) ORDER BY "posts"."rating" ASC NULLS LAST, "posts"."id" ASC) FROM "posts"
? Text |

--- texts in order of another, nulls first
SELECT STRING_AGG("posts"."title", CAST(? AS TEXT) ORDER BY "posts"."rating" DESC NULLS FIRST, "posts"."id" ASC) FROM "posts"
? Text |

--- texts with nothing between
SELECT STRING_AGG("posts"."title", CAST(? AS TEXT) ORDER BY "posts"."id" ASC) FROM "posts"
? Text

--- texts that are null in part
SELECT STRING_AGG("posts"."body", CAST(? AS TEXT) ORDER BY "posts"."id" ASC) FROM "posts"
? Text ;

--- texts without a separator
SELECT STRING_AGG("posts"."title", CAST(? AS TEXT) ORDER BY "posts"."id" ASC) FROM "posts"
? Text

--- distinct texts
SELECT STRING_AGG(DISTINCT "tags"."name", CAST(? AS TEXT) ORDER BY "tags"."name" ASC) FROM "posts" LEFT JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" LEFT JOIN "tags" ON "tags"."id" = "post_tags"."tag_id"
? Text ,

--- distinct texts in reverse
SELECT STRING_AGG(DISTINCT "tags"."name", CAST(? AS TEXT) ORDER BY "tags"."name" DESC) FROM "posts" LEFT JOIN "post_tags" ON "post_tags"."post_id" = "posts"."id" LEFT JOIN "tags" ON "tags"."id" = "post_tags"."tag_id"
? Text ,

--- texts by group
SELECT "authors"."id", STRING_AGG("posts"."title", CAST(? AS TEXT) ORDER BY "posts"."id" ASC) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC
? Text  /

--- texts with a filter, by group
SELECT "authors"."id", STRING_AGG("posts"."title", CAST(? AS TEXT) ORDER BY "posts"."id" ASC) FILTER (WHERE "posts"."active" = ?) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY "authors"."id" ASC
? Text  / 
? Bool true

--- sum of amounts of time
SELECT SUM("samples"."span") FROM "samples"

--- mean of amounts of time
SELECT CAST(ROUND(AVG("samples"."span")) AS BIGINT) FROM "samples"

--- mean of times between
SELECT CAST(ROUND(AVG(CAST(EXTRACT(EPOCH FROM ("posts"."created_at" - CAST(? AS TIMESTAMPTZ))) * 1000000 AS BIGINT))) AS BIGINT) FROM "posts"
? Timestamp 1970-01-01T00:00:00Z

--- having a sum with a filter
SELECT "authors"."id", SUM("posts"."views") FILTER (WHERE "posts"."active" = ?) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING SUM("posts"."views") FILTER (WHERE "posts"."active" = ?) > ? ORDER BY "authors"."id" ASC
? Bool true
? Bool true
? Int(64) 5

--- having a calculation with values
SELECT "authors"."id", ((COUNT("posts"."id") * ?) + ?) FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING ((COUNT("posts"."id") * ?) + ?) >= ? ORDER BY "authors"."id" ASC
? Int(64) 2
? Int(64) 1
? Int(64) 2
? Int(64) 1
? Int(64) 3

--- ordered by an aggregate with values
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY (SUM(CASE WHEN "posts"."active" = ? THEN CAST(? AS BIGINT) ELSE CAST(? AS BIGINT) END) * ?) DESC, "authors"."id" ASC
? Bool true
? Int(64) 1
? Int(64) 0
? Int(64) 2

--- having texts
SELECT "authors"."id" FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" HAVING STRING_AGG("posts"."title", CAST(? AS TEXT) ORDER BY "posts"."id" ASC) LIKE ? ESCAPE '!'
? Text +
? Text %+%

--- having a key with a value
SELECT ("posts"."views" + ?), COUNT(*) FROM "posts" GROUP BY 1 HAVING COUNT(*) < MIN(("posts"."views" + ?)) ORDER BY 1 ASC
? Int(64) 1
? Int(64) 1

--- having a key with a value, or a group
SELECT ("posts"."views" + ?), COUNT(*) FROM "posts" GROUP BY 1 HAVING MIN(("posts"."views" + ?)) > ? OR COUNT(*) > ? ORDER BY 1 DESC
? Int(64) 1
? Int(64) 1
? Int(64) 5
? Int(64) 1

--- a key with a value beside an aggregate
SELECT ("posts"."views" + ?), COUNT(*), (MIN(("posts"."views" + ?)) * COUNT(*)) FROM "posts" GROUP BY 1 ORDER BY 1 ASC
? Int(64) 1
? Int(64) 1

--- ordered by a key with a value and an aggregate
SELECT ("posts"."views" + ?), COUNT(*) FROM "posts" GROUP BY 1 ORDER BY (MIN(("posts"."views" + ?)) + COUNT(*)) DESC, 1 ASC
? Int(64) 1
? Int(64) 1

--- having a truth value with a value
SELECT CASE WHEN "posts"."views" > ? THEN CAST(? AS BOOLEAN) ELSE CAST(? AS BOOLEAN) END, COUNT(*) FROM "posts" GROUP BY 1 HAVING BOOL_AND(CASE WHEN "posts"."views" > ? THEN CAST(? AS BOOLEAN) ELSE CAST(? AS BOOLEAN) END) = ? OR COUNT(*) > ? ORDER BY 1 ASC
? Int(64) 1
? Bool false
? Bool true
? Int(64) 1
? Bool false
? Bool true
? Bool true
? Int(64) 1
