-- tag::groups-sqlite[]
SELECT "authors"."name", COUNT(*)
FROM "posts"
INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"
WHERE "posts"."active" = ?
GROUP BY "authors"."name"
HAVING COUNT(*) > ?
-- end::groups-sqlite[]

-- tag::join-postgresql[]
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views",
    "posts"."active", "posts"."created", "posts"."author_id"
FROM "posts"
INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"
WHERE "authors"."country" = ?
ORDER BY "posts"."created" DESC
-- end::join-postgresql[]

-- tag::not-exists-postgresql[]
SELECT "authors"."id", "authors"."name", "authors"."country"
FROM "authors"
WHERE NOT EXISTS (SELECT 1 FROM "posts" WHERE "posts"."author_id" = "authors"."id" AND
    "posts"."active" = ?)
-- end::not-exists-postgresql[]

-- tag::exclude-sqlite[]
SELECT "authors"."id", "authors"."name", "authors"."country"
FROM "authors"
WHERE ("authors"."country" = ?) IS NOT TRUE
-- end::exclude-sqlite[]
