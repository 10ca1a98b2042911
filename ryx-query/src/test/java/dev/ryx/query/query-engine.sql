-- tag::sqlite[]
SELECT "posts"."title"
FROM "posts"
INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"
WHERE ("posts"."views" >= ? OR ryx_lower("authors"."name") GLOB ?)
  AND NOT EXISTS (SELECT 1 FROM "post_tags"
      INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id"
      WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?)
ORDER BY "posts"."created_at" DESC
LIMIT ?
-- end::sqlite[]

-- tag::postgresql[]
SELECT "posts"."title"
FROM "posts"
INNER JOIN "authors" ON "authors"."id" = "posts"."author_id"
WHERE ("posts"."views" >= ? OR LOWER("authors"."name") LIKE ? ESCAPE '!')
  AND NOT EXISTS (SELECT 1 FROM "post_tags"
      INNER JOIN "tags" ON "tags"."id" = "post_tags"."tag_id"
      WHERE "post_tags"."post_id" = "posts"."id" AND "tags"."name" = ?)
ORDER BY "posts"."created_at" DESC
LIMIT ?
-- end::postgresql[]

-- tag::mysql[]
SELECT `posts`.`title`
FROM `posts`
INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id`
WHERE (`posts`.`views` >= ? OR LOWER(`authors`.`name`) LIKE ? ESCAPE '!')
  AND NOT EXISTS (SELECT 1 FROM `post_tags`
      INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id`
      WHERE `post_tags`.`post_id` = `posts`.`id` AND `tags`.`name` = ?)
ORDER BY `posts`.`created_at` DESC
LIMIT ?
-- end::mysql[]

-- tag::mariadb[]
SELECT `posts`.`title`
FROM `posts`
INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id`
WHERE (`posts`.`views` >= ?
    OR LOWER(CONVERT(`authors`.`name` USING UTF8MB4) COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin LIKE ? ESCAPE '!')
  AND NOT EXISTS (SELECT 1 FROM `post_tags`
      INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id`
      WHERE `post_tags`.`post_id` = `posts`.`id` AND `tags`.`name` = ?)
ORDER BY `posts`.`created_at` DESC
LIMIT ?
-- end::mariadb[]
