--- whole to floating
SELECT `posts`.`id`, CAST(`posts`.`views` AS DOUBLE) FROM `posts` ORDER BY `posts`.`id` ASC

--- whole to exact
SELECT `posts`.`id`, CAST(`posts`.`views` AS DECIMAL (12, 2)) FROM `posts` ORDER BY `posts`.`id` ASC

--- whole to truth
SELECT `posts`.`id`, (`posts`.`views` <> 0) FROM `posts` ORDER BY `posts`.`id` ASC

--- whole to a wider one
SELECT `posts`.`id`, CAST(`posts`.`views` AS SIGNED) FROM `posts` ORDER BY `posts`.`id` ASC

--- truth to whole
SELECT `posts`.`id`, CAST(`posts`.`active` AS SIGNED) FROM `posts` ORDER BY `posts`.`id` ASC

--- truth to truth
SELECT `posts`.`id`, `posts`.`active` FROM `posts` ORDER BY `posts`.`id` ASC

--- truth that is null to whole
SELECT `samples`.`key`, CAST(`samples`.`flag` AS SIGNED) FROM `samples` ORDER BY `samples`.`key` ASC

--- exact to whole, rounded
SELECT `posts`.`id`, CAST(ROUND(`posts`.`price`, 0) AS SIGNED) FROM `posts` ORDER BY `posts`.`id` ASC

--- exact to whole, rounded down
SELECT `posts`.`id`, CAST(ROUND((`posts`.`price` * ?), 0) AS SIGNED) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) -1

--- exact to floating
SELECT `posts`.`id`, CAST(`posts`.`price` AS DOUBLE) FROM `posts` ORDER BY `posts`.`id` ASC

--- exact to fewer digits
SELECT `posts`.`id`, CAST(`posts`.`price` AS DECIMAL (10, 1)) FROM `posts` ORDER BY `posts`.`id` ASC

--- floating to whole, rounded
SELECT `posts`.`id`, CAST(ROUND(`posts`.`rating` * ?, 0) AS SIGNED) FROM `posts` ORDER BY `posts`.`id` ASC
? Float 1.0000000000000002

--- floating to exact
SELECT `posts`.`id`, CAST(`posts`.`rating` AS DECIMAL (6, 1)) FROM `posts` ORDER BY `posts`.`id` ASC

--- text to whole
SELECT `tags`.`id`, CAST(CAST(REGEXP_SUBSTR(CAST(? AS CHAR), '^[+-]{0,1}[0-9]+$') AS CHAR) AS SIGNED) FROM `tags` ORDER BY `tags`.`id` ASC
? Text -12

--- text that is none to whole
SELECT `tags`.`id`, CAST(CAST(REGEXP_SUBSTR(`tags`.`name`, '^[+-]{0,1}[0-9]+$') AS CHAR) AS SIGNED) FROM `tags` ORDER BY `tags`.`id` ASC

--- text with a fraction to whole
SELECT `tags`.`id`, CAST(CAST(REGEXP_SUBSTR(CAST(? AS CHAR), '^[+-]{0,1}[0-9]+$') AS CHAR) AS SIGNED) FROM `tags` ORDER BY `tags`.`id` ASC
? Text 1.5

--- text to exact
SELECT `tags`.`id`, CAST(CAST(REGEXP_SUBSTR(CAST(? AS CHAR), '^[+-]{0,1}[0-9]+[.]{0,1}[0-9]*$') AS CHAR) AS DECIMAL (10, 2)) FROM `tags` ORDER BY `tags`.`id` ASC
? Text 12.345

--- text that is none to exact
SELECT `tags`.`id`, CAST(CAST(REGEXP_SUBSTR(CAST(? AS CHAR), '^[+-]{0,1}[0-9]+[.]{0,1}[0-9]*$') AS CHAR) AS DECIMAL (10, 2)) FROM `tags` ORDER BY `tags`.`id` ASC
? Text 12,3

--- part of a text to whole
SELECT `tags`.`id`, CAST(CAST(REGEXP_SUBSTR(SUBSTR(`tags`.`name`, ?, ?), '^[+-]{0,1}[0-9]+$') AS CHAR) AS SIGNED) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(32) 1
? Int(32) 3

--- whole to text
SELECT `posts`.`id`, CAST(`posts`.`views` AS CHAR) FROM `posts` ORDER BY `posts`.`id` ASC

--- negative to text
SELECT `posts`.`id`, CAST((`posts`.`views` * ?) AS CHAR) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) -1

--- large to text
SELECT `samples`.`key`, CAST(`samples`.`big` AS CHAR) FROM `samples` ORDER BY `samples`.`key` ASC

--- exact to text
SELECT `posts`.`id`, CAST(`posts`.`price` AS CHAR) FROM `posts` ORDER BY `posts`.`id` ASC

--- an exact value to text
SELECT `tags`.`id`, CAST(? AS CHAR) FROM `tags` ORDER BY `tags`.`id` ASC
? Decimal(38,2) 2.50

--- date to text
SELECT `authors`.`id`, CAST(`authors`.`born` AS CHAR) FROM `authors` ORDER BY `authors`.`id` ASC

--- date of the first year to text
SELECT `samples`.`key`, CAST(`samples`.`day` AS CHAR) FROM `samples` ORDER BY `samples`.`key` ASC

--- time to text
SELECT `samples`.`key`, CAST(`samples`.`clock` AS CHAR) FROM `samples` ORDER BY `samples`.`key` ASC

--- local time to text
SELECT `samples`.`key`, CAST(`samples`.`local` AS CHAR) FROM `samples` ORDER BY `samples`.`key` ASC

--- instant to text
SELECT `posts`.`id`, CAST(`posts`.`created_at` AS CHAR) FROM `posts` ORDER BY `posts`.`id` ASC

--- key to text
SELECT `samples`.`key`, CAST(`samples`.`key` AS CHAR) FROM `samples` ORDER BY `samples`.`key` ASC

--- text to limited text
SELECT `posts`.`id`, SUBSTR(`posts`.`title`, 1, 4) FROM `posts` ORDER BY `posts`.`id` ASC

--- whole to limited text
SELECT `posts`.`id`, SUBSTR(CAST(`posts`.`views` AS CHAR), 1, 2) FROM `posts` ORDER BY `posts`.`id` ASC

--- filtered by a cast
SELECT `posts`.`id` FROM `posts` WHERE CAST(`posts`.`views` AS CHAR) LIKE ? ESCAPE '!'
? Text 10%

--- instant to date
SELECT `posts`.`id`, CAST(`posts`.`created_at` AS DATE) FROM `posts` ORDER BY `posts`.`id` ASC

--- instant to time
SELECT `posts`.`id`, CAST(`posts`.`created_at` AS TIME (6)) FROM `posts` ORDER BY `posts`.`id` ASC

--- instant to local time
SELECT `posts`.`id`, CAST(`posts`.`created_at` AS DATETIME (6)) FROM `posts` ORDER BY `posts`.`id` ASC

--- local time to date
SELECT `samples`.`key`, CAST(`samples`.`local` AS DATE) FROM `samples` ORDER BY `samples`.`key` ASC

--- local time to time
SELECT `samples`.`key`, CAST(`samples`.`local` AS TIME (6)) FROM `samples` ORDER BY `samples`.`key` ASC

--- local time to instant
SELECT `samples`.`key`, CAST(`samples`.`local` AS DATETIME (6)) FROM `samples` ORDER BY `samples`.`key` ASC

--- date to local time
SELECT `authors`.`id`, CAST(`authors`.`born` AS DATETIME (6)) FROM `authors` ORDER BY `authors`.`id` ASC

--- date to instant
SELECT `authors`.`id`, CAST(`authors`.`born` AS DATETIME (6)) FROM `authors` ORDER BY `authors`.`id` ASC

--- date to date
SELECT `authors`.`id`, CAST(`authors`.`born` AS DATE) FROM `authors` ORDER BY `authors`.`id` ASC

--- filtered by a cast to a date
SELECT `posts`.`id` FROM `posts` WHERE CAST(`posts`.`created_at` AS DATE) = ?
? Date 2024-02-29
