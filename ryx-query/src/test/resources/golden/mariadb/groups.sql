--- rows with a filter
SELECT COUNT(CASE WHEN `posts`.`active` = ? THEN 1 END) FROM `posts`
? Bool true

--- sum with a filter
SELECT SUM(CASE WHEN `posts`.`views` > ? THEN `posts`.`views` END) FROM `posts`
? Int(64) 10

--- sum of distinct values
SELECT SUM(DISTINCT `posts`.`views`) FROM `posts`

--- mean of distinct values
SELECT AVG(DISTINCT CAST(`posts`.`views` AS DOUBLE)) FROM `posts`

--- mean of exact numbers
SELECT ROUND(AVG(CAST(`posts`.`price` AS DECIMAL (65, 20))), 8) FROM `posts`

--- mean of whole numbers with a rest
SELECT AVG(CAST(`comments`.`score` AS DOUBLE)) FROM `comments`

--- mean of none
SELECT COUNT(`markers`.`note`) FROM `markers`

--- count of distinct values with a filter
SELECT COUNT(DISTINCT CASE WHEN `posts`.`active` = ? OR `posts`.`id` = ? THEN `posts`.`views` END) FROM `posts`
? Bool true
? Int(64) 5

--- sum of a case
SELECT SUM(CASE WHEN `posts`.`active` = ? THEN `posts`.`views` ELSE ? END) FROM `posts`
? Bool true
? Int(64) 0

--- greatest with a filter over a relation
SELECT MAX(CASE WHEN `authors`.`age` = ? THEN `posts`.`views` END) FROM `posts` INNER JOIN `authors` ON `authors`.`id` = `posts`.`author_id`
? Int(64) 36

--- sum with a filter, by group
SELECT `authors`.`id`, SUM(CASE WHEN `posts`.`active` = ? THEN `posts`.`views` END) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY `authors`.`id` ASC
? Bool true

--- STDDEV_POP of whole numbers
SELECT STDDEV_POP(CAST(`posts`.`views` AS DOUBLE)) FROM `posts`

--- STDDEV_POP of exact numbers
SELECT STDDEV_POP(CAST(`posts`.`price` AS DOUBLE)) FROM `posts`

--- STDDEV_POP of floating numbers
SELECT STDDEV_POP(CAST(`posts`.`rating` AS DOUBLE)) FROM `posts`

--- STDDEV_POP by group
SELECT `authors`.`id`, STDDEV_POP(CAST(`posts`.`views` AS DOUBLE)) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY `authors`.`id` ASC

--- STDDEV_SAMP of whole numbers
SELECT STDDEV_SAMP(CAST(`posts`.`views` AS DOUBLE)) FROM `posts`

--- STDDEV_SAMP of exact numbers
SELECT STDDEV_SAMP(CAST(`posts`.`price` AS DOUBLE)) FROM `posts`

--- STDDEV_SAMP of floating numbers
SELECT STDDEV_SAMP(CAST(`posts`.`rating` AS DOUBLE)) FROM `posts`

--- STDDEV_SAMP by group
SELECT `authors`.`id`, STDDEV_SAMP(CAST(`posts`.`views` AS DOUBLE)) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY `authors`.`id` ASC

--- VAR_POP of whole numbers
SELECT VAR_POP(CAST(`posts`.`views` AS DOUBLE)) FROM `posts`

--- VAR_POP of exact numbers
SELECT VAR_POP(CAST(`posts`.`price` AS DOUBLE)) FROM `posts`

--- VAR_POP of floating numbers
SELECT VAR_POP(CAST(`posts`.`rating` AS DOUBLE)) FROM `posts`

--- VAR_POP by group
SELECT `authors`.`id`, VAR_POP(CAST(`posts`.`views` AS DOUBLE)) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY `authors`.`id` ASC

--- VAR_SAMP of whole numbers
SELECT VAR_SAMP(CAST(`posts`.`views` AS DOUBLE)) FROM `posts`

--- VAR_SAMP of exact numbers
SELECT VAR_SAMP(CAST(`posts`.`price` AS DOUBLE)) FROM `posts`

--- VAR_SAMP of floating numbers
SELECT VAR_SAMP(CAST(`posts`.`rating` AS DOUBLE)) FROM `posts`

--- VAR_SAMP by group
SELECT `authors`.`id`, VAR_SAMP(CAST(`posts`.`views` AS DOUBLE)) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY `authors`.`id` ASC

--- variance of large numbers that differ little
SELECT VAR_POP(CAST((`posts`.`id` + ?) AS DOUBLE)) FROM `posts`
? Int(64) 1000000000

--- variance of distinct values
REFUSED: RYX-F004: MariaDB has no Standard deviation and variance of distinct values: its STDDEV and VARIANCE take no DISTINCT. See docs/capabilities.md for what each database has.

--- variance with a filter
SELECT VAR_POP(CAST(CASE WHEN `posts`.`active` = ? THEN `posts`.`views` END AS DOUBLE)) FROM `posts`
? Bool true

--- texts in order
SELECT SUBSTR(GROUP_CONCAT(CONCAT(?, `posts`.`title`) ORDER BY `posts`.`id` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `posts`
? Text , 
? Text ,

--- texts in reverse
SELECT SUBSTR(GROUP_CONCAT(CONCAT(?, `posts`.`title`) ORDER BY `posts`.`id` DESC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `posts`
? Text '; --
? Text '; --

--- texts in order of another, nulls last
SELECT SUBSTR(GROUP_CONCAT(CONCAT(?, `posts`.`title`) ORDER BY `posts`.`rating` IS NULL ASC, `posts`.`rating` ASC, `posts`.`id` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `posts`
? Text |
? Text |

--- texts in order of another, nulls first
SELECT SUBSTR(GROUP_CONCAT(CONCAT(?, `posts`.`title`) ORDER BY `posts`.`rating` IS NULL DESC, `posts`.`rating` DESC, `posts`.`id` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `posts`
? Text |
? Text |

--- texts with nothing between
SELECT SUBSTR(GROUP_CONCAT(CONCAT(?, `posts`.`title`) ORDER BY `posts`.`id` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `posts`
? Text 
? Text

--- texts that are null in part
SELECT SUBSTR(GROUP_CONCAT(CONCAT(?, `posts`.`body`) ORDER BY `posts`.`id` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `posts`
? Text ;
? Text ;

--- texts without a separator
SELECT SUBSTR(GROUP_CONCAT(CONCAT(?, `posts`.`title`) ORDER BY `posts`.`id` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `posts`
? Text 
? Text

--- distinct texts
SELECT SUBSTR(GROUP_CONCAT(DISTINCT CONCAT(?, `tags`.`name`) ORDER BY `tags`.`name` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `posts` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` LEFT JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id`
? Text ,
? Text ,

--- distinct texts in reverse
SELECT SUBSTR(GROUP_CONCAT(DISTINCT CONCAT(?, `tags`.`name`) ORDER BY `tags`.`name` DESC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `posts` LEFT JOIN `post_tags` ON `post_tags`.`post_id` = `posts`.`id` LEFT JOIN `tags` ON `tags`.`id` = `post_tags`.`tag_id`
? Text ,
? Text ,

--- texts by group
SELECT `authors`.`id`, SUBSTR(GROUP_CONCAT(CONCAT(?, `posts`.`title`) ORDER BY `posts`.`id` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY `authors`.`id` ASC
? Text  / 
? Text  /

--- texts with a filter, by group
SELECT `authors`.`id`, SUBSTR(GROUP_CONCAT(CONCAT(?, CASE WHEN `posts`.`active` = ? THEN `posts`.`title` END) ORDER BY `posts`.`id` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY `authors`.`id` ASC
? Text  / 
? Bool true
? Text  /

--- sum of amounts of time
SELECT SUM(`samples`.`span`) FROM `samples`

--- mean of amounts of time
SELECT CAST(ROUND(AVG(`samples`.`span`)) AS SIGNED) FROM `samples`

--- mean of times between
SELECT CAST(ROUND(AVG(TIMESTAMPDIFF(MICROSECOND, CAST(? AS DATETIME (6)), `posts`.`created_at`))) AS SIGNED) FROM `posts`
? Timestamp 1970-01-01T00:00:00Z

--- having a sum with a filter
SELECT `authors`.`id`, SUM(CASE WHEN `posts`.`active` = ? THEN `posts`.`views` END) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` HAVING SUM(CASE WHEN `posts`.`active` = ? THEN `posts`.`views` END) > ? ORDER BY `authors`.`id` ASC
? Bool true
? Bool true
? Int(64) 5

--- having a calculation with values
SELECT `authors`.`id`, ((COUNT(`posts`.`id`) * ?) + ?) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` HAVING ((COUNT(`posts`.`id`) * ?) + ?) >= ? ORDER BY `authors`.`id` ASC
? Int(64) 2
? Int(64) 1
? Int(64) 2
? Int(64) 1
? Int(64) 3

--- ordered by an aggregate with values
SELECT `authors`.`id` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY (SUM(CASE WHEN `posts`.`active` = ? THEN ? ELSE ? END) * ?) DESC, `authors`.`id` ASC
? Bool true
? Int(64) 1
? Int(64) 0
? Int(64) 2

--- having texts
SELECT `authors`.`id` FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` HAVING SUBSTR(GROUP_CONCAT(CONCAT(?, `posts`.`title`) ORDER BY `posts`.`id` ASC SEPARATOR ''), CHAR_LENGTH(?) + 1) LIKE ? ESCAPE '!'
? Text +
? Text +
? Text %+%

--- having a key with a value
SELECT (`posts`.`views` + ?), COUNT(*) FROM `posts` GROUP BY 1 HAVING COUNT(*) < MIN((`posts`.`views` + ?)) ORDER BY 1 ASC
? Int(64) 1
? Int(64) 1

--- having a key with a value, or a group
SELECT (`posts`.`views` + ?), COUNT(*) FROM `posts` GROUP BY 1 HAVING MIN((`posts`.`views` + ?)) > ? OR COUNT(*) > ? ORDER BY 1 DESC
? Int(64) 1
? Int(64) 1
? Int(64) 5
? Int(64) 1

--- a key with a value beside an aggregate
SELECT (`posts`.`views` + ?), COUNT(*), (MIN((`posts`.`views` + ?)) * COUNT(*)) FROM `posts` GROUP BY 1 ORDER BY 1 ASC
? Int(64) 1
? Int(64) 1

--- ordered by a key with a value and an aggregate
SELECT (`posts`.`views` + ?), COUNT(*) FROM `posts` GROUP BY 1 ORDER BY (MIN((`posts`.`views` + ?)) + COUNT(*)) DESC, 1 ASC
? Int(64) 1
? Int(64) 1

--- having a truth value with a value
SELECT CASE WHEN `posts`.`views` > ? THEN ? ELSE ? END, COUNT(*) FROM `posts` GROUP BY 1 HAVING MIN(CASE WHEN `posts`.`views` > ? THEN ? ELSE ? END) = ? OR COUNT(*) > ? ORDER BY 1 ASC
? Int(64) 1
? Bool false
? Bool true
? Int(64) 1
? Bool false
? Bool true
? Bool true
? Int(64) 1
