--- FULL join without an equality
REFUSED: RYX-F004: MySQL has no FULL JOIN without an equality: the database has no FULL JOIN. See docs/capabilities.md for what each database has.

--- INNER join
SELECT `authors`.`id`, `posts`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` AND `posts`.`views` > ?
? Int(64) 5

--- LEFT join
SELECT `authors`.`id`, `posts`.`id` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` AND `posts`.`views` > ?
? Int(64) 5

--- RIGHT join
SELECT `authors`.`id`, `posts`.`id` FROM `authors` RIGHT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` AND `posts`.`views` > ?
? Int(64) 5

--- FULL join
REFUSED: RYX-F004: MySQL has no FULL JOIN: the database has no FULL JOIN. See docs/capabilities.md for what each database has.

--- cross join
SELECT `tags`.`name`, `t2`.`name` FROM `tags` CROSS JOIN `tags` AS `t2` WHERE `tags`.`id` < `t2`.`id` ORDER BY `tags`.`name` ASC, `t2`.`name` ASC

--- right join, negated
SELECT `posts`.`id`, `authors`.`id` FROM `authors` RIGHT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` AND `authors`.`age` > ? WHERE (`authors`.`age` = ?) IS NOT TRUE ORDER BY `posts`.`id` ASC
? Int(64) 40
? Int(64) 48

--- join by the typed reference
SELECT `authors`.`name`, `posts`.`title` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` ORDER BY `authors`.`name` ASC, `posts`.`id` ASC

--- join on a comparison
SELECT `authors`.`id`, `t2`.`id` FROM `authors` LEFT JOIN `authors` AS `t2` ON `t2`.`age` > `authors`.`age` ORDER BY `authors`.`id` ASC, `t2`.`id` ASC

--- a relation of what was joined
SELECT `authors`.`id`, `t2`.`name` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` LEFT JOIN `authors` AS `t2` ON `t2`.`id` = `posts`.`editor_id` ORDER BY `authors`.`id` ASC, `posts`.`id` ASC

--- several joins
SELECT `authors`.`name`, `posts`.`id`, `comments`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` ORDER BY `posts`.`id` ASC, `comments`.`id` ASC

--- a join beside relations
SELECT `comments`.`id`, `authors`.`id` FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` INNER JOIN `authors` AS `t2` ON `t2`.`id` = `posts`.`author_id` INNER JOIN `authors` ON LOWER(`authors`.`name`) = LOWER(`t2`.`name`) ORDER BY `comments`.`id` ASC, `authors`.`id` ASC

--- filtered by what was joined
SELECT `authors`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`title` LIKE ? ESCAPE '!'
? Text H%

--- excluded by what was joined
SELECT `authors`.`id` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE (`posts`.`views` = ?) IS NOT TRUE
? Int(64) 10

--- grouped over a join
SELECT `authors`.`id`, COUNT(`posts`.`id`), MAX(`posts`.`views`) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY `authors`.`id` ASC

--- join with a query's rows
WITH `t2` (`c0`, `c1`) AS (SELECT `posts`.`author_id` AS `c0`, COUNT(*) AS `c1` FROM `posts` GROUP BY `posts`.`author_id`) SELECT `authors`.`name`, `t3`.`c1` FROM `authors` INNER JOIN `t2` AS `t3` ON `t3`.`c0` = `authors`.`id` ORDER BY `authors`.`name` ASC

--- left join with a query's rows
WITH `t2` (`c0`, `c1`) AS (SELECT `posts`.`author_id` AS `c0`, COUNT(*) AS `c1` FROM `posts` GROUP BY `posts`.`author_id`) SELECT `authors`.`id`, `t3`.`c1` FROM `authors` LEFT JOIN `t2` AS `t3` ON `t3`.`c0` = `authors`.`id` WHERE (`t3`.`c1` = ?) IS NOT TRUE ORDER BY `authors`.`id` ASC
? Int(64) 2

--- join with the rows of several queries
SELECT `authors`.`id` FROM `authors` INNER JOIN (SELECT `posts`.`author_id` AS `c0` FROM `posts` UNION SELECT `comments`.`author_id` FROM `comments` WHERE `comments`.`author_id` IS NOT NULL) AS `t2` ON `t2`.`c0` = `authors`.`id` ORDER BY `authors`.`id` ASC

--- count over a join
SELECT COUNT(*) FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id`

--- exists over a join
SELECT 1 FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`views` > ? LIMIT ?
? Int(64) 999
? Int(64) 1

--- aggregate over a join
SELECT SUM(`posts`.`views`) FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id`

--- update over a join
UPDATE `authors` INNER JOIN (SELECT DISTINCT `t2`.`id` AS `c0` FROM `authors` AS `t2` INNER JOIN `posts` ON `posts`.`author_id` = `t2`.`id` WHERE `posts`.`views` > ?) AS `found` ON `authors`.`id` = `found`.`c0` SET `age` = ?
? Int(64) 999
? Int(32) 1

--- delete over a join
DELETE FROM `tags` WHERE `tags`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `tags` AS `t2` INNER JOIN `tags` AS `t3` ON `t3`.`id` > `t2`.`id`) AS `listed`)
