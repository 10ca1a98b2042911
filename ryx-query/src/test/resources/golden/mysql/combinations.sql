--- UNION of values
SELECT `t2`.`c0` FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments`) AS `t2`

--- UNION ALL of values
SELECT `t2`.`c0` FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION ALL SELECT `comments`.`author_id` FROM `comments`) AS `t2`

--- INTERSECT of values
SELECT `t2`.`c0` FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` INTERSECT SELECT `comments`.`author_id` FROM `comments`) AS `t2`

--- INTERSECT ALL of values
REFUSED: RYX-F004: MySQL has no INTERSECT ALL, EXCEPT ALL: MySQL 8.0 has them, and miscounts rows that are there several times. See docs/capabilities.md for what each database has.

--- EXCEPT of values
SELECT `t2`.`c0` FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` EXCEPT SELECT `comments`.`author_id` FROM `comments`) AS `t2`

--- EXCEPT ALL of values
REFUSED: RYX-F004: MySQL has no INTERSECT ALL, EXCEPT ALL: MySQL 8.0 has them, and miscounts rows that are there several times. See docs/capabilities.md for what each database has.

--- UNION of objects
SELECT `t3`.`id`, `t3`.`name` FROM (SELECT `tags`.`id` AS `id`, `tags`.`name` AS `name` FROM `tags` WHERE `tags`.`id` = ? UNION SELECT `t2`.`id`, `t2`.`name` FROM `tags` AS `t2` WHERE `t2`.`id` >= ?) AS `t3` ORDER BY `t3`.`name` ASC
? Int(64) 1
? Int(64) 3

--- EXCEPT of three
SELECT `t4`.`id`, `t4`.`name` FROM (SELECT `tags`.`id` AS `id`, `tags`.`name` AS `name` FROM `tags` EXCEPT SELECT `t2`.`id`, `t2`.`name` FROM `tags` AS `t2` WHERE `t2`.`id` = ? EXCEPT SELECT `t3`.`id`, `t3`.`name` FROM `tags` AS `t3` WHERE `t3`.`name` = ?) AS `t4` ORDER BY `t4`.`id` ASC
? Int(64) 1
? Varchar(20) sql

--- INTERSECT of three
SELECT `t4`.`id`, `t4`.`name` FROM (SELECT `tags`.`id` AS `id`, `tags`.`name` AS `name` FROM `tags` INTERSECT SELECT `t2`.`id`, `t2`.`name` FROM `tags` AS `t2` WHERE `t2`.`id` > ? INTERSECT SELECT `t3`.`id`, `t3`.`name` FROM `tags` AS `t3` WHERE `t3`.`id` < ?) AS `t4` ORDER BY `t4`.`name` ASC
? Int(64) 1
? Int(64) 3

--- UNION in EXCEPT
SELECT `t4`.`c0` FROM (SELECT `t2`.`c0` AS `c0` FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments`) AS `t2` EXCEPT SELECT `t3`.`editor_id` FROM `posts` AS `t3`) AS `t4` ORDER BY `t4`.`c0` ASC

--- parts of their own order and limit
SELECT `t5`.`c0`, `t5`.`c1` FROM (SELECT `t2`.`c0` AS `c0`, `t2`.`c1` AS `c1` FROM (SELECT `posts`.`title` AS `c0`, `posts`.`views` AS `c1` FROM `posts` ORDER BY `posts`.`views` DESC LIMIT ?) AS `t2` UNION ALL SELECT `t4`.`c0`, `t4`.`c1` FROM (SELECT `t3`.`title` AS `c0`, `t3`.`views` AS `c1` FROM `posts` AS `t3` ORDER BY `t3`.`views` ASC LIMIT ?) AS `t4`) AS `t5` ORDER BY `t5`.`c1` ASC, `t5`.`c0` ASC
? Int(64) 2
? Int(64) 1

--- grouped parts
SELECT `t2`.`c0`, `t2`.`c1` FROM (SELECT `posts`.`author_id` AS `c0`, COUNT(*) AS `c1` FROM `posts` GROUP BY `posts`.`author_id` UNION ALL SELECT `comments`.`author_id`, COUNT(*) FROM `comments` GROUP BY `comments`.`author_id`) AS `t2`

--- distinct parts, ordered by what is not selected
SELECT `t3`.`c0` FROM (SELECT `t2`.`c0` AS `c0` FROM (SELECT DISTINCT `posts`.`author_id` AS `c0`, `posts`.`views` AS `c1` FROM `posts` ORDER BY `posts`.`views` DESC LIMIT ?) AS `t2` UNION ALL SELECT `comments`.`author_id` FROM `comments`) AS `t3`
? Int(64) 1

--- annotated objects
SELECT `t3`.`id`, `t3`.`name`, `t3`.`c2` FROM (SELECT `tags`.`id` AS `id`, `tags`.`name` AS `name`, (`tags`.`id` + ?) AS `c2` FROM `tags` WHERE `tags`.`id` = ? UNION ALL SELECT `t2`.`id`, `t2`.`name`, (`t2`.`id` + ?) FROM `tags` AS `t2` WHERE `t2`.`id` = ?) AS `t3` ORDER BY `t3`.`c2` ASC
? Int(64) 1
? Int(64) 1
? Int(64) 5
? Int(64) 2

--- cut
SELECT `t2`.`c0` FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments`) AS `t2` WHERE `t2`.`c0` IS NOT NULL ORDER BY `t2`.`c0` DESC LIMIT ? OFFSET ?
? Int(64) 2
? Int(64) 1

--- count
SELECT COUNT(*) FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments`) AS `t2`

--- exists
SELECT 1 FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments`) AS `t2` WHERE `t2`.`c0` = ? LIMIT ?
? Int(64) 9
? Int(64) 1

--- aggregate
SELECT MAX(`t2`.`c0`), SUM(`t2`.`c0`) FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments`) AS `t2`

--- filtered
SELECT `t2`.`c0` FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments`) AS `t2` WHERE `t2`.`c0` > ? ORDER BY `t2`.`c0` ASC
? Int(64) 2

--- annotated
SELECT `t2`.`c0`, (`t2`.`c0` + ?) FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments`) AS `t2` WHERE `t2`.`c0` IS NOT NULL ORDER BY 2 ASC
? Int(64) 1

--- grouped
SELECT `t2`.`c0`, COUNT(*) FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION ALL SELECT `comments`.`author_id` FROM `comments`) AS `t2` GROUP BY `t2`.`c0`

--- objects in their own order
SELECT `t3`.`id` FROM (SELECT `posts`.`id` AS `id`, `posts`.`title` AS `title`, `posts`.`body` AS `body`, `posts`.`views` AS `views`, `posts`.`rating` AS `rating`, `posts`.`price` AS `price`, `posts`.`active` AS `active`, `posts`.`created_at` AS `created_at`, `posts`.`author_id` AS `author_id`, `posts`.`editor_id` AS `editor_id` FROM `posts` WHERE `posts`.`views` > ? UNION SELECT `t2`.`id`, `t2`.`title`, `t2`.`body`, `t2`.`views`, `t2`.`rating`, `t2`.`price`, `t2`.`active`, `t2`.`created_at`, `t2`.`author_id`, `t2`.`editor_id` FROM `posts` AS `t2` WHERE `t2`.`active` = ?) AS `t3`
? Int(64) 100
? Bool false

--- objects, ordered over a relation
SELECT `t3`.`id` FROM (SELECT `posts`.`id` AS `id`, `posts`.`title` AS `title`, `posts`.`body` AS `body`, `posts`.`views` AS `views`, `posts`.`rating` AS `rating`, `posts`.`price` AS `price`, `posts`.`active` AS `active`, `posts`.`created_at` AS `created_at`, `posts`.`author_id` AS `author_id`, `posts`.`editor_id` AS `editor_id` FROM `posts` WHERE `posts`.`views` > ? UNION SELECT `t2`.`id`, `t2`.`title`, `t2`.`body`, `t2`.`views`, `t2`.`rating`, `t2`.`price`, `t2`.`active`, `t2`.`created_at`, `t2`.`author_id`, `t2`.`editor_id` FROM `posts` AS `t2` WHERE `t2`.`active` = ?) AS `t3` INNER JOIN `authors` ON `authors`.`id` = `t3`.`author_id` ORDER BY `authors`.`name` ASC, `t3`.`id` ASC
? Int(64) 100
? Bool false

--- objects, filtered over a relation
SELECT `t3`.`id` FROM (SELECT `posts`.`id` AS `id`, `posts`.`title` AS `title`, `posts`.`body` AS `body`, `posts`.`views` AS `views`, `posts`.`rating` AS `rating`, `posts`.`price` AS `price`, `posts`.`active` AS `active`, `posts`.`created_at` AS `created_at`, `posts`.`author_id` AS `author_id`, `posts`.`editor_id` AS `editor_id` FROM `posts` WHERE `posts`.`views` > ? UNION SELECT `t2`.`id`, `t2`.`title`, `t2`.`body`, `t2`.`views`, `t2`.`rating`, `t2`.`price`, `t2`.`active`, `t2`.`created_at`, `t2`.`author_id`, `t2`.`editor_id` FROM `posts` AS `t2` WHERE `t2`.`active` = ?) AS `t3` INNER JOIN `authors` ON `authors`.`id` = `t3`.`author_id` WHERE `authors`.`name` IN (?, ?)
? Int(64) 100
? Bool false
? Varchar(50) Ada
? Varchar(50) Bob

--- objects, filtered over a relation to many
SELECT `t3`.`id` FROM (SELECT `posts`.`id` AS `id`, `posts`.`title` AS `title`, `posts`.`body` AS `body`, `posts`.`views` AS `views`, `posts`.`rating` AS `rating`, `posts`.`price` AS `price`, `posts`.`active` AS `active`, `posts`.`created_at` AS `created_at`, `posts`.`author_id` AS `author_id`, `posts`.`editor_id` AS `editor_id` FROM `posts` WHERE `posts`.`views` > ? UNION SELECT `t2`.`id`, `t2`.`title`, `t2`.`body`, `t2`.`views`, `t2`.`rating`, `t2`.`price`, `t2`.`active`, `t2`.`created_at`, `t2`.`author_id`, `t2`.`editor_id` FROM `posts` AS `t2` WHERE `t2`.`active` = ?) AS `t3` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `t3`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ?
? Int(64) 100
? Bool false
? Varchar(20) sql

--- in a combination
SELECT `authors`.`id` FROM `authors` WHERE `authors`.`id` IN (SELECT `t2`.`c0` FROM (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments` WHERE `comments`.`author_id` IS NOT NULL) AS `t2`)

--- count of objects
SELECT COUNT(*) FROM (SELECT `posts`.`id` AS `id`, `posts`.`title` AS `title`, `posts`.`body` AS `body`, `posts`.`views` AS `views`, `posts`.`rating` AS `rating`, `posts`.`price` AS `price`, `posts`.`active` AS `active`, `posts`.`created_at` AS `created_at`, `posts`.`author_id` AS `author_id`, `posts`.`editor_id` AS `editor_id` FROM `posts` WHERE `posts`.`views` > ? UNION SELECT `t2`.`id`, `t2`.`title`, `t2`.`body`, `t2`.`views`, `t2`.`rating`, `t2`.`price`, `t2`.`active`, `t2`.`created_at`, `t2`.`author_id`, `t2`.`editor_id` FROM `posts` AS `t2` WHERE `t2`.`active` = ?) AS `t3`
? Int(64) 100
? Bool false

--- objects with the number of their comments
SELECT `t3`.`id`, COUNT(`comments`.`id`) FROM (SELECT `posts`.`id` AS `id`, `posts`.`title` AS `title`, `posts`.`body` AS `body`, `posts`.`views` AS `views`, `posts`.`rating` AS `rating`, `posts`.`price` AS `price`, `posts`.`active` AS `active`, `posts`.`created_at` AS `created_at`, `posts`.`author_id` AS `author_id`, `posts`.`editor_id` AS `editor_id` FROM `posts` WHERE `posts`.`views` > ? UNION SELECT `t2`.`id`, `t2`.`title`, `t2`.`body`, `t2`.`views`, `t2`.`rating`, `t2`.`price`, `t2`.`active`, `t2`.`created_at`, `t2`.`author_id`, `t2`.`editor_id` FROM `posts` AS `t2` WHERE `t2`.`active` = ?) AS `t3` LEFT JOIN `comments` ON `comments`.`post_id` = `t3`.`id` GROUP BY `t3`.`id` ORDER BY `t3`.`id` ASC
? Int(64) 100
? Bool false

--- distinct on
REFUSED: RYX-F004: MySQL has no Distinct on expressions: the database has no DISTINCT ON. See docs/capabilities.md for what each database has.

--- distinct on a relation
REFUSED: RYX-F004: MySQL has no Distinct on expressions: the database has no DISTINCT ON. See docs/capabilities.md for what each database has.

--- count of distinct on
REFUSED: RYX-F004: MySQL has no Distinct on expressions: the database has no DISTINCT ON. See docs/capabilities.md for what each database has.
