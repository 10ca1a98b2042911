--- or
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`views` >= ? OR `posts`.`title` LIKE ? ESCAPE '!'
? Int(64) 100
? Text H%

--- or within and
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`active` = ? AND (`posts`.`views` >= ? OR `posts`.`title` LIKE ? ESCAPE '!')
? Bool true
? Int(64) 100
? Text H%

--- and within or
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`active` = ? AND `posts`.`views` >= ?) OR `posts`.`title` LIKE ? ESCAPE '!'
? Bool true
? Int(64) 100
? Text H%

--- or beside a second filter
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`views` >= ? OR `posts`.`title` LIKE ? ESCAPE '!') AND `posts`.`active` = ?
? Int(64) 100
? Text H%
? Bool true

--- or beside or
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`views` >= ? OR `posts`.`title` LIKE ? ESCAPE '!') AND (`posts`.`active` = ? OR `posts`.`title` LIKE ? ESCAPE '!')
? Int(64) 100
? Text H%
? Bool true
? Text H%

--- not of a column that is not null
SELECT `posts`.`id` FROM `posts` WHERE NOT (`posts`.`active` = ?)
? Bool true

--- not within or
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`views` >= ? OR NOT (`posts`.`title` LIKE ? ESCAPE '!')
? Int(64) 100
? Text H%

--- not of not
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`views` >= ?
? Int(64) 100

--- not of not of a nullable column
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`rating` > ?
? Float 1.0

--- not of or
SELECT `posts`.`id` FROM `posts` WHERE NOT (`posts`.`views` >= ? OR `posts`.`title` LIKE ? ESCAPE '!')
? Int(64) 100
? Text H%

--- not of and
SELECT `posts`.`id` FROM `posts` WHERE NOT (`posts`.`views` >= ? AND `posts`.`title` LIKE ? ESCAPE '!')
? Int(64) 100
? Text H%

--- one part alone
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`views` >= ?
? Int(64) 100

--- plain SQL not
SELECT `posts`.`id` FROM `posts` WHERE NOT (`posts`.`rating` > ?)
? Float 1.0

--- SQL is true
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`rating` > ?
? Float 1.0

--- SQL not, of what is true in a row that may be missing
SELECT `posts`.`id` FROM `posts` LEFT JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE NOT ((`authors`.`name` >= ?) IS TRUE OR `posts`.`views` >= ?)
? Varchar(50) B
? Int(64) 100

--- exclude a column that is not null
SELECT `posts`.`id` FROM `posts` WHERE NOT (`posts`.`title` = ?)
? Varchar(50) Hello

--- exclude a nullable column
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`rating` > ?) IS NOT TRUE
? Float 1.0

--- exclude a nullable text
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`body` LIKE ? ESCAPE '!') IS NOT TRUE
? Text %o%

--- exclude an or with a nullable column
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`rating` > ? OR `posts`.`views` = ?) IS NOT TRUE
? Float 1.0
? Int(64) 0

--- exclude an and with a nullable column
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`rating` > ? AND `posts`.`views` = ?) IS NOT TRUE
? Float 1.0
? Int(64) 10

--- exclude null
SELECT `posts`.`id` FROM `posts` WHERE NOT (`posts`.`body` IS NULL)

--- exclude isnull
SELECT `posts`.`id` FROM `posts` WHERE NOT (`posts`.`body` IS NULL)

--- exclude in
SELECT `authors`.`id` FROM `authors` WHERE (`authors`.`age` IN (?, ?)) IS NOT TRUE
? Int(64) 36
? Int(64) 20

--- exclude in with null
SELECT `authors`.`id` FROM `authors` WHERE (`authors`.`age` IN (?)) IS NOT TRUE
? Int(64) 36

--- exclude in none
SELECT `authors`.`id` FROM `authors`

--- exclude two columns
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`title` = `posts`.`body`) IS NOT TRUE

--- exclude a transform
SELECT `authors`.`id` FROM `authors` WHERE (EXTRACT(YEAR FROM `authors`.`born`) = ?) IS NOT TRUE
? Int(64) 1970

--- exclude range
SELECT `authors`.`id` FROM `authors` WHERE (`authors`.`age` BETWEEN ? AND ?) IS NOT TRUE
? Int(64) 30
? Int(64) 40

--- filter, then exclude
SELECT `authors`.`id` FROM `authors` WHERE `authors`.`age` > ? AND (`authors`.`age` = ?) IS NOT TRUE
? Int(64) 1
? Int(64) 36

--- exclude over a foreign key
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE NOT (`authors`.`name` = ?)
? Varchar(50) Ada

--- exclude over a nullable foreign key
SELECT `posts`.`id` FROM `posts` LEFT JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE (`authors`.`name` = ?) IS NOT TRUE
? Varchar(50) Ada

--- exclude over a foreign key that a filter requires
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE `authors`.`age` > ? AND NOT (`authors`.`name` = ?)
? Int(64) 1
? Varchar(50) Ada

--- exclude over a reverse
SELECT `authors`.`id` FROM `authors` WHERE NOT EXISTS (SELECT 1 FROM `posts` WHERE `posts`.`author_id` = `authors`.`id` AND `posts`.`views` > ?)
? Int(64) 5

--- exclude over a many-to-many
SELECT `posts`.`id` FROM `posts` WHERE NOT EXISTS (SELECT 1 FROM `post_tags` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `post_tags`.`post_id` = `posts`.`id` AND `tags`.`name` = ?)
? Varchar(20) java

--- exclude a key behind a many-to-many
SELECT `posts`.`id` FROM `posts` WHERE NOT EXISTS (SELECT 1 FROM `post_tags` WHERE `post_tags`.`post_id` = `posts`.`id` AND `post_tags`.`tag_id` = ?)
? Int(64) 1

--- exclude over two hops to many
SELECT `authors`.`id` FROM `authors` WHERE NOT EXISTS (SELECT 1 FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `posts`.`author_id` = `authors`.`id` AND `tags`.`name` = ?)
? Varchar(20) java

--- exclude over a foreign key, then to many
SELECT `comments`.`id` FROM `comments` WHERE NOT EXISTS (SELECT 1 FROM `post_tags` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `post_tags`.`post_id` = `comments`.`post_id` AND `tags`.`name` = ?)
? Varchar(20) java

--- exclude over a nullable foreign key, then to many
SELECT `posts`.`id` FROM `posts` WHERE NOT EXISTS (SELECT 1 FROM `posts` AS `t2` WHERE `t2`.`author_id` = `posts`.`editor_id` AND `t2`.`views` > ?)
? Int(64) 5

--- exclude a transform to many
SELECT `authors`.`id` FROM `authors` WHERE NOT EXISTS (SELECT 1 FROM `posts` WHERE `posts`.`author_id` = `authors`.`id` AND EXTRACT(YEAR FROM `posts`.`created_at`) = ?)
? Int(64) 2024

--- exclude no related row
SELECT `authors`.`id` FROM `authors` WHERE EXISTS (SELECT 1 FROM `posts` WHERE `posts`.`author_id` = `authors`.`id`)

--- exclude a related row
SELECT `authors`.`id` FROM `authors` WHERE NOT EXISTS (SELECT 1 FROM `posts` WHERE `posts`.`author_id` = `authors`.`id`)

--- exclude no related row by many-to-many
SELECT `posts`.`id` FROM `posts` WHERE EXISTS (SELECT 1 FROM `post_tags` WHERE `post_tags`.`post_id` = `posts`.`id`)

--- exclude a null column of related rows
SELECT `authors`.`id` FROM `authors` WHERE NOT EXISTS (SELECT 1 FROM `authors` AS `t2` LEFT JOIN `posts` ON `posts`.`author_id` = `t2`.`id` WHERE `t2`.`id` = `authors`.`id` AND `posts`.`body` IS NULL)

--- exclude a column compared over to many
SELECT `authors`.`id` FROM `authors` WHERE NOT EXISTS (SELECT 1 FROM `authors` AS `t2` INNER JOIN `posts` ON `posts`.`author_id` = `t2`.`id` WHERE `t2`.`id` = `authors`.`id` AND `posts`.`editor_id` = `t2`.`id`)

--- exclude two conditions on related rows
SELECT `posts`.`id` FROM `posts` WHERE NOT (EXISTS (SELECT 1 FROM `comments` WHERE `comments`.`post_id` = `posts`.`id` AND `comments`.`text` = ?) AND EXISTS (SELECT 1 FROM `comments` AS `t2` WHERE `t2`.`post_id` = `posts`.`id` AND `t2`.`score` = ?))
? Text Spam
? Int(64) 5

--- exclude a condition of the row and one of related rows
SELECT `posts`.`id` FROM `posts` WHERE NOT (`posts`.`active` = ? AND EXISTS (SELECT 1 FROM `post_tags` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `post_tags`.`post_id` = `posts`.`id` AND `tags`.`name` = ?))
? Bool true
? Varchar(20) sql

--- exclude in none over to many
SELECT `authors`.`id` FROM `authors`

--- not within a filter over to many
SELECT `posts`.`id` FROM `posts` INNER JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `tags`.`name` = ? AND NOT EXISTS (SELECT 1 FROM `post_tags` AS `t2` INNER JOIN `tags` AS `t3` ON `t3`.`id` = `t2`.`tag_id` WHERE `t2`.`post_id` = `posts`.`id` AND `t3`.`name` = ?)
? Varchar(20) sql
? Varchar(20) java

--- not of not over to many
SELECT `posts`.`id` FROM `posts` WHERE EXISTS (SELECT 1 FROM `post_tags` INNER JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE `post_tags`.`post_id` = `posts`.`id` AND `tags`.`name` = ?)
? Varchar(20) java

--- exclude over a reverse one-to-one
SELECT `authors`.`id` FROM `authors` LEFT JOIN `profiles` ON `profiles`.`author_id` = `authors`.`id` WHERE (`profiles`.`site` LIKE ? ESCAPE '!') IS NOT TRUE
? Text %ada%

--- or with a nullable foreign key
SELECT `posts`.`id` FROM `posts` LEFT JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE `authors`.`name` = ? OR `posts`.`views` = ?
? Varchar(50) Ada
? Int(64) 0

--- or with one foreign key on both sides
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE `authors`.`name` = ? OR `authors`.`age` = ?
? Varchar(50) Ada
? Int(64) 48

--- or with to many
SELECT `authors`.`id` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`views` > ? OR `authors`.`age` = ?
? Int(64) 100
? Int(64) 20

--- or of two relations to many
SELECT `posts`.`id` FROM `posts` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` LEFT JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` WHERE `tags`.`name` = ? OR `comments`.`score` = ?
? Varchar(20) 100%
? Int(64) 5

--- and requires what or does not
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE (`authors`.`name` = ? OR `posts`.`views` = ?) AND `authors`.`age` > ?
? Varchar(50) Ada
? Int(64) 1000
? Int(64) 1

--- an earlier or, then a filter
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE (`authors`.`name` = ? OR `posts`.`views` = ?) AND `authors`.`age` > ?
? Varchar(50) Ada
? Int(64) 1000
? Int(64) 40

--- or with isnull
SELECT `posts`.`id` FROM `posts` LEFT JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE `authors`.`name` = ? OR `posts`.`editor_id` IS NULL
? Varchar(50) Ada

--- or with nothing
SELECT `posts`.`id` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE `authors`.`name` = ?
? Varchar(50) Ada

--- and of nothing
SELECT `tags`.`id` FROM `tags`

--- or of nothing
SELECT `tags`.`id` FROM `tags` WHERE 0 = 1

--- not of nothing
SELECT `tags`.`id` FROM `tags`

--- in none and a condition
SELECT `tags`.`id` FROM `tags` WHERE 0 = 1

--- in none or a condition
SELECT `tags`.`id` FROM `tags` WHERE `tags`.`name` = ?
? Varchar(20) sql

--- not in none and a condition
SELECT `tags`.`id` FROM `tags` WHERE `tags`.`name` = ?
? Varchar(20) sql

--- not in none or a condition
SELECT `tags`.`id` FROM `tags`

--- in none over a relation
SELECT `posts`.`id` FROM `posts` WHERE 0 = 1

--- in none, then a filter
SELECT `tags`.`id` FROM `tags` WHERE 0 = 1 AND `tags`.`name` = ?
? Varchar(20) sql

--- two empty filters
SELECT `tags`.`id` FROM `tags`

--- count in none
SELECT COUNT(*) FROM `tags` WHERE 0 = 1

--- a truth value holds
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`active`

--- a truth value does not hold
SELECT `posts`.`id` FROM `posts` WHERE NOT (`posts`.`active`)

--- a condition as a truth value holds
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`body` >= ?
? Text

--- a condition is unknown
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`body` >= ?) IS NULL
? Text

--- a condition is known
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`body` >= ?) IS NOT NULL
? Text

--- a user's own SQL
SELECT `posts`.`id` FROM `posts` WHERE ABS( `posts`.`views` - ? ) < ?
? Int(64) 1000
? Int(64) 600
