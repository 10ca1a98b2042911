--- a key
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE "stamps"."profile_id" = ? AND "stamps"."number" = ?
? Int(64) 1
? Int(32) 1

--- not a key
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE NOT ("stamps"."profile_id" = ? AND "stamps"."number" = ?) ORDER BY "stamps"."profile_id" ASC, "stamps"."number" ASC
? Int(64) 1
? Int(32) 1

--- one of one key
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE ("stamps"."profile_id", "stamps"."number") IN (VALUES (?, ?))
? Int(64) 2
? Int(32) 1

--- one of several keys
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE ("stamps"."profile_id", "stamps"."number") IN (VALUES (?, ?), (?, ?), (?, ?), (?, ?)) ORDER BY "stamps"."profile_id" ASC, "stamps"."number" ASC
? Int(64) 1
? Int(32) 1
? Int(64) 2
? Int(32) 1
? Int(64) 1
? Int(32) 1
? Int(64) 1
? Int(32) 1

--- none of several keys
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE NOT (("stamps"."profile_id", "stamps"."number") IN (VALUES (?, ?), (?, ?))) ORDER BY "stamps"."profile_id" ASC, "stamps"."number" ASC
? Int(64) 1
? Int(32) 1
? Int(64) 2
? Int(32) 1

--- one of no keys
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE 0 = 1

--- a key, typed
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE "stamps"."profile_id" = ? AND "stamps"."number" = ?
? Int(64) 2
? Int(32) 1

--- a key of a query
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE ("stamps"."profile_id", "stamps"."number") IN (SELECT "t2"."profile_id", "t2"."number" FROM "stamps" AS "t2" WHERE "t2"."weight" > ?) ORDER BY "stamps"."profile_id" ASC, "stamps"."number" ASC
? Int(64) 15

--- a key of values
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE ("stamps"."profile_id", "stamps"."number") IN (SELECT "t2"."profile_id", "t2"."number" FROM "stamps" AS "t2" WHERE "t2"."weight" = ?)
? Int(64) 20

--- the key of the row around
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE EXISTS (SELECT 1 FROM "stamps" AS "t2" WHERE ("t2"."profile_id" = "stamps"."profile_id" AND "t2"."number" = "stamps"."number") AND "t2"."weight" < ?)
? Int(64) 15

--- order by key
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" ORDER BY "stamps"."profile_id" DESC, "stamps"."number" DESC

--- no key
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE "stamps"."profile_id" IS NULL

--- a key behind a relation
SELECT "profiles"."id", "profiles"."author_id", "profiles"."site" FROM "profiles" INNER JOIN "stamps" ON "stamps"."profile_id" = "profiles"."id" WHERE "stamps"."profile_id" = ? AND "stamps"."number" = ?
? Int(64) 1
? Int(32) 1

--- a key behind a relation, by the relation
SELECT "profiles"."id", "profiles"."author_id", "profiles"."site" FROM "profiles" INNER JOIN "stamps" ON "stamps"."profile_id" = "profiles"."id" WHERE ("stamps"."profile_id", "stamps"."number") IN (VALUES (?, ?))
? Int(64) 2
? Int(32) 1

--- no key behind a relation
SELECT "profiles"."id", "profiles"."author_id", "profiles"."site" FROM "profiles" WHERE NOT EXISTS (SELECT 1 FROM "stamps" WHERE "stamps"."profile_id" = "profiles"."id" AND ("stamps"."profile_id" = ? AND "stamps"."number" = ?))
? Int(64) 1
? Int(32) 1

--- no key behind a relation, among several
SELECT "profiles"."id", "profiles"."author_id", "profiles"."site" FROM "profiles" WHERE NOT EXISTS (SELECT 1 FROM "stamps" WHERE "stamps"."profile_id" = "profiles"."id" AND ("stamps"."profile_id", "stamps"."number") IN (VALUES (?, ?)))
? Int(64) 2
? Int(32) 1

--- a key and a column of one related row
SELECT "profiles"."id", "profiles"."author_id", "profiles"."site" FROM "profiles" INNER JOIN "stamps" ON "stamps"."profile_id" = "profiles"."id" WHERE ("stamps"."profile_id" = ? AND "stamps"."number" = ?) AND "stamps"."weight" = ?
? Int(64) 1
? Int(32) 1
? Int(64) 10

--- nothing behind a relation
SELECT "profiles"."id", "profiles"."author_id", "profiles"."site" FROM "profiles" LEFT JOIN "stamps" ON "stamps"."profile_id" = "profiles"."id" WHERE "stamps"."profile_id" IS NULL

--- not the same row by relations
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight" FROM "stamps" WHERE NOT EXISTS (SELECT 1 FROM "stamps" AS "t2" INNER JOIN "profiles" ON "profiles"."id" = "t2"."profile_id" INNER JOIN "stamps" AS "t3" ON "t3"."profile_id" = "profiles"."id" WHERE "t2"."profile_id" = "stamps"."profile_id" AND "t2"."number" = "stamps"."number" AND "t3"."weight" > ("t2"."weight" + ?))
? Int(64) 5

--- count related keys
SELECT "profiles"."id", "profiles"."author_id", "profiles"."site", COUNT("stamps"."profile_id") FROM "profiles" LEFT JOIN "stamps" ON "stamps"."profile_id" = "profiles"."id" GROUP BY "profiles"."id" ORDER BY "profiles"."id" ASC

--- group by objects
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight", COUNT("t2"."profile_id") FROM "stamps" INNER JOIN "profiles" ON "profiles"."id" = "stamps"."profile_id" LEFT JOIN "stamps" AS "t2" ON "t2"."profile_id" = "profiles"."id" GROUP BY "stamps"."profile_id", "stamps"."number" ORDER BY "stamps"."profile_id" ASC, "stamps"."number" ASC

--- aggregates over the row and beyond
SELECT "stamps"."profile_id", "stamps"."number", "stamps"."note", "stamps"."weight", "t4"."c2", "t6"."c2" FROM "stamps" INNER JOIN (SELECT "t2"."profile_id" AS "c0", "t2"."number" AS "c1", COUNT("t3"."profile_id") AS "c2" FROM "stamps" AS "t2" INNER JOIN "profiles" ON "profiles"."id" = "t2"."profile_id" LEFT JOIN "stamps" AS "t3" ON "t3"."profile_id" = "profiles"."id" GROUP BY "t2"."profile_id", "t2"."number") AS "t4" ON "t4"."c0" = "stamps"."profile_id" AND "t4"."c1" = "stamps"."number" INNER JOIN (SELECT "t5"."profile_id" AS "c0", "t5"."number" AS "c1", SUM("t5"."weight") AS "c2" FROM "stamps" AS "t5" GROUP BY "t5"."profile_id", "t5"."number") AS "t6" ON "t6"."c0" = "stamps"."profile_id" AND "t6"."c1" = "stamps"."number" ORDER BY "stamps"."profile_id" ASC, "stamps"."number" ASC

--- update by a relation
UPDATE "stamps" SET "weight" = "stamps"."number" WHERE ("stamps"."profile_id", "stamps"."number") IN (SELECT "t2"."profile_id", "t2"."number" FROM "stamps" AS "t2" INNER JOIN "profiles" ON "profiles"."id" = "t2"."profile_id" WHERE "profiles"."site" IS NULL)

--- update to what another table has
UPDATE "stamps" SET "note" = "found"."c2" FROM (SELECT "t2"."profile_id" AS "c0", "t2"."number" AS "c1", "profiles"."site" AS "c2" FROM "stamps" AS "t2" INNER JOIN "profiles" ON "profiles"."id" = "t2"."profile_id") AS "found" WHERE "stamps"."profile_id" = "found"."c0" AND "stamps"."number" = "found"."c1"

--- update with what is set before
UPDATE "stamps" SET "weight" = ("stamps"."weight" + ?), "number" = "stamps"."weight" WHERE "stamps"."profile_id" = ? AND "stamps"."number" = ?
? Int(64) 1
? Int(64) 1
? Int(32) 1

--- update rows by key
UPDATE "stamps" SET "weight" = "changes"."c2" FROM (SELECT "column1" AS "c0", "column2" AS "c1", "column3" AS "c2" FROM (VALUES (?, ?, ?), (?, ?, ?))) AS "changes" WHERE "stamps"."profile_id" = "changes"."c0" AND "stamps"."number" = "changes"."c1"
? Int(64) 1
? Int(32) 1
? Int(32) 11
? Int(64) 2
? Int(32) 1
? Int(32) 31

--- delete by a relation
DELETE FROM "stamps" WHERE ("stamps"."profile_id", "stamps"."number") IN (SELECT "t2"."profile_id", "t2"."number" FROM "stamps" AS "t2" INNER JOIN "profiles" ON "profiles"."id" = "t2"."profile_id" WHERE "profiles"."site" IS NULL)

--- insert, leaving what is there, whichever key
INSERT INTO "stamps" ("profile_id", "number", "weight") VALUES (?, ?, ?), (?, ?, ?) ON CONFLICT DO NOTHING
? Int(64) 1
? Int(32) 1
? Int(32) 99
? Int(64) 2
? Int(32) 2
? Int(32) 40
