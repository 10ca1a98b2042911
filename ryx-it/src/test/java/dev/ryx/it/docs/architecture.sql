-- tag::sqlite[]
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views",
    "posts"."active", "posts"."created", "posts"."author_id"
FROM "posts"
INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"
WHERE "authors"."name" GLOB ?
  AND NOT EXISTS (SELECT 1 FROM "post_tags" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id"
      WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?)
ORDER BY "posts"."views" DESC
-- end::sqlite[]

-- tag::postgresql[]
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views",
    "posts"."active", "posts"."created", "posts"."author_id"
FROM "posts"
INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"
WHERE "authors"."name" LIKE ? ESCAPE '!'
  AND NOT EXISTS (SELECT 1 FROM "post_tags" INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id"
      WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?)
ORDER BY "posts"."views" DESC
-- end::postgresql[]
