--- foreign key
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`author_id` = ?
? Int(64) 1

--- foreign key by its column
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`author_id` = ?
? Int(64) 1

--- foreign key by its Java spelling
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`author_id` = ?
? Int(64) 1

--- key of a foreign key
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`author_id` = ?
? Int(64) 1

--- foreign key in
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`author_id` IN (?, ?)
? Int(64) 1
? Int(64) 2

--- a column of the other model
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `authors`.`name` = ?
? Varchar(50) Ada

--- a column over a nullable foreign key
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE `authors`.`name` = ?
? Varchar(50) Čapek

--- two hops
SELECT `comments`.`id` FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `authors`.`name` = ?
? Varchar(50) Ada

--- the key two hops away
SELECT `comments`.`id` FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` WHERE `posts`.`author_id` = ?
? Int(64) 1

--- three hops
SELECT `comments`.`id` FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` INNER JOIN `authors` AS `t2` ON `t2`.`id` = `authors`.`boss_id` WHERE `t2`.`name` = ?
? Varchar(50) Ada

--- a hop to itself
SELECT `authors`.`id` FROM `authors` INNER JOIN `authors` AS `t2` ON `t2`.`id` = `authors`.`boss_id` WHERE `t2`.`name` = ?
? Varchar(50) Ada

--- two hops to itself
SELECT `authors`.`id` FROM `authors` INNER JOIN `authors` AS `t2` ON `t2`.`id` = `authors`.`boss_id` INNER JOIN `authors` AS `t3` ON `t3`.`id` = `t2`.`boss_id` WHERE `t3`.`name` = ?
? Varchar(50) Ada

--- two foreign keys to one table
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` INNER JOIN `authors` AS `t2` ON `t2`.`id` = `posts`.`editor_id` WHERE `authors`.`name` = ? AND `t2`.`name` = ?
? Varchar(50) Čapek
? Varchar(50) Čapek

--- a column of the other model compared
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` INNER JOIN `authors` AS `t2` ON `t2`.`id` = `posts`.`editor_id` WHERE `authors`.`name` = `t2`.`name`

--- a one-to-one
SELECT `profiles`.`id` FROM `profiles` INNER JOIN `authors` ON `authors`.`id` = `profiles`.`author_id` WHERE `authors`.`name` = ?
? Varchar(50) Ada

--- reverse of a foreign key
SELECT `authors`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`views` > ?
? Int(64) 5

--- key behind a reverse
SELECT `authors`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`id` = ?
? Int(64) 3

--- key behind a reverse, named
SELECT `authors`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`id` IN (?, ?)
? Int(64) 1
? Int(64) 3

--- reverse of a one-to-one
SELECT `authors`.`id` FROM `authors` INNER JOIN `profiles` ON `profiles`.`author_id` = `authors`.`id` WHERE `profiles`.`site` LIKE ? ESCAPE '!'
? Text https%

--- two reverse hops
SELECT `authors`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` INNER JOIN `comments` ON `comments`.`post_id` = `posts`.`id` WHERE `comments`.`score` = ?
? Int(64) 5

--- down and up again
SELECT `authors`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` INNER JOIN `authors` AS `t2` ON `t2`.`id` = `posts`.`editor_id` WHERE `t2`.`name` = ?
? Varchar(50) Čapek

--- reverse of a self reference
SELECT `authors`.`id` FROM `authors` INNER JOIN `authors` AS `t2` ON `t2`.`boss_id` = `authors`.`id` WHERE `t2`.`age` > ?
? Int(64) 30

--- a related row that refers to the row
SELECT `authors`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`author_id` = `authors`.`id`

--- many-to-many
SELECT `posts`.`id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ?
? Varchar(20) java

--- key behind a many-to-many
SELECT `posts`.`id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` WHERE `post_tags`.`tag_id` = ?
? Int(64) 2

--- key behind a many-to-many, named
SELECT `posts`.`id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` WHERE `post_tags`.`tag_id` IN (?, ?)
? Int(64) 1
? Int(64) 2

--- reverse of a many-to-many
SELECT `tags`.`id` FROM `tags` INNER JOIN `post_tags` ON `post_tags`.`tag_id` = `tags`.`id` INNER JOIN `posts` ON `posts`.`id` = `post_tags`.`post_id` WHERE `posts`.`title` = ?
? Varchar(50) Hello

--- key behind a reverse many-to-many
SELECT `tags`.`id` FROM `tags` INNER JOIN `post_tags` ON `post_tags`.`tag_id` = `tags`.`id` WHERE `post_tags`.`post_id` = ?
? Int(64) 3

--- reverse of a foreign key, then many-to-many
SELECT `authors`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ?
? Varchar(20) sql

--- many-to-many, then back
SELECT `posts`.`id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` INNER JOIN `post_tags` AS `t2` ON `t2`.`tag_id` = `tags`.`id` INNER JOIN `posts` AS `t3` ON `t3`.`id` = `t2`.`post_id` WHERE `t3`.`title` = ?
? Varchar(50) Hello

--- the same many-to-many twice in one filter
SELECT `posts`.`id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ? AND `post_tags`.`tag_id` = ?
? Varchar(20) sql
? Int(64) 2

--- one filter, one related row
SELECT `posts`.`id` FROM `posts` INNER JOIN `comments` ON `comments`.`post_id` = `posts`.`id` WHERE `comments`.`text` = ? AND `comments`.`score` = ?
? Text Spam
? Int(64) 5

--- two filters, two related rows
SELECT `posts`.`id` FROM `posts` INNER JOIN `comments` ON `comments`.`post_id` = `posts`.`id` INNER JOIN `comments` AS `t2` ON `t2`.`post_id` = `posts`.`id` WHERE `comments`.`text` = ? AND `t2`.`score` = ?
? Text Spam
? Int(64) 5

--- two filters over a foreign key share it
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `authors`.`name` = ? AND `authors`.`age` > ?
? Varchar(50) Ada
? Int(64) 30

--- two filters over a foreign key, then to many
SELECT `comments`.`id` FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` INNER JOIN `post_tags` AS `t2` ON `t2`.`post_id` = `posts`.`id` INNER JOIN `tags` AS `t3` ON `t3`.`id` = `t2`.`tag_id` WHERE `tags`.`name` = ? AND `t3`.`name` = ?
? Varchar(20) java
? Varchar(20) sql

--- nested conjunctions are one filter
SELECT `posts`.`id` FROM `posts` INNER JOIN `comments` ON `comments`.`post_id` = `posts`.`id` WHERE `comments`.`text` = ? AND `comments`.`score` = ?
? Text Spam
? Int(64) 5

--- two filters on one tag each
SELECT `posts`.`id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `post_tags` AS `t2` ON `t2`.`post_id` = `posts`.`id` WHERE `post_tags`.`tag_id` = ? AND `t2`.`tag_id` = ?
? Int(64) 1
? Int(64) 2

--- one filter on two relations to many
SELECT `posts`.`id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` INNER JOIN `comments` ON `comments`.`post_id` = `posts`.`id` WHERE `tags`.`name` = ? AND `comments`.`score` >= ?
? Varchar(20) java
? Int(64) 3

--- no related row by foreign key
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`editor_id` IS NULL

--- a related row by foreign key
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`editor_id` IS NOT NULL

--- equal null over a foreign key
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`editor_id` IS NULL

--- no related row by reverse
SELECT `authors`.`id` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`id` IS NULL

--- a related row by reverse
SELECT `authors`.`id` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`id` IS NOT NULL

--- no related row by one-to-one
SELECT `authors`.`id` FROM `authors` LEFT JOIN `profiles` ON `profiles`.`author_id` = `authors`.`id` WHERE `profiles`.`id` IS NULL

--- no related row by many-to-many
SELECT `posts`.`id` FROM `posts` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` WHERE `post_tags`.`tag_id` IS NULL

--- a related row by many-to-many
SELECT `posts`.`id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` WHERE `post_tags`.`tag_id` IS NOT NULL

--- a column is null, or there is no row
SELECT `authors`.`id` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`body` IS NULL

--- a column over a nullable foreign key is null
SELECT `posts`.`id` FROM `posts` LEFT JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE `authors`.`email` IS NULL

--- a column over a foreign key is null
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `authors`.`email` IS NULL

--- a column over a nullable foreign key is not null
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE `authors`.`email` IS NOT NULL

--- null and a value of one related row
SELECT `posts`.`id` FROM `posts` INNER JOIN `comments` ON `comments`.`post_id` = `posts`.`id` WHERE `comments`.`author_id` IS NULL AND `comments`.`text` = ?
? Text Spam

--- the boss of no boss
SELECT `authors`.`id` FROM `authors` LEFT JOIN `authors` AS `t2` ON `t2`.`id` = `authors`.`boss_id` WHERE `t2`.`boss_id` IS NULL
