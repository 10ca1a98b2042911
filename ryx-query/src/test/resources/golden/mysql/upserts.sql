--- leave what is there
INSERT INTO `tags` (`id`, `name`) VALUES (?, ?), (?, ?) AS `new` ON DUPLICATE KEY UPDATE `tags`.`id` = `tags`.`id`
? Int(64) 1
? Varchar(20) kotlin
? Int(64) 7
? Varchar(20) new

--- leave what is there, by columns
REFUSED: RYX-F004: MySQL has no Inserts that give way on columns named: ON DUPLICATE KEY is about all keys of a table. See docs/capabilities.md for what each database has.

--- update what is there
INSERT INTO `tags` (`id`, `name`) VALUES (?, ?), (?, ?) AS `new` ON DUPLICATE KEY UPDATE `name` = `new`.`name`
? Int(64) 1
? Varchar(20) kotlin
? Int(64) 7
? Varchar(20) new

--- update what is there, by columns
REFUSED: RYX-F004: MySQL has no Inserts that give way on columns named: ON DUPLICATE KEY is about all keys of a table. See docs/capabilities.md for what each database has.

--- update one
REFUSED: RYX-F004: MySQL has no Inserts that give way on columns named: ON DUPLICATE KEY is about all keys of a table. See docs/capabilities.md for what each database has.

--- update one by any key
INSERT INTO `tags` (`id`, `name`) VALUES (?, ?) AS `new` ON DUPLICATE KEY UPDATE `name` = `new`.`name`
? Int(64) 2
? Varchar(20) SQL

--- update and count what is there
REFUSED: RYX-F004: MySQL has no Inserts that give way on columns named: ON DUPLICATE KEY is about all keys of a table. See docs/capabilities.md for what each database has.

--- update and count one by any key
INSERT INTO `authors` (`id`, `name`, `age`) VALUES (?, ?, ?) AS `new` ON DUPLICATE KEY UPDATE `name` = `new`.`name`, `age` = `authors`.`age` + 1
? Int(64) 2
? Varchar(50) Bob
? Int(32) 1

--- leave what is there, nothing given
INSERT INTO `markers` (`note`) VALUES (?) AS `new` ON DUPLICATE KEY UPDATE `markers`.`id` = `markers`.`id`
? Text null

--- insert from a query
INSERT INTO `tags` (`name`) SELECT `authors`.`name` FROM `authors` WHERE `authors`.`id` <= ? ORDER BY `authors`.`id` ASC
? Int(64) 2

--- insert from the same table
INSERT INTO `tags` (`name`) SELECT `tags`.`name` FROM `tags` WHERE `tags`.`id` = ? ORDER BY `tags`.`name` ASC
? Int(64) 1

--- insert from a query, leaving what is there
INSERT INTO `tags` (`id`, `name`) SELECT * FROM (SELECT (`tags`.`id` + ?) AS `id`, `tags`.`name` AS `name` FROM `tags` WHERE `tags`.`id` <= ? ORDER BY `tags`.`name` ASC) AS `new` ON DUPLICATE KEY UPDATE `tags`.`id` = `tags`.`id`
? Int(64) 2
? Int(64) 2

--- insert from a query, leaving what is there, by columns
REFUSED: RYX-F004: MySQL has no Inserts that give way on columns named: ON DUPLICATE KEY is about all keys of a table. See docs/capabilities.md for what each database has.

--- insert from a query, updating
INSERT INTO `tags` (`id`, `name`) SELECT * FROM (SELECT (`tags`.`id` + ?) AS `id`, `tags`.`name` AS `name` FROM `tags` WHERE `tags`.`id` <= ? ORDER BY `tags`.`name` ASC) AS `new` ON DUPLICATE KEY UPDATE `name` = `new`.`name`
? Int(64) 2
? Int(64) 2

--- insert from a query, updating by columns
REFUSED: RYX-F004: MySQL has no Inserts that give way on columns named: ON DUPLICATE KEY is about all keys of a table. See docs/capabilities.md for what each database has.

--- insert the first rows of a query
INSERT INTO `tags` (`name`) SELECT `authors`.`name` FROM `authors` WHERE `authors`.`age` IS NOT NULL ORDER BY `authors`.`age` DESC, `authors`.`id` ASC LIMIT ?
? Int(64) 1

--- insert from groups
INSERT INTO `markers` (`note`) SELECT `rows`.`c0` FROM (SELECT DISTINCT `authors`.`name` AS `c0`, `posts`.`created_at` AS `c1` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` ORDER BY `posts`.`created_at` DESC) AS `rows`

--- insert too many columns
REFUSED: RYX-F004: The query selects 2 columns for 1 fields. Select a value for each field.

--- insert, returning several columns
REFUSED: RYX-F004: MySQL has no INSERT … RETURNING: the database has no RETURNING. See docs/capabilities.md for what each database has.

--- upsert, returning
REFUSED: RYX-F004: MySQL has no Inserts that give way on columns named: ON DUPLICATE KEY is about all keys of a table. See docs/capabilities.md for what each database has.

--- update, returning
REFUSED: RYX-F004: MySQL has no UPDATE … RETURNING: the database has no RETURNING. See docs/capabilities.md for what each database has.

--- update over a relation, returning
REFUSED: RYX-F004: MySQL has no UPDATE … RETURNING: the database has no RETURNING. See docs/capabilities.md for what each database has.

--- delete, returning
REFUSED: RYX-F004: MySQL has no DELETE … RETURNING: the database has no RETURNING. See docs/capabilities.md for what each database has.

--- insert nothing but defaults
INSERT INTO `markers` () VALUES ()
