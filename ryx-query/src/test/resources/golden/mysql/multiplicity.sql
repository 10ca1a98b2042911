--- two relations to many
SELECT `posts`.`id`, `t3`.`c1`, `t5`.`c1` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` ORDER BY `posts`.`id` ASC

--- objects
SELECT `tags`.`id`, `tags`.`name`, `t3`.`c1`, `t5`.`c1` FROM `tags` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`post_tags`.`post_id`) AS `c1` FROM `tags` AS `t2` LEFT JOIN `post_tags` ON `post_tags`.`tag_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `tags`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, SUM(`t4`.`id`) AS `c1` FROM `tags` AS `t4` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `tags`.`id` ORDER BY `tags`.`id` ASC

--- an own column beside a relation
SELECT `posts`.`id`, `t3`.`c1`, `t5`.`c1` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, SUM(`t2`.`views`) AS `c1` FROM `posts` AS `t2` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `comments` ON `comments`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` ORDER BY `posts`.`id` ASC

--- one relation and one behind it
SELECT `authors`.`id`, `t3`.`c1`, `t6`.`c1` FROM `authors` INNER JOIN (SELECT `t2`.`id` AS `c0`, SUM(`posts`.`views`) AS `c1` FROM `authors` AS `t2` LEFT JOIN `posts` ON `posts`.`author_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `authors`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `authors` AS `t4` LEFT JOIN `posts` AS `t5` ON `t5`.`author_id` = `t4`.`id` LEFT JOIN `comments` ON `comments`.`post_id` = `t5`.`id` GROUP BY `t4`.`id`) AS `t6` ON `t6`.`c0` = `authors`.`id` ORDER BY `authors`.`id` ASC

--- filter before
SELECT `posts`.`id`, `t3`.`c1`, `t5`.`c1` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` WHERE `t2`.`active` = ? GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` WHERE `t4`.`active` = ? GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` ORDER BY `posts`.`id` ASC
? Bool true
? Bool true

--- filter after
SELECT `posts`.`id`, `t3`.`c1`, `t5`.`c1` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` WHERE `t2`.`active` = ? GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` WHERE `t4`.`active` = ? GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` ORDER BY `posts`.`id` ASC
? Bool true
? Bool true

--- filter over one of the relations before
SELECT `posts`.`id`, `t3`.`c1`, `t7`.`c1` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `t2`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` WHERE `tags`.`name` = ? GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`t5`.`tag_id`) AS `c1` FROM `posts` AS `t4` INNER JOIN `post_tags` AS `t5` ON `t5`.`post_id` = `t4`.`id` INNER JOIN `tags` AS `t6` ON `t6`.`id` = `t5`.`tag_id` WHERE `t6`.`name` = ? GROUP BY `t4`.`id`) AS `t7` ON `t7`.`c0` = `posts`.`id` ORDER BY `posts`.`id` ASC
? Varchar(20) sql
? Varchar(20) sql

--- having over both
SELECT `posts`.`id` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` WHERE `t3`.`c1` > `t5`.`c1` ORDER BY `posts`.`id` ASC

--- having or row
SELECT `posts`.`id` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` WHERE `t3`.`c1` > ? OR `posts`.`views` = ? ORDER BY `posts`.`id` ASC
? Int(64) 2
? Int(64) 0

--- sorted by one
SELECT `posts`.`id` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` ORDER BY `t3`.`c1` DESC, `t5`.`c1` DESC, `posts`.`id` ASC

--- limited
SELECT `posts`.`id` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` ORDER BY `t3`.`c1` DESC, `posts`.`id` ASC LIMIT ?
? Int(64) 2

--- one expression over both
SELECT `posts`.`id`, (`t3`.`c1` + `t5`.`c1`) FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` ORDER BY `posts`.`id` ASC

--- a related column beside them
SELECT `posts`.`id`, `authors`.`name`, `t5`.`c1` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` ORDER BY `authors`.`name` ASC, `posts`.`id` ASC

--- with a filter of its own
SELECT `posts`.`id`, `t3`.`c1`, `t5`.`c1` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(CASE WHEN `comments`.`score` > ? THEN `comments`.`id` END) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` ORDER BY `posts`.`id` ASC
? Int(64) 3

--- products over one, count over another
SELECT `posts`.`id`, `t3`.`c1`, `t5`.`c1` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, ROUND(SUM(ROUND((`lines`.`price` * `lines`.`quantity`), 2)), 2) AS `c1` FROM `posts` AS `t2` LEFT JOIN `lines` ON `lines`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `comments` ON `comments`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` ORDER BY `posts`.`id` ASC

--- count of them
SELECT COUNT(*) FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id`

--- count of those left
SELECT COUNT(*) FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` WHERE `t3`.`c1` > ?
? Int(64) 0

--- exists among them
SELECT 1 FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` WHERE `t3`.`c1` > ? LIMIT ?
? Int(64) 100
? Int(64) 1

--- aggregate of them
SELECT SUM(`t6`.`c0`), SUM(`t6`.`c1`) FROM (SELECT `t3`.`c1` AS `c0`, `t5`.`c1` AS `c1` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t2` LEFT JOIN `comments` ON `comments`.`post_id` = `t2`.`id` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id`) AS `t6`

--- grouped by a column
SELECT `t2`.`c0`, `t2`.`c1`, `t4`.`c1` FROM (SELECT `posts`.`active` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` GROUP BY `posts`.`active`) AS `t2` INNER JOIN (SELECT `t3`.`active` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t3` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t3`.`id` GROUP BY `t3`.`active`) AS `t4` ON `t2`.`c0` = `t4`.`c0` ORDER BY `t2`.`c0` ASC

--- grouped by a nullable column
SELECT `t2`.`c0`, `t2`.`c1`, `t4`.`c1` FROM (SELECT `posts`.`rating` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` GROUP BY `posts`.`rating`) AS `t2` INNER JOIN (SELECT `t3`.`rating` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t3` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t3`.`id` GROUP BY `t3`.`rating`) AS `t4` ON `t2`.`c0` <=> `t4`.`c0` ORDER BY `t2`.`c1` ASC, `t4`.`c1` ASC, `t2`.`c0` ASC

--- grouped by a related column
SELECT `t2`.`c0`, `t2`.`c1`, `t5`.`c1` FROM (SELECT `authors`.`name` AS `c0`, SUM(`posts`.`views`) AS `c1` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` GROUP BY `authors`.`name`) AS `t2` INNER JOIN (SELECT `t4`.`name` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t3` INNER JOIN `authors` AS `t4` ON `t4`.`id` = `t3`.`author_id` LEFT JOIN `comments` ON `comments`.`post_id` = `t3`.`id` GROUP BY `t4`.`name`) AS `t5` ON `t2`.`c0` = `t5`.`c0` ORDER BY `t2`.`c0` ASC

--- grouped by the key of a relation
SELECT `t2`.`c0`, `t2`.`c1`, `t4`.`c1` FROM (SELECT `posts`.`author_id` AS `c0`, SUM(`posts`.`views`) AS `c1` FROM `posts` GROUP BY `posts`.`author_id`) AS `t2` INNER JOIN (SELECT `t3`.`author_id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t3` LEFT JOIN `comments` ON `comments`.`post_id` = `t3`.`id` GROUP BY `t3`.`author_id`) AS `t4` ON `t2`.`c0` = `t4`.`c0` ORDER BY `t2`.`c0` ASC

--- grouped by two
SELECT `t2`.`c0`, `t2`.`c1`, `t2`.`c2`, `t4`.`c2` FROM (SELECT `posts`.`active` AS `c0`, `posts`.`views` AS `c1`, COUNT(*) AS `c2` FROM `posts` GROUP BY `posts`.`active`, `posts`.`views`) AS `t2` INNER JOIN (SELECT `t3`.`active` AS `c0`, `t3`.`views` AS `c1`, COUNT(`post_tags`.`tag_id`) AS `c2` FROM `posts` AS `t3` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t3`.`id` GROUP BY `t3`.`active`, `t3`.`views`) AS `t4` ON `t2`.`c0` = `t4`.`c0` AND `t2`.`c1` = `t4`.`c1` ORDER BY `t2`.`c0` ASC, `t2`.`c1` ASC

--- grouped, having
SELECT `t2`.`c0`, `t2`.`c1`, `t4`.`c1` FROM (SELECT `posts`.`active` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` GROUP BY `posts`.`active`) AS `t2` INNER JOIN (SELECT `t3`.`active` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t3` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t3`.`id` GROUP BY `t3`.`active`) AS `t4` ON `t2`.`c0` = `t4`.`c0` WHERE `t2`.`c1` > ?
? Int(64) 0

--- grouped, filtered before
SELECT `t2`.`c0`, `t2`.`c1`, `t4`.`c1` FROM (SELECT `posts`.`active` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` WHERE `posts`.`views` > ? GROUP BY `posts`.`active`) AS `t2` INNER JOIN (SELECT `t3`.`active` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t3` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t3`.`id` WHERE `t3`.`views` > ? GROUP BY `t3`.`active`) AS `t4` ON `t2`.`c0` = `t4`.`c0` ORDER BY `t2`.`c0` ASC
? Int(64) 5
? Int(64) 5

--- grouped by an expression with a value
SELECT `t2`.`c0`, `t2`.`c1`, `t4`.`c1` FROM (SELECT (`posts`.`views` + ?) AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` GROUP BY 1) AS `t2` INNER JOIN (SELECT (`t3`.`views` + ?) AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t3` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t3`.`id` GROUP BY 1) AS `t4` ON `t2`.`c0` = `t4`.`c0` ORDER BY `t2`.`c1` ASC, `t4`.`c1` ASC
? Int(64) 1
? Int(64) 1

--- aggregates among the values
SELECT `t2`.`c0`, `t2`.`c1`, `t4`.`c1` FROM (SELECT `posts`.`active` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` GROUP BY `posts`.`active`) AS `t2` INNER JOIN (SELECT `t3`.`active` AS `c0`, COUNT(`post_tags`.`tag_id`) AS `c1` FROM `posts` AS `t3` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `t3`.`id` GROUP BY `t3`.`active`) AS `t4` ON `t2`.`c0` = `t4`.`c0` ORDER BY `t2`.`c0` ASC

--- a quotient of both
SELECT `t2`.`c0`, (`t2`.`c1` DIV NULLIF(`t4`.`c1`, 0)) FROM (SELECT `posts`.`active` AS `c0`, SUM(`posts`.`views`) AS `c1` FROM `posts` GROUP BY `posts`.`active`) AS `t2` INNER JOIN (SELECT `t3`.`active` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t3` LEFT JOIN `comments` ON `comments`.`post_id` = `t3`.`id` GROUP BY `t3`.`active`) AS `t4` ON `t2`.`c0` = `t4`.`c0` ORDER BY `t2`.`c0` ASC

--- over all rows, of an annotation
SELECT `t2`.`c0`, `t4`.`c0` FROM (SELECT SUM((`posts`.`views` * ?)) AS `c0` FROM `posts`) AS `t2` CROSS JOIN (SELECT COUNT(`comments`.`id`) AS `c0` FROM `posts` AS `t3` LEFT JOIN `comments` ON `comments`.`post_id` = `t3`.`id`) AS `t4`
? Int(64) 2

--- over all rows
SELECT `t2`.`c0`, `t2`.`c1`, `t4`.`c0` FROM (SELECT COUNT(*) AS `c0`, SUM(`posts`.`views`) AS `c1` FROM `posts`) AS `t2` CROSS JOIN (SELECT COUNT(`comments`.`id`) AS `c0` FROM `posts` AS `t3` LEFT JOIN `comments` ON `comments`.`post_id` = `t3`.`id`) AS `t4`

--- over all rows, three
SELECT `t2`.`c0`, `t4`.`c0`, `t6`.`c0` FROM (SELECT ROUND(AVG(CAST(`lines`.`price` AS DECIMAL (65, 20))), 8) AS `c0` FROM `posts` LEFT JOIN `lines` ON `lines`.`post_id` = `posts`.`id`) AS `t2` CROSS JOIN (SELECT SUM(`t3`.`views`) AS `c0` FROM `posts` AS `t3`) AS `t4` CROSS JOIN (SELECT COUNT(`comments`.`id`) AS `c0` FROM `posts` AS `t5` LEFT JOIN `comments` ON `comments`.`post_id` = `t5`.`id`) AS `t6`

--- over no rows
SELECT `t2`.`c0`, `t4`.`c0` FROM (SELECT SUM(`posts`.`views`) AS `c0` FROM `posts` WHERE 0 = 1) AS `t2` CROSS JOIN (SELECT COUNT(`comments`.`id`) AS `c0` FROM `posts` AS `t3` LEFT JOIN `comments` ON `comments`.`post_id` = `t3`.`id` WHERE 0 = 1) AS `t4`
