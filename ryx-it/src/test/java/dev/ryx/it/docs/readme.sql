-- tag::query[]
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views",
    "posts"."active", "posts"."created", "posts"."author_id"
FROM "posts"
INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"
WHERE ("posts"."active" = ? OR "posts"."views" >= ?)
  AND "authors"."name" LIKE ? ESCAPE '!'
  AND NOT ("posts"."title" LIKE ? ESCAPE '!')
ORDER BY "posts"."views" DESC
LIMIT ?
-- end::query[]
