--- an instant, later
SELECT "posts"."id", ("posts"."created_at" + CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "posts" ORDER BY "posts"."id" ASC
? Interval PT36H

--- an instant, earlier
SELECT "posts"."id", ("posts"."created_at" - CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "posts" ORDER BY "posts"."id" ASC
? Interval PT9600H0.000001S

--- an instant, later by less than nothing
SELECT "posts"."id", ("posts"."created_at" + CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "posts" ORDER BY "posts"."id" ASC
? Interval PT-0.5S

--- an amount of time and an instant
SELECT "posts"."id", ("posts"."created_at" + CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "posts" ORDER BY "posts"."id" ASC
? Interval PT24H

--- an instant and a column
SELECT "samples"."key", ("samples"."moment" + CAST("samples"."span" AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "samples" ORDER BY "samples"."key" ASC

--- an instant without a column
SELECT "samples"."key", ("samples"."moment" - CAST("samples"."span" AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "samples" ORDER BY "samples"."key" ASC

--- a local time, later
SELECT "samples"."key", ("samples"."local" + CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "samples" ORDER BY "samples"."key" ASC
? Interval PT0.000001S

--- a date, later
SELECT "authors"."id", (CAST("authors"."born" AS TIMESTAMP) + CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "authors" ORDER BY "authors"."id" ASC
? Interval PT24H

--- a date, earlier
SELECT "authors"."id", (CAST("authors"."born" AS TIMESTAMP) - CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "authors" ORDER BY "authors"."id" ASC
? Interval PT1M

--- an instant of ours
SELECT "samples"."key", (CAST(? AS TIMESTAMPTZ) + CAST("samples"."span" AS DOUBLE PRECISION) * INTERVAL '1 microsecond') FROM "samples" ORDER BY "samples"."key" ASC
? Timestamp 2024-02-29T00:00:00Z

--- filtered by a later instant
SELECT "posts"."id" FROM "posts" WHERE ("posts"."created_at" + CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond') > ?
? Interval PT24H
? Timestamp 2024-03-01T10:00:00Z

--- compared with a later instant
SELECT "posts"."id" FROM "posts" WHERE "posts"."created_at" < (CAST(? AS TIMESTAMPTZ) - CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond')
? Timestamp 2024-03-01T00:00:00Z
? Interval PT9600H0.000001S

--- updated to a later instant
UPDATE "posts" SET "created_at" = ("posts"."created_at" + CAST(? AS DOUBLE PRECISION) * INTERVAL '1 microsecond')
? Interval PT9600H0.000001S

--- between instants
SELECT "posts"."id", CAST(EXTRACT(EPOCH FROM ("posts"."created_at" - CAST(? AS TIMESTAMPTZ))) * 1000000 AS BIGINT) FROM "posts" ORDER BY "posts"."id" ASC
? Timestamp 2024-01-01T00:00:00Z

--- between an instant of ours and a column
SELECT "posts"."id", CAST(EXTRACT(EPOCH FROM (CAST(? AS TIMESTAMPTZ) - "posts"."created_at")) * 1000000 AS BIGINT) FROM "posts" ORDER BY "posts"."id" ASC
? Timestamp 1970-01-01T00:00:00Z

--- between local times
SELECT "samples"."key", CAST(EXTRACT(EPOCH FROM ("samples"."local" - CAST(? AS TIMESTAMP))) * 1000000 AS BIGINT) FROM "samples" ORDER BY "samples"."key" ASC
? DateTime 2024-01-01T12:00

--- between dates
SELECT "authors"."id", CAST(EXTRACT(EPOCH FROM (CAST("authors"."born" AS TIMESTAMP) - CAST(CAST(? AS DATE) AS TIMESTAMP))) * 1000000 AS BIGINT) FROM "authors" ORDER BY "authors"."id" ASC
? Date 1900-03-01

--- filtered by what is between
SELECT "posts"."id" FROM "posts" WHERE CAST(EXTRACT(EPOCH FROM ("posts"."created_at" - CAST(? AS TIMESTAMPTZ))) * 1000000 AS BIGINT) > ?
? Timestamp 2024-01-01T00:00:00Z
? Interval PT720H

--- amounts of time together
SELECT "samples"."key", ("samples"."span" + ?) FROM "samples" ORDER BY "samples"."key" ASC
? Interval PT1S

--- an amount of time without another
SELECT "samples"."key", ("samples"."span" - "samples"."span") FROM "samples" ORDER BY "samples"."key" ASC

--- an amount of time, twice
SELECT "samples"."key", ("samples"."span" * ?) FROM "samples" ORDER BY "samples"."key" ASC
? Int(64) 2

--- a number of amounts of time
SELECT "posts"."id", ("posts"."views" * ?) FROM "posts" ORDER BY "posts"."id" ASC
? Interval PT1S
