--- update all
UPDATE `posts` SET `active` = ?
? Bool false

--- update several columns
UPDATE `posts` SET `title` = ?, `views` = ?, `body` = ? WHERE `posts`.`id` = ?
? Varchar(50) New
? Int(32) 5
? Text null
? Int(64) 1

--- update a foreign key
UPDATE `posts` SET `author_id` = ? WHERE `posts`.`id` = ?
? Int(64) 2
? Int(64) 1

--- update a foreign key by its column
UPDATE `posts` SET `author_id` = ? WHERE `posts`.`id` = ?
? Int(64) 2
? Int(64) 1

--- update from the old value
UPDATE `posts` SET `views` = (`posts`.`views` + ?) WHERE `posts`.`active` = ?
? Int(64) 1
? Bool true

--- update swaps
UPDATE `posts` INNER JOIN (SELECT `posts`.`id` AS `k`, `posts`.`editor_id` AS `c0`, `posts`.`author_id` AS `c1` FROM `posts` WHERE `posts`.`id` = ?) AS `changes` ON `changes`.`k` = `posts`.`id` SET `posts`.`author_id` = `changes`.`c0`, `posts`.`editor_id` = `changes`.`c1`
? Int(64) 3

--- update with a function
UPDATE `authors` SET `name` = LOWER(`authors`.`name`)

--- update with coalesce
UPDATE `posts` SET `body` = COALESCE(`posts`.`body`, `posts`.`title`)

--- update an exact number rounds
UPDATE `posts` SET `price` = ROUND((`posts`.`price` * ?), 2)
? Decimal(38,3) 1.075

--- update an exact number by a quotient
UPDATE `posts` SET `price` = ROUND(ROUND((CAST(`posts`.`price` AS DECIMAL (65, 20)) / ?), 8), 2)
? Int(64) 3

--- update an exact number keeps digits
UPDATE `posts` SET `price` = (`posts`.`price` + ?)
? Decimal(38,1) 0.5

--- update over a relation to one
UPDATE `posts` SET `views` = ? WHERE `posts`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `posts` AS `t2` INNER JOIN `authors` ON `authors`.`id` = `t2`.`author_id` WHERE `authors`.`name` = ?) AS `listed`)
? Int(32) 0
? Varchar(50) Ada

--- update over a relation to many
UPDATE `posts` SET `views` = (`posts`.`views` + ?) WHERE `posts`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `posts` AS `t2` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `t2`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ?) AS `listed`)
? Int(64) 1
? Varchar(20) sql

--- update what is excluded over to many
UPDATE `posts` SET `views` = ? WHERE NOT EXISTS (SELECT 1 FROM `post_tags` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `post_tags`.`post_id` = `posts`.`id` AND `tags`.`name` = ?)
? Int(32) 0
? Varchar(20) sql

--- update by the key of a relation
UPDATE `posts` SET `views` = ? WHERE `posts`.`author_id` = ?
? Int(32) 0
? Int(64) 1

--- update nothing
UPDATE `posts` SET `views` = ? WHERE 0 = 1
? Int(32) 0

--- update what was grouped
UPDATE `authors` SET `age` = ? WHERE `authors`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `authors` AS `t2` LEFT JOIN `posts` ON `posts`.`author_id` = `t2`.`id` GROUP BY `t2`.`id` HAVING COUNT(`posts`.`id`) = ?) AS `listed`)
? Int(32) 1
? Int(64) 0

--- update the first rows
UPDATE `posts` SET `active` = ? WHERE `posts`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `posts` AS `t2` ORDER BY `t2`.`views` DESC LIMIT ?) AS `listed`)
? Bool false
? Int(64) 2

--- update an annotated expression
UPDATE `posts` SET `views` = (`posts`.`views` + ?)
? Int(64) 1

--- delete all
DELETE FROM `tags`

--- delete some
DELETE FROM `posts` WHERE `posts`.`active` = ?
? Bool false

--- delete what is excluded
DELETE FROM `posts` WHERE (`posts`.`rating` > ?) IS NOT TRUE
? Float 1.0

--- delete over a relation to one
DELETE FROM `comments` WHERE `comments`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `comments` AS `t2` INNER JOIN `posts` ON `posts`.`id` = `t2`.`post_id` WHERE `posts`.`title` = ?) AS `listed`)
? Varchar(50) Hello

--- delete over a relation to many
DELETE FROM `posts` WHERE `posts`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `posts` AS `t2` INNER JOIN `comments` ON `comments`.`post_id` = `t2`.`id` WHERE `comments`.`score` = ?) AS `listed`)
? Int(64) 5

--- delete what is excluded over a relation to its own table
DELETE FROM `authors` WHERE `authors`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `authors` AS `t2` WHERE NOT EXISTS (SELECT 1 FROM `authors` AS `t3` WHERE `t3`.`boss_id` = `t2`.`id` AND `t3`.`age` = ?)) AS `listed`)
? Int(64) 20

--- update what is excluded over a relation to its own table
UPDATE `authors` SET `age` = ? WHERE `authors`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `authors` AS `t2` WHERE NOT EXISTS (SELECT 1 FROM `authors` AS `t3` WHERE `t3`.`boss_id` = `t2`.`id` AND `t3`.`age` = ?)) AS `listed`)
? Int(32) 1
? Int(64) 20

--- delete what has no related row
DELETE FROM `authors` WHERE `authors`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `authors` AS `t2` LEFT JOIN `posts` ON `posts`.`author_id` = `t2`.`id` WHERE `posts`.`id` IS NULL) AS `listed`)

--- delete what is excluded over to many
DELETE FROM `posts` WHERE NOT EXISTS (SELECT 1 FROM `post_tags` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `post_tags`.`post_id` = `posts`.`id` AND `tags`.`name` = ?)
? Varchar(20) sql

--- delete what is excluded over a nullable foreign key
DELETE FROM `posts` WHERE `posts`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `posts` AS `t2` LEFT JOIN `authors` ON `authors`.`id` = `t2`.`editor_id` WHERE (`authors`.`name` = ?) IS NOT TRUE) AS `listed`)
? Varchar(50) Ada

--- delete the first rows
DELETE FROM `tags` WHERE `tags`.`id` IN (SELECT * FROM (SELECT `t2`.`id` FROM `tags` AS `t2` ORDER BY `t2`.`name` ASC LIMIT ?) AS `listed`)
? Int(64) 1

--- delete distinct
DELETE FROM `posts` WHERE `posts`.`active` = ?
? Bool true

--- insert one
INSERT INTO `tags` (`name`) VALUES (?)
? Varchar(20) new

--- insert one with its key
INSERT INTO `tags` (`id`, `name`) VALUES (?, ?)
? Int(64) 9
? Varchar(20) new

--- insert one, returning
REFUSED: RYX-F004: MySQL has no INSERT … RETURNING: the database has no RETURNING. See docs/capabilities.md for what each database has.

--- insert several
INSERT INTO `tags` (`name`) VALUES (?), (?)
? Varchar(20) one
? Varchar(20) two

--- insert several, returning
REFUSED: RYX-F004: MySQL has no INSERT … RETURNING: the database has no RETURNING. See docs/capabilities.md for what each database has.

--- insert nulls
INSERT INTO `authors` (`name`, `age`, `email`) VALUES (?, ?, ?), (?, ?, ?)
? Varchar(50) N
? Int(32) null
? Varchar(50) null
? Varchar(50) M
? Int(32) 1
? Varchar(50) null

--- insert decimals, rounded
INSERT INTO `lines` (`quantity`, `price`, `post_id`) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?)
? Int(32) 1
? Decimal(10,2) 3.50
? Int(64) 1
? Int(32) 2
? Decimal(10,2) 4
? Int(64) 1
? Int(32) 3
? Decimal(10,2) 0.13
? Int(64) 1

--- insert no columns
REFUSED: RYX-F004: MySQL has no INSERT … RETURNING: the database has no RETURNING. See docs/capabilities.md for what each database has.

--- update one row
UPDATE `tags` INNER JOIN (SELECT `tags`.`id` AS `c0`, `tags`.`name` AS `c1` FROM `tags` WHERE FALSE UNION ALL VALUES ROW (?, ?)) AS `changes` ON `tags`.`id` = `changes`.`c0` SET `name` = `changes`.`c1`
? Int(64) 1
? Varchar(20) other

--- update rows, each with values of its own
UPDATE `posts` INNER JOIN (SELECT `posts`.`id` AS `c0`, `posts`.`title` AS `c1`, `posts`.`views` AS `c2`, `posts`.`body` AS `c3` FROM `posts` WHERE FALSE UNION ALL VALUES ROW (?, ?, ?, ?), ROW (?, ?, ?, ?), ROW (?, ?, ?, ?)) AS `changes` ON `posts`.`id` = `changes`.`c0` SET `title` = `changes`.`c1`, `views` = `changes`.`c2`, `body` = `changes`.`c3`
? Int(64) 1
? Varchar(50) one
? Int(32) 10
? Text null
? Int(64) 2
? Varchar(50) two
? Int(32) 20
? Text text
? Int(64) 99
? Varchar(50) none
? Int(32) 0
? Text null

--- update rows with exact numbers, moments and nulls
UPDATE `posts` INNER JOIN (SELECT `posts`.`id` AS `c0`, `posts`.`price` AS `c1`, `posts`.`created_at` AS `c2`, `posts`.`editor_id` AS `c3` FROM `posts` WHERE FALSE UNION ALL VALUES ROW (?, ?, CAST(? AS DATETIME (6)), ?), ROW (?, ?, CAST(? AS DATETIME (6)), ?)) AS `changes` ON `posts`.`id` = `changes`.`c0` SET `price` = `changes`.`c1`, `created_at` = `changes`.`c2`, `editor_id` = `changes`.`c3`
? Int(64) 1
? Decimal(10,2) 1.25
? Timestamp 2024-02-03T04:05:06.789Z
? Int(64) null
? Int(64) 2
? Decimal(10,2) 10
? Timestamp 2024-02-03T04:05:06Z
? Int(64) 1
