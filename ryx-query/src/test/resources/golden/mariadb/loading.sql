--- some columns
SELECT `posts`.`id`, `posts`.`title` FROM `posts` ORDER BY `posts`.`id` ASC

--- a foreign key
SELECT `posts`.`id`, `posts`.`title`, `posts`.`author_id`, `authors`.`id`, `authors`.`name`, `authors`.`boss_id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` ORDER BY `posts`.`id` ASC

--- a nullable foreign key
SELECT `posts`.`id`, `posts`.`title`, `posts`.`author_id`, `authors`.`id`, `authors`.`name` FROM `posts` LEFT JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` ORDER BY `posts`.`id` ASC

--- the other object's own key
SELECT `posts`.`id`, `authors`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` ORDER BY `posts`.`id` ASC

--- a chain
SELECT `posts`.`id`, `posts`.`title`, `posts`.`author_id`, `authors`.`id`, `authors`.`name`, `authors`.`boss_id`, `t2`.`id`, `t2`.`name` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` LEFT JOIN `authors` AS `t2` ON `t2`.`id` = `authors`.`boss_id` ORDER BY `posts`.`id` ASC

--- the far end of a one-to-one
SELECT `authors`.`id`, `authors`.`name`, `profiles`.`id`, `profiles`.`site` FROM `authors` LEFT JOIN `profiles` ON `profiles`.`author_id` = `authors`.`id` ORDER BY `authors`.`id` ASC

--- a filter shares the join
SELECT `posts`.`id`, `posts`.`title`, `posts`.`author_id`, `authors`.`id`, `authors`.`name`, `authors`.`boss_id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `authors`.`name` = ? ORDER BY `posts`.`id` ASC
? Varchar(50) Ada

--- annotations stand before related objects
SELECT `posts`.`id`, `posts`.`title`, `posts`.`author_id`, `t3`.`c1`, `t5`.`c1`, `authors`.`id`, `authors`.`name`, `authors`.`boss_id` FROM `posts` INNER JOIN (SELECT `t2`.`id` AS `c0`, SUM(`t2`.`views`) AS `c1` FROM `posts` AS `t2` GROUP BY `t2`.`id`) AS `t3` ON `t3`.`c0` = `posts`.`id` INNER JOIN (SELECT `t4`.`id` AS `c0`, COUNT(`comments`.`id`) AS `c1` FROM `posts` AS `t4` LEFT JOIN `comments` ON `comments`.`post_id` = `t4`.`id` GROUP BY `t4`.`id`) AS `t5` ON `t5`.`c0` = `posts`.`id` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` ORDER BY `posts`.`id` ASC

--- groups
SELECT `posts`.`id`, `posts`.`title`, `posts`.`author_id`, COUNT(`comments`.`id`), `authors`.`id`, `authors`.`name`, `authors`.`boss_id` FROM `posts` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` GROUP BY `posts`.`id`, `authors`.`id`, `authors`.`name`, `authors`.`boss_id` HAVING COUNT(`comments`.`id`) > ? ORDER BY `posts`.`id` ASC
? Int(64) 1

--- distinct
SELECT DISTINCT `posts`.`id`, `posts`.`title`, `posts`.`author_id`, `authors`.`id`, `authors`.`name`, `authors`.`boss_id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `post_tags`.`tag_id` > ? ORDER BY `posts`.`id` ASC
? Int(64) 0

--- cut
SELECT `posts`.`id`, `posts`.`title`, `posts`.`author_id`, `authors`.`id`, `authors`.`name`, `authors`.`boss_id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` ORDER BY `posts`.`id` ASC LIMIT ?
? Int(64) 2

--- counted
SELECT COUNT(*) FROM `posts`

--- existing
SELECT 1 FROM `posts` LIMIT ?
? Int(64) 1

--- rows of several queries
SELECT `t3`.`id`, `t3`.`title`, `t3`.`author_id`, `authors`.`id`, `authors`.`name`, `authors`.`boss_id` FROM (SELECT `posts`.`id` AS `id`, `posts`.`title` AS `title`, `posts`.`body` AS `body`, `posts`.`views` AS `views`, `posts`.`rating` AS `rating`, `posts`.`price` AS `price`, `posts`.`active` AS `active`, `posts`.`created_at` AS `created_at`, `posts`.`author_id` AS `author_id`, `posts`.`editor_id` AS `editor_id` FROM `posts` WHERE `posts`.`id` < ? UNION SELECT `t2`.`id`, `t2`.`title`, `t2`.`body`, `t2`.`views`, `t2`.`rating`, `t2`.`price`, `t2`.`active`, `t2`.`created_at`, `t2`.`author_id`, `t2`.`editor_id` FROM `posts` AS `t2` WHERE `t2`.`id` > ?) AS `t3` INNER JOIN `authors` ON `authors`.`id` = `t3`.`author_id` ORDER BY `t3`.`id` ASC
? Int(64) 3
? Int(64) 3
