--- count all
SELECT COUNT(*) FROM `posts`

--- exists all
SELECT 1 FROM `posts` LIMIT ?
? Int(64) 1

--- count filtered
SELECT COUNT(*) FROM `posts` WHERE `posts`.`active` = ?
? Bool true

--- exists filtered
SELECT 1 FROM `posts` WHERE `posts`.`active` = ? LIMIT ?
? Bool true
? Int(64) 1

--- count filtered by a relation to one
SELECT COUNT(*) FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `authors`.`name` = ?
? Varchar(50) Ada

--- exists filtered by a relation to one
SELECT 1 FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `authors`.`name` = ? LIMIT ?
? Varchar(50) Ada
? Int(64) 1

--- count filtered by a relation to many
SELECT COUNT(*) FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ?
? Varchar(20) sql

--- exists filtered by a relation to many
SELECT 1 FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ? LIMIT ?
? Varchar(20) sql
? Int(64) 1

--- count none
SELECT COUNT(*) FROM `posts` WHERE `posts`.`title` = ?
? Varchar(50) nothing like it

--- exists none
SELECT 1 FROM `posts` WHERE `posts`.`title` = ? LIMIT ?
? Varchar(50) nothing like it
? Int(64) 1

--- count ordered
SELECT COUNT(*) FROM `posts`

--- exists ordered
SELECT 1 FROM `posts` LIMIT ?
? Int(64) 1

--- count distinct
SELECT COUNT(*) FROM (SELECT DISTINCT `authors`.`id` AS `c0`, `authors`.`name` AS `c1`, `authors`.`age` AS `c2`, `authors`.`email` AS `c3`, `authors`.`born` AS `c4`, `authors`.`boss_id` AS `c5` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ?) AS `t2`
? Varchar(20) sql

--- exists distinct
SELECT 1 FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ? LIMIT ?
? Varchar(20) sql
? Int(64) 1

--- count distinct and ordered
SELECT COUNT(*) FROM (SELECT DISTINCT `authors`.`id` AS `c0`, `authors`.`name` AS `c1`, `authors`.`age` AS `c2`, `authors`.`email` AS `c3`, `authors`.`born` AS `c4`, `authors`.`boss_id` AS `c5` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ?) AS `t2`
? Varchar(20) sql

--- exists distinct and ordered
SELECT 1 FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ? LIMIT ?
? Varchar(20) sql
? Int(64) 1

--- count distinct values
SELECT COUNT(*) FROM (SELECT DISTINCT `posts`.`views` AS `c0` FROM `posts`) AS `t2`

--- exists distinct values
SELECT 1 FROM `posts` LIMIT ?
? Int(64) 1

--- count distinct values, cut
SELECT COUNT(*) FROM (SELECT DISTINCT `posts`.`views` AS `c0` FROM `posts` ORDER BY `posts`.`views` ASC LIMIT ?) AS `t2`
? Int(64) 2

--- exists distinct values, cut
SELECT 1 FROM `posts` LIMIT ?
? Int(64) 1

--- count distinct values from an offset on
SELECT COUNT(*) FROM (SELECT DISTINCT `posts`.`views` AS `c0`, `posts`.`created_at` AS `c1` FROM `posts` ORDER BY `posts`.`created_at` DESC LIMIT ? OFFSET ?) AS `t2`
? Int(64) 9223372036854775807
? Int(64) 3

--- exists distinct values from an offset on
SELECT DISTINCT `posts`.`views`, `posts`.`created_at` FROM `posts` ORDER BY `posts`.`created_at` DESC LIMIT ? OFFSET ?
? Int(64) 1
? Int(64) 3

--- count limit
SELECT COUNT(*) FROM (SELECT 1 AS `c0` FROM `posts` LIMIT ?) AS `t2`
? Int(64) 2

--- exists limit
SELECT 1 FROM `posts` LIMIT ?
? Int(64) 1

--- count limit zero
SELECT COUNT(*) FROM (SELECT 1 AS `c0` FROM `posts` LIMIT ?) AS `t2`
? Int(64) 0

--- exists limit zero
SELECT 1 FROM `posts` LIMIT ?
? Int(64) 0

--- count offset
SELECT COUNT(*) FROM (SELECT 1 AS `c0` FROM `posts` LIMIT ? OFFSET ?) AS `t2`
? Int(64) 9223372036854775807
? Int(64) 4

--- exists offset
SELECT 1 FROM `posts` LIMIT ? OFFSET ?
? Int(64) 1
? Int(64) 4

--- count offset beyond the end
SELECT COUNT(*) FROM (SELECT 1 AS `c0` FROM `posts` LIMIT ? OFFSET ?) AS `t2`
? Int(64) 9223372036854775807
? Int(64) 9

--- exists offset beyond the end
SELECT 1 FROM `posts` LIMIT ? OFFSET ?
? Int(64) 1
? Int(64) 9

--- count values
SELECT COUNT(*) FROM `posts`

--- exists values
SELECT 1 FROM `posts` LIMIT ?
? Int(64) 1

--- count values over to many
SELECT COUNT(*) FROM `posts` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` LEFT JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id`

--- exists values over to many
SELECT 1 FROM `posts` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` LEFT JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` LIMIT ?
? Int(64) 1

--- count values over to one
SELECT COUNT(*) FROM `posts` LEFT JOIN `authors` ON `authors`.`id` = `posts`.`editor_id`

--- exists values over to one
SELECT 1 FROM `posts` LEFT JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` LIMIT ?
? Int(64) 1

--- count annotated
SELECT COUNT(*) FROM (SELECT 1 AS `c0` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id`) AS `t2`

--- exists annotated
SELECT 1 FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` LIMIT ?
? Int(64) 1

--- count annotated with a column
SELECT COUNT(*) FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id`

--- exists annotated with a column
SELECT 1 FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` LIMIT ?
? Int(64) 1

--- count having
SELECT COUNT(*) FROM (SELECT 1 AS `c0` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` HAVING COUNT(`posts`.`id`) > ?) AS `t2`
? Int(64) 1

--- exists having
SELECT 1 FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` HAVING COUNT(`posts`.`id`) > ? LIMIT ?
? Int(64) 1
? Int(64) 1

--- count groups
SELECT COUNT(*) FROM (SELECT 1 AS `c0` FROM `posts` GROUP BY `posts`.`views`) AS `t2`

--- exists groups
SELECT 1 FROM `posts` GROUP BY `posts`.`views` LIMIT ?
? Int(64) 1

--- count groups, having
SELECT COUNT(*) FROM (SELECT 1 AS `c0` FROM `posts` GROUP BY `posts`.`views` HAVING COUNT(*) > ?) AS `t2`
? Int(64) 1

--- exists groups, having
SELECT 1 FROM `posts` GROUP BY `posts`.`views` HAVING COUNT(*) > ? LIMIT ?
? Int(64) 1
? Int(64) 1

--- count groups, cut
SELECT COUNT(*) FROM (SELECT 1 AS `c0` FROM `posts` GROUP BY `posts`.`views` LIMIT ?) AS `t2`
? Int(64) 2

--- exists groups, cut
SELECT 1 FROM `posts` GROUP BY `posts`.`views` LIMIT ?
? Int(64) 1

--- count distinct groups
SELECT COUNT(*) FROM (SELECT DISTINCT COUNT(*) AS `c0` FROM `posts` GROUP BY `posts`.`views`) AS `t2`

--- exists distinct groups
SELECT 1 FROM `posts` GROUP BY `posts`.`views` LIMIT ?
? Int(64) 1
