--- whole plus
SELECT `posts`.`id`, (`posts`.`views` + ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 1

--- whole minus
SELECT `posts`.`id`, (`posts`.`views` - ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 5

--- whole times
SELECT `posts`.`id`, (`posts`.`views` * ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 3

--- whole divided, without rest
SELECT `posts`.`id`, (`posts`.`views` DIV ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 7

--- whole remainder
SELECT `posts`.`id`, ((`posts`.`views` - ?) % ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 5
? Int(64) 7

--- exact plus whole
SELECT `posts`.`id`, (`posts`.`price` + ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 1

--- exact times whole
SELECT `lines`.`id`, (`lines`.`price` * `lines`.`quantity`) FROM `lines` ORDER BY `lines`.`id` ASC

--- exact times exact
SELECT `posts`.`id`, (`posts`.`price` * ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Decimal(38,3) 1.075

--- exact divided by whole
SELECT `posts`.`id`, ROUND((CAST(`posts`.`price` AS DECIMAL (65, 20)) / ?), 8) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 2

--- exact divided by exact
SELECT `posts`.`id`, ROUND((CAST(`posts`.`price` AS DECIMAL (65, 20)) / ?), 8) FROM `posts` ORDER BY `posts`.`id` ASC
? Decimal(38,1) 0.3

--- exact remainder
SELECT `posts`.`id`, (`posts`.`price` % ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Decimal(38,1) 2.5

--- whole divided by exact
SELECT `posts`.`id`, ROUND((CAST(`posts`.`views` AS DECIMAL (65, 19)) / ?), 7) FROM `posts` ORDER BY `posts`.`id` ASC
? Decimal(38,1) 4.0

--- floating plus whole
SELECT `posts`.`id`, (`posts`.`rating` + `posts`.`views`) FROM `posts` ORDER BY `posts`.`id` ASC

--- floating times exact
SELECT `posts`.`id`, (`posts`.`rating` * `posts`.`price`) FROM `posts` ORDER BY `posts`.`id` ASC

--- floating divided
SELECT `posts`.`id`, (CAST(`posts`.`rating` AS DOUBLE) / ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 2

--- whole divided by floating
SELECT `posts`.`id`, (CAST(`posts`.`views` AS DOUBLE) / ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Float 4.0

--- divided by a column that is zero
SELECT `lines`.`id`, (? DIV NULLIF(`lines`.`quantity`, 0)) FROM `lines` ORDER BY `lines`.`id` ASC
? Int(64) 10

--- remainder by a column that is zero
SELECT `lines`.`id`, (? % NULLIF(`lines`.`quantity`, 0)) FROM `lines` ORDER BY `lines`.`id` ASC
? Int(64) 10

--- exact divided by a column that is zero
SELECT `lines`.`id`, ROUND((CAST(`lines`.`price` AS DECIMAL (65, 20)) / NULLIF(`lines`.`quantity`, 0)), 8) FROM `lines` ORDER BY `lines`.`id` ASC

--- brackets
SELECT `posts`.`id`, ((`posts`.`views` + ?) * (`posts`.`views` - ?)) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 1
? Int(64) 1

--- with null
SELECT `authors`.`id`, (`authors`.`age` + ?) FROM `authors` ORDER BY `authors`.`id` ASC
? Int(64) 1

--- lower
SELECT `posts`.`id`, LOWER(`posts`.`title`) FROM `posts` ORDER BY `posts`.`id` ASC

--- length
SELECT `posts`.`id`, CHAR_LENGTH(`posts`.`title`) FROM `posts` ORDER BY `posts`.`id` ASC

--- abs
SELECT `comments`.`id`, ABS(`comments`.`score`) FROM `comments` ORDER BY `comments`.`id` ASC

--- coalesce with a value
SELECT `posts`.`id`, COALESCE(`posts`.`body`, CAST(? AS CHAR)) FROM `posts` ORDER BY `posts`.`id` ASC
? Text none

--- coalesce of columns
SELECT `posts`.`id`, COALESCE(`posts`.`editor_id`, `posts`.`author_id`) FROM `posts` ORDER BY `posts`.`id` ASC

--- coalesce of numbers of two kinds
SELECT `posts`.`id`, COALESCE(`posts`.`rating`, `posts`.`views`) FROM `posts` ORDER BY `posts`.`id` ASC

--- coalesce of a whole and an exact number
SELECT `authors`.`id`, COALESCE(`authors`.`age`, ?) FROM `authors` ORDER BY `authors`.`id` ASC
? Decimal(38,1) 0.5

--- functions of functions
SELECT `posts`.`id`, CHAR_LENGTH(LOWER(COALESCE(`posts`.`body`, CAST(? AS CHAR)))) FROM `posts` ORDER BY `posts`.`id` ASC
? Text ?

--- in a filter
SELECT `posts`.`id` FROM `posts` WHERE (`posts`.`views` + `posts`.`id`) > ?
? Int(64) 12

--- on the right
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`views` > (`posts`.`id` * ?)
? Int(64) 2

--- over a relation
SELECT `comments`.`id` FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id` WHERE `comments`.`score` < (`posts`.`views` + `authors`.`age`)

--- in a filter, excluded
SELECT `authors`.`id` FROM `authors` WHERE ((`authors`.`age` + ?) > ?) IS NOT TRUE
? Int(64) 1
? Int(64) 37

--- coalesce over a nullable relation
SELECT `posts`.`id` FROM `posts` LEFT JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE COALESCE(`authors`.`age`, ?) < ?
? Int(64) 0
? Int(64) 40

--- in the order
SELECT `posts`.`id` FROM `posts` ORDER BY (`posts`.`views` * ?) ASC, `posts`.`id` ASC
? Int(64) -1

--- annotated and filtered
SELECT `tags`.`id`, `tags`.`name`, (`tags`.`id` * ?) FROM `tags` WHERE (`tags`.`id` * ?) > ? ORDER BY `tags`.`name` ASC
? Int(64) 2
? Int(64) 2
? Int(64) 4

--- annotated over a relation, then a filter over it
SELECT `posts`.`id`, `authors`.`name` FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`editor_id` WHERE `authors`.`age` > ? ORDER BY `posts`.`id` ASC
? Int(64) 1

--- annotated over to many, then filtered by it
SELECT `authors`.`id`, `posts`.`title` FROM `authors` INNER JOIN `posts` ON `posts`.`author_id` = `authors`.`id` WHERE `posts`.`title` LIKE ? ESCAPE '!'
? Text %o%

--- annotated over to many, then excluded by it
SELECT `posts`.`id`, `tags`.`name` FROM `posts` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` LEFT JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id` WHERE (`tags`.`name` = ?) IS NOT TRUE ORDER BY `posts`.`id` ASC, `tags`.`name` ASC
? Varchar(20) java

--- grouped by an expression with a value
SELECT COALESCE(`posts`.`body`, CAST(? AS CHAR)), COUNT(*) FROM `posts` GROUP BY 1
? Text none

--- grouped and sorted by an expression with a value
SELECT COALESCE(`posts`.`body`, CAST(? AS CHAR)), COUNT(*) FROM `posts` GROUP BY 1 ORDER BY 1 ASC
? Text none

--- sorted by an expression with a value that is not selected
SELECT `posts`.`id`, COUNT(`comments`.`id`), COALESCE(`posts`.`body`, CAST(? AS CHAR)) FROM `posts` LEFT JOIN `comments` ON `comments`.`post_id` = `posts`.`id` GROUP BY `posts`.`id` ORDER BY 3 ASC, `posts`.`id` ASC
? Text none

--- distinct and sorted by an expression with a value
SELECT DISTINCT `posts`.`active`, COALESCE(`posts`.`body`, CAST(? AS CHAR)) FROM `posts` ORDER BY 2 ASC
? Text none

--- a value selected
SELECT ?, CAST(? AS CHAR) FROM `tags` ORDER BY `tags`.`id` ASC LIMIT ?
? Int(64) 5
? Text w
? Int(64) 1

--- grouped by a value
SELECT ?, COUNT(*) FROM `tags` GROUP BY 1
? Int(64) 5
