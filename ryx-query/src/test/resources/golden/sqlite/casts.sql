--- whole to floating
SELECT "posts"."id", CAST("posts"."views" AS REAL) FROM "posts" ORDER BY "posts"."id" ASC

--- whole to exact
SELECT "posts"."id", ROUND("posts"."views", 2) FROM "posts" ORDER BY "posts"."id" ASC

--- whole to truth
SELECT "posts"."id", ("posts"."views" <> 0) FROM "posts" ORDER BY "posts"."id" ASC

--- whole to a wider one
SELECT "posts"."id", CAST("posts"."views" AS INTEGER) FROM "posts" ORDER BY "posts"."id" ASC

--- truth to whole
SELECT "posts"."id", CAST("posts"."active" AS INTEGER) FROM "posts" ORDER BY "posts"."id" ASC

--- truth to truth
SELECT "posts"."id", "posts"."active" FROM "posts" ORDER BY "posts"."id" ASC

--- truth that is null to whole
SELECT "samples"."key", CAST("samples"."flag" AS INTEGER) FROM "samples" ORDER BY "samples"."key" ASC

--- exact to whole, rounded
SELECT "posts"."id", CAST(ROUND("posts"."price") AS INTEGER) FROM "posts" ORDER BY "posts"."id" ASC

--- exact to whole, rounded down
SELECT "posts"."id", CAST(ROUND(ROUND(("posts"."price" * ?), 2)) AS INTEGER) FROM "posts" ORDER BY "posts"."id" ASC
? Int(64) -1

--- exact to floating
SELECT "posts"."id", CAST("posts"."price" AS REAL) FROM "posts" ORDER BY "posts"."id" ASC

--- exact to fewer digits
SELECT "posts"."id", ROUND("posts"."price", 1) FROM "posts" ORDER BY "posts"."id" ASC

--- floating to whole, rounded
SELECT "posts"."id", CAST(ROUND("posts"."rating") AS INTEGER) FROM "posts" ORDER BY "posts"."id" ASC

--- floating to exact
SELECT "posts"."id", ROUND("posts"."rating", 1) FROM "posts" ORDER BY "posts"."id" ASC

--- text to whole
SELECT "tags"."id", CAST(ryx_integer(?) AS INTEGER) FROM "tags" ORDER BY "tags"."id" ASC
? Text -12

--- text that is none to whole
SELECT "tags"."id", CAST(ryx_integer("tags"."name") AS INTEGER) FROM "tags" ORDER BY "tags"."id" ASC

--- text with a fraction to whole
SELECT "tags"."id", CAST(ryx_integer(?) AS INTEGER) FROM "tags" ORDER BY "tags"."id" ASC
? Text 1.5

--- text to exact
SELECT "tags"."id", ROUND(ryx_decimal(?), 2) FROM "tags" ORDER BY "tags"."id" ASC
? Text 12.345

--- text that is none to exact
SELECT "tags"."id", ROUND(ryx_decimal(?), 2) FROM "tags" ORDER BY "tags"."id" ASC
? Text 12,3

--- part of a text to whole
SELECT "tags"."id", CAST(ryx_integer(SUBSTR("tags"."name", ?, ?)) AS INTEGER) FROM "tags" ORDER BY "tags"."id" ASC
? Int(32) 1
? Int(32) 3

--- whole to text
SELECT "posts"."id", CAST("posts"."views" AS TEXT) FROM "posts" ORDER BY "posts"."id" ASC

--- negative to text
SELECT "posts"."id", CAST(("posts"."views" * ?) AS TEXT) FROM "posts" ORDER BY "posts"."id" ASC
? Int(64) -1

--- large to text
SELECT "samples"."key", CAST("samples"."big" AS TEXT) FROM "samples" ORDER BY "samples"."key" ASC

--- exact to text
SELECT "posts"."id", PRINTF('%.*f', 2, "posts"."price") FROM "posts" ORDER BY "posts"."id" ASC

--- an exact value to text
SELECT "tags"."id", PRINTF('%.*f', 2, ?) FROM "tags" ORDER BY "tags"."id" ASC
? Decimal(38,2) 2.50

--- date to text
SELECT "authors"."id", CAST("authors"."born" AS TEXT) FROM "authors" ORDER BY "authors"."id" ASC

--- date of the first year to text
SELECT "samples"."key", CAST("samples"."day" AS TEXT) FROM "samples" ORDER BY "samples"."key" ASC

--- time to text
SELECT "samples"."key", SUBSTR("samples"."clock" || '.000000', 1, 15) FROM "samples" ORDER BY "samples"."key" ASC

--- local time to text
SELECT "samples"."key", SUBSTR("samples"."local" || '.000000', 1, 26) FROM "samples" ORDER BY "samples"."key" ASC

--- instant to text
SELECT "posts"."id", SUBSTR("posts"."created_at" || '.000000', 1, 26) FROM "posts" ORDER BY "posts"."id" ASC

--- key to text
SELECT "samples"."key", CAST("samples"."key" AS TEXT) FROM "samples" ORDER BY "samples"."key" ASC

--- text to limited text
SELECT "posts"."id", SUBSTR("posts"."title", 1, 4) FROM "posts" ORDER BY "posts"."id" ASC

--- whole to limited text
SELECT "posts"."id", SUBSTR(CAST("posts"."views" AS TEXT), 1, 2) FROM "posts" ORDER BY "posts"."id" ASC

--- filtered by a cast
SELECT "posts"."id" FROM "posts" WHERE CAST("posts"."views" AS TEXT) GLOB ?
? Text 10*

--- instant to date
SELECT "posts"."id", SUBSTR("posts"."created_at", 1, 10) FROM "posts" ORDER BY "posts"."id" ASC

--- instant to time
SELECT "posts"."id", SUBSTR("posts"."created_at", 12) FROM "posts" ORDER BY "posts"."id" ASC

--- instant to local time
SELECT "posts"."id", "posts"."created_at" FROM "posts" ORDER BY "posts"."id" ASC

--- local time to date
SELECT "samples"."key", SUBSTR("samples"."local", 1, 10) FROM "samples" ORDER BY "samples"."key" ASC

--- local time to time
SELECT "samples"."key", SUBSTR("samples"."local", 12) FROM "samples" ORDER BY "samples"."key" ASC

--- local time to instant
SELECT "samples"."key", "samples"."local" FROM "samples" ORDER BY "samples"."key" ASC

--- date to local time
SELECT "authors"."id", ("authors"."born" || ' 00:00:00') FROM "authors" ORDER BY "authors"."id" ASC

--- date to instant
SELECT "authors"."id", ("authors"."born" || ' 00:00:00') FROM "authors" ORDER BY "authors"."id" ASC

--- date to date
SELECT "authors"."id", "authors"."born" FROM "authors" ORDER BY "authors"."id" ASC

--- filtered by a cast to a date
SELECT "posts"."id" FROM "posts" WHERE SUBSTR("posts"."created_at", 1, 10) = ?
? Date 2024-02-29
