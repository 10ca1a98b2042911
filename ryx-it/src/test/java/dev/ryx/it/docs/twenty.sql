-- all, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" ORDER BY "posts"."created" DESC;
-- all, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" ORDER BY "posts"."created" DESC;
-- all, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` ORDER BY `posts`.`created` DESC;
-- all, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` ORDER BY `posts`.`created` DESC;
-- filter, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE "posts"."active" = ? AND "posts"."views" >= ? ORDER BY "posts"."created" DESC;
-- filter, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE "posts"."active" = ? AND "posts"."views" >= ? ORDER BY "posts"."created" DESC;
-- filter, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE `posts`.`active` = ? AND `posts`.`views` >= ? ORDER BY `posts`.`created` DESC;
-- filter, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE `posts`.`active` = ? AND `posts`.`views` >= ? ORDER BY `posts`.`created` DESC;
-- or, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE "posts"."active" = ? OR "posts"."views" >= ? ORDER BY "posts"."created" DESC;
-- or, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE "posts"."active" = ? OR "posts"."views" >= ? ORDER BY "posts"."created" DESC;
-- or, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE `posts`.`active` = ? OR `posts`.`views` >= ? ORDER BY `posts`.`created` DESC;
-- or, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE `posts`.`active` = ? OR `posts`.`views` >= ? ORDER BY `posts`.`created` DESC;
-- exclude, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE NOT ("posts"."title" GLOB ?) ORDER BY "posts"."created" DESC;
-- exclude, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE NOT ("posts"."title" LIKE ? ESCAPE '!') ORDER BY "posts"."created" DESC;
-- exclude, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE NOT (`posts`.`title` LIKE ? ESCAPE '!') ORDER BY `posts`.`created` DESC;
-- exclude, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE NOT (`posts`.`title` LIKE ? ESCAPE '!') ORDER BY `posts`.`created` DESC;
-- null, SQLITE
SELECT "authors"."id", "authors"."name", "authors"."country" FROM "authors" WHERE "authors"."country" IS NULL;
-- null, POSTGRESQL
SELECT "authors"."id", "authors"."name", "authors"."country" FROM "authors" WHERE "authors"."country" IS NULL;
-- null, MYSQL
SELECT `authors`.`id`, `authors`.`name`, `authors`.`country` FROM `authors` WHERE `authors`.`country` IS NULL;
-- null, MARIADB
SELECT `authors`.`id`, `authors`.`name`, `authors`.`country` FROM `authors` WHERE `authors`.`country` IS NULL;
-- in, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE "posts"."views" IN (?, ?, ?, ?) ORDER BY "posts"."created" DESC;
-- in, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE "posts"."views" = ANY(?) ORDER BY "posts"."created" DESC;
-- in, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE `posts`.`views` IN (?, ?, ?, ?) ORDER BY `posts`.`created` DESC;
-- in, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE `posts`.`views` IN (?, ?, ?, ?) ORDER BY `posts`.`created` DESC;
-- icontains, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0 ORDER BY "posts"."created" DESC;
-- icontains, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!' ORDER BY "posts"."created" DESC;
-- icontains, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE LOWER(`posts`.`title`) LIKE ? ESCAPE '!' ORDER BY `posts`.`created` DESC;
-- icontains, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE LOWER(CONVERT(`posts`.`title` USING UTF8MB4) COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin LIKE ? ESCAPE '!' ORDER BY `posts`.`created` DESC;
-- join, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" WHERE "authors"."name" GLOB ? ORDER BY "posts"."created" DESC;
-- join, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" WHERE "authors"."name" LIKE ? ESCAPE '!' ORDER BY "posts"."created" DESC;
-- join, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `authors`.`name` LIKE ? ESCAPE '!' ORDER BY `posts`.`created` DESC;
-- join, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `authors`.`name` LIKE ? ESCAPE '!' ORDER BY `posts`.`created` DESC;
-- to many, SQLITE
SELECT DISTINCT "authors"."id", "authors"."name", "authors"."country" FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" WHERE "posts"."views" > ?;
-- to many, POSTGRESQL
SELECT DISTINCT "authors"."id", "authors"."name", "authors"."country" FROM "authors" INNER JOIN "posts" ON "posts"."author_id" = "authors"."id" WHERE "posts"."views" > ?;
-- to many, MYSQL
SELECT DISTINCT `authors`.`id`, `authors`.`name`, `authors`.`country` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`views` > ?;
-- to many, MARIADB
SELECT DISTINCT `authors`.`id`, `authors`.`name`, `authors`.`country` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`views` > ?;
-- exclude to many, SQLITE
SELECT "authors"."id", "authors"."name", "authors"."country" FROM "authors" WHERE NOT EXISTS (SELECT 1 FROM "posts" WHERE "posts"."author_id" = "authors"."id" AND "posts"."views" > ?);
-- exclude to many, POSTGRESQL
SELECT "authors"."id", "authors"."name", "authors"."country" FROM "authors" WHERE NOT EXISTS (SELECT 1 FROM "posts" WHERE "posts"."author_id" = "authors"."id" AND "posts"."views" > ?);
-- exclude to many, MYSQL
SELECT `authors`.`id`, `authors`.`name`, `authors`.`country` FROM `authors` WHERE NOT EXISTS (SELECT 1 FROM `posts` WHERE `posts`.`author_id` = `authors`.`id` AND `posts`.`views` > ?);
-- exclude to many, MARIADB
SELECT `authors`.`id`, `authors`.`name`, `authors`.`country` FROM `authors` WHERE NOT EXISTS (SELECT 1 FROM `posts` WHERE `posts`.`author_id` = `authors`.`id` AND `posts`.`views` > ?);
-- order and limit, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" ORDER BY "posts"."views" DESC, "posts"."title" ASC LIMIT ?;
-- order and limit, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" ORDER BY "posts"."views" DESC, "posts"."title" ASC LIMIT ?;
-- order and limit, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` ORDER BY `posts`.`views` DESC, `posts`.`title` ASC LIMIT ?;
-- order and limit, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` ORDER BY `posts`.`views` DESC, `posts`.`title` ASC LIMIT ?;
-- slice, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" ORDER BY "posts"."id" ASC LIMIT ? OFFSET ?;
-- slice, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" ORDER BY "posts"."id" ASC LIMIT ? OFFSET ?;
-- slice, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` ORDER BY `posts`.`id` ASC LIMIT ? OFFSET ?;
-- slice, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` ORDER BY `posts`.`id` ASC LIMIT ? OFFSET ?;
-- values, SQLITE
SELECT "posts"."title", "authors"."name" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" ORDER BY "posts"."created" DESC;
-- values, POSTGRESQL
SELECT "posts"."title", "authors"."name" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" ORDER BY "posts"."created" DESC;
-- values, MYSQL
SELECT `posts`.`title`, `authors`.`name` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` ORDER BY `posts`.`created` DESC;
-- values, MARIADB
SELECT `posts`.`title`, `authors`.`name` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` ORDER BY `posts`.`created` DESC;
-- groups, SQLITE
SELECT "authors"."name", COUNT(*) FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" GROUP BY "authors"."name" HAVING COUNT(*) > ?;
-- groups, POSTGRESQL
SELECT "authors"."name", COUNT(*) FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" GROUP BY "authors"."name" HAVING COUNT(*) > ?;
-- groups, MYSQL
SELECT `authors`.`name`, COUNT(*) FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` GROUP BY `authors`.`name` HAVING COUNT(*) > ?;
-- groups, MARIADB
SELECT `authors`.`name`, COUNT(*) FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` GROUP BY `authors`.`name` HAVING COUNT(*) > ?;
-- annotation, SQLITE
SELECT "authors"."id", "authors"."name", "authors"."country", COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY COUNT("posts"."id") DESC;
-- annotation, POSTGRESQL
SELECT "authors"."id", "authors"."name", "authors"."country", COUNT("posts"."id") FROM "authors" LEFT JOIN "posts" ON "posts"."author_id" = "authors"."id" GROUP BY "authors"."id" ORDER BY COUNT("posts"."id") DESC;
-- annotation, MYSQL
SELECT `authors`.`id`, `authors`.`name`, `authors`.`country`, COUNT(`posts`.`id`) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY COUNT(`posts`.`id`) DESC;
-- annotation, MARIADB
SELECT `authors`.`id`, `authors`.`name`, `authors`.`country`, COUNT(`posts`.`id`) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY COUNT(`posts`.`id`) DESC;
-- choice, SQLITE
SELECT CASE WHEN "posts"."views" > ? THEN ? ELSE ? END FROM "posts" ORDER BY "posts"."created" DESC;
-- choice, POSTGRESQL
SELECT CASE WHEN "posts"."views" > ? THEN CAST(? AS TEXT) ELSE CAST(? AS TEXT) END FROM "posts" ORDER BY "posts"."created" DESC;
-- choice, MYSQL
SELECT CASE WHEN `posts`.`views` > ? THEN CAST(? AS CHAR) ELSE CAST(? AS CHAR) END FROM `posts` ORDER BY `posts`.`created` DESC;
-- choice, MARIADB
SELECT CASE WHEN `posts`.`views` > ? THEN ? ELSE ? END FROM `posts` ORDER BY `posts`.`created` DESC;
-- function, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ? ORDER BY ("posts"."views" * ?) DESC;
-- function, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!' ORDER BY ("posts"."views" * ?) DESC;
-- function, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE LOWER(`posts`.`title`) LIKE ? ESCAPE '!' ORDER BY (`posts`.`views` * ?) DESC;
-- function, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE LOWER(CONVERT(`posts`.`title` USING UTF8MB4) COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin LIKE ? ESCAPE '!' ORDER BY (`posts`.`views` * ?) DESC;
-- exists, SQLITE
SELECT "authors"."id", "authors"."name", "authors"."country" FROM "authors" WHERE EXISTS (SELECT 1 FROM "posts" WHERE "posts"."author_id" = "authors"."id");
-- exists, POSTGRESQL
SELECT "authors"."id", "authors"."name", "authors"."country" FROM "authors" WHERE EXISTS (SELECT 1 FROM "posts" WHERE "posts"."author_id" = "authors"."id");
-- exists, MYSQL
SELECT `authors`.`id`, `authors`.`name`, `authors`.`country` FROM `authors` WHERE EXISTS (SELECT 1 FROM `posts` WHERE `posts`.`author_id` = `authors`.`id`);
-- exists, MARIADB
SELECT `authors`.`id`, `authors`.`name`, `authors`.`country` FROM `authors` WHERE EXISTS (SELECT 1 FROM `posts` WHERE `posts`.`author_id` = `authors`.`id`);
-- subquery in, SQLITE
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE "posts"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE "authors"."country" = ?) ORDER BY "posts"."created" DESC;
-- subquery in, POSTGRESQL
SELECT "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", "posts"."created", "posts"."author_id" FROM "posts" WHERE "posts"."author_id" IN (SELECT "authors"."id" FROM "authors" WHERE "authors"."country" = ?) ORDER BY "posts"."created" DESC;
-- subquery in, MYSQL
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE `posts`.`author_id` IN (SELECT `authors`.`id` FROM `authors` WHERE `authors`.`country` = ?) ORDER BY `posts`.`created` DESC;
-- subquery in, MARIADB
SELECT `posts`.`id`, `posts`.`title`, `posts`.`slug`, `posts`.`body`, `posts`.`views`, `posts`.`active`, `posts`.`created`, `posts`.`author_id` FROM `posts` WHERE `posts`.`author_id` IN (SELECT `authors`.`id` FROM `authors` WHERE `authors`.`country` = ?) ORDER BY `posts`.`created` DESC;
-- window, SQLITE
SELECT "posts"."title", RANK() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC), SUM("posts"."views") OVER (PARTITION BY "posts"."author_id") FROM "posts" ORDER BY "posts"."created" DESC;
-- window, POSTGRESQL
SELECT "posts"."title", RANK() OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC), SUM("posts"."views") OVER (PARTITION BY "posts"."author_id") FROM "posts" ORDER BY "posts"."created" DESC;
-- window, MYSQL
SELECT `posts`.`title`, RANK() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC), SUM(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id`) FROM `posts` ORDER BY `posts`.`created` DESC;
-- window, MARIADB
SELECT `posts`.`title`, RANK() OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC), SUM(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id`) FROM `posts` ORDER BY `posts`.`created` DESC;
