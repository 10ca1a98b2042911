--- upper
SELECT `authors`.`id`, UPPER(`authors`.`name`) FROM `authors` ORDER BY `authors`.`id` ASC

--- upper of a value
SELECT `tags`.`id`, UPPER(CAST(? AS CHAR)) FROM `tags` ORDER BY `tags`.`id` ASC
? Text größe

--- trim
SELECT `tags`.`id`, TRIM(CAST(? AS CHAR)) FROM `tags` ORDER BY `tags`.`id` ASC
? Text   	a b

--- ltrim
SELECT `tags`.`id`, LTRIM(CAST(? AS CHAR)) FROM `tags` ORDER BY `tags`.`id` ASC
? Text   a

--- rtrim
SELECT `tags`.`id`, RTRIM(CAST(? AS CHAR)) FROM `tags` ORDER BY `tags`.`id` ASC
? Text   a

--- trim of a column
SELECT `authors`.`id`, TRIM(`authors`.`email`) FROM `authors` ORDER BY `authors`.`id` ASC

--- length by code points
SELECT `comments`.`id`, CHAR_LENGTH(`comments`.`text`) FROM `comments` ORDER BY `comments`.`id` ASC

--- length beyond the basic plane
SELECT `tags`.`id`, CHAR_LENGTH(CAST(? AS CHAR)) FROM `tags` ORDER BY `tags`.`id` ASC
? Text a😀é

--- substr from
SELECT `posts`.`id`, SUBSTR(`posts`.`title`, ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 3

--- substr from, so many
SELECT `authors`.`id`, SUBSTR(`authors`.`name`, ?, ?) FROM `authors` ORDER BY `authors`.`id` ASC
? Int(32) 1
? Int(32) 2

--- substr of none
SELECT `posts`.`id`, SUBSTR(`posts`.`title`, ?, ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 2
? Int(32) 0

--- substr beyond the end
SELECT `posts`.`id`, SUBSTR(`posts`.`title`, ?, ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 100
? Int(32) 5

--- substr by code points
SELECT `tags`.`id`, SUBSTR(CAST(? AS CHAR), ?, ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Text a😀éb
? Int(32) 2
? Int(32) 2

--- substr from a column
SELECT `posts`.`id`, SUBSTR(`posts`.`title`, GREATEST(CAST((`posts`.`id` - ?) AS SIGNED), 1)) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 2

--- substr to a column
SELECT `authors`.`id`, SUBSTR(`authors`.`name`, ?, GREATEST(CAST((`authors`.`age` - ?) AS SIGNED), 0)) FROM `authors` ORDER BY `authors`.`id` ASC
? Int(32) 1
? Int(64) 35

--- replace
SELECT `posts`.`id`, REPLACE(`posts`.`title`, CAST(? AS CHAR), CAST(? AS CHAR)) FROM `posts` ORDER BY `posts`.`id` ASC
? Text l
? Text LL

--- replace with nothing
SELECT `posts`.`id`, REPLACE(`posts`.`title`, CAST(? AS CHAR), CAST(? AS CHAR)) FROM `posts` ORDER BY `posts`.`id` ASC
? Text o
? Text

--- replace nothing
SELECT `posts`.`id`, REPLACE(`posts`.`title`, CAST(? AS CHAR), CAST(? AS CHAR)) FROM `posts` ORDER BY `posts`.`id` ASC
? Text 
? Text x

--- concat with null
SELECT `authors`.`id`, CONCAT(`authors`.`name`, CAST(? AS CHAR), COALESCE(`authors`.`email`, ''), CAST(? AS CHAR)) FROM `authors` ORDER BY `authors`.`id` ASC
? Text  <
? Text >

--- concat of one
SELECT `authors`.`id`, CONCAT(COALESCE(`authors`.`email`, '')) FROM `authors` ORDER BY `authors`.`id` ASC

--- filtered by concat
SELECT `authors`.`id` FROM `authors` WHERE CONCAT(`authors`.`name`, CAST(? AS CHAR), COALESCE(`authors`.`email`, '')) LIKE ? ESCAPE '!'
? Text /
? Text %/

--- sorted by a collation
SELECT `authors`.`id` FROM `authors` ORDER BY (`authors`.`name` COLLATE `utf8mb4_bin`) ASC

--- a text under a collation
SELECT `tags`.`id`, (CAST(? AS CHAR) COLLATE `utf8mb4_bin`) FROM `tags` ORDER BY `tags`.`id` ASC
? Text x

--- sorted by upper
SELECT `tags`.`id` FROM `tags` ORDER BY UPPER(`tags`.`name`) ASC

--- round an exact number
SELECT `posts`.`id`, ROUND(`posts`.`price`, 0) FROM `posts` ORDER BY `posts`.`id` ASC

--- round an exact number to digits
SELECT `posts`.`id`, ROUND(`posts`.`price`, ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 1

--- round a negative exact number
SELECT `samples`.`key`, ROUND((`samples`.`exact` * ?), ?) FROM `samples` ORDER BY `samples`.`key` ASC
? Int(64) -1
? Int(32) 1

--- round halves away from zero
SELECT `posts`.`id`, ROUND(`posts`.`rating` * ?, 0) FROM `posts` ORDER BY `posts`.`id` ASC
? Float 1.0000000000000002

--- round a half that is even
SELECT `tags`.`id`, ROUND(? * ?, 0) FROM `tags` ORDER BY `tags`.`id` ASC
? Float 2.5
? Float 1.0000000000000002

--- round a negative half
SELECT `tags`.`id`, ROUND(? * ?, 0) FROM `tags` ORDER BY `tags`.`id` ASC
? Float -2.5
? Float 1.0000000000000002

--- round a floating number to digits
SELECT `posts`.`id`, ROUND(`posts`.`rating` * ?, ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Float 1.0000000000000002
? Int(32) 1

--- round a large floating number
SELECT `samples`.`key`, ROUND(`samples`.`real` * ?, ?) FROM `samples` ORDER BY `samples`.`key` ASC
? Float 1.0000000000000002
? Int(32) 2

--- round a whole number
SELECT `posts`.`id`, `posts`.`views` FROM `posts` ORDER BY `posts`.`id` ASC

--- floor of an exact number
SELECT `posts`.`id`, FLOOR((`posts`.`price` * ?)) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) -1

--- floor of a floating number
SELECT `posts`.`id`, FLOOR(`posts`.`rating`) FROM `posts` ORDER BY `posts`.`id` ASC

--- floor of a whole number
SELECT `posts`.`id`, `posts`.`views` FROM `posts` ORDER BY `posts`.`id` ASC

--- ceil of an exact number
SELECT `posts`.`id`, CEIL(`posts`.`price`) FROM `posts` ORDER BY `posts`.`id` ASC

--- ceil of a floating number
SELECT `posts`.`id`, CEIL(`posts`.`rating`) FROM `posts` ORDER BY `posts`.`id` ASC

--- abs of an exact number
SELECT `samples`.`key`, ABS(`samples`.`exact`) FROM `samples` ORDER BY `samples`.`key` ASC

--- abs of a floating number
SELECT `posts`.`id`, ABS(`posts`.`rating`) FROM `posts` ORDER BY `posts`.`id` ASC

--- nullif
SELECT `authors`.`id`, NULLIF(`authors`.`email`, CAST(? AS CHAR)) FROM `authors` ORDER BY `authors`.`id` ASC
? Text

--- nullif of numbers
SELECT `posts`.`id`, NULLIF(`posts`.`views`, ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 10

--- nullif of a value and a column
SELECT `posts`.`id`, NULLIF(?, `posts`.`views`) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 10

--- greatest
SELECT `posts`.`id`, GREATEST(`posts`.`views`, ?, `posts`.`id`) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 10

--- greatest with null
SELECT `authors`.`id`, GREATEST(`authors`.`age`, ?) FROM `authors` ORDER BY `authors`.`id` ASC
? Int(64) 36

--- least with null
SELECT `authors`.`id`, LEAST(`authors`.`age`, `authors`.`id`, ?) FROM `authors` ORDER BY `authors`.`id` ASC
? Int(64) 4

--- least of exact numbers
SELECT `posts`.`id`, LEAST(`posts`.`price`, ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Decimal(38,1) 9.5

--- greatest of texts
SELECT `tags`.`id`, GREATEST(`tags`.`name`, CAST(? AS CHAR)) FROM `tags` ORDER BY `tags`.`id` ASC
? Text k

--- least of moments
SELECT `posts`.`id`, LEAST(`posts`.`created_at`, CAST(? AS DATETIME (6))) FROM `posts` ORDER BY `posts`.`id` ASC
? Timestamp 2024-01-01T00:00:00Z

--- greatest of dates
SELECT `authors`.`id`, GREATEST(`authors`.`born`, CAST(? AS DATE)) FROM `authors` ORDER BY `authors`.`id` ASC
? Date 1900-01-01

--- greatest of one
SELECT `authors`.`id`, `authors`.`age` FROM `authors` ORDER BY `authors`.`id` ASC

--- greatest of least of greatest, forty times
SELECT `authors`.`id`, LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((LEAST((GREATEST((`authors`.`age` + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) + ?), ?) FROM `authors` ORDER BY `authors`.`id` ASC
? Int(64) 1
? Int(64) 50
? Int(64) 1
? Int(64) 51
? Int(64) 1
? Int(64) 52
? Int(64) 1
? Int(64) 53
? Int(64) 1
? Int(64) 54
? Int(64) 1
? Int(64) 55
? Int(64) 1
? Int(64) 56
? Int(64) 1
? Int(64) 57
? Int(64) 1
? Int(64) 58
? Int(64) 1
? Int(64) 59
? Int(64) 1
? Int(64) 60
? Int(64) 1
? Int(64) 61
? Int(64) 1
? Int(64) 62
? Int(64) 1
? Int(64) 63
? Int(64) 1
? Int(64) 64
? Int(64) 1
? Int(64) 65
? Int(64) 1
? Int(64) 66
? Int(64) 1
? Int(64) 67
? Int(64) 1
? Int(64) 68
? Int(64) 1
? Int(64) 69
? Int(64) 1
? Int(64) 70
? Int(64) 1
? Int(64) 71
? Int(64) 1
? Int(64) 72
? Int(64) 1
? Int(64) 73
? Int(64) 1
? Int(64) 74
? Int(64) 1
? Int(64) 75
? Int(64) 1
? Int(64) 76
? Int(64) 1
? Int(64) 77
? Int(64) 1
? Int(64) 78
? Int(64) 1
? Int(64) 79
? Int(64) 1
? Int(64) 80
? Int(64) 1
? Int(64) 81
? Int(64) 1
? Int(64) 82
? Int(64) 1
? Int(64) 83
? Int(64) 1
? Int(64) 84
? Int(64) 1
? Int(64) 85
? Int(64) 1
? Int(64) 86
? Int(64) 1
? Int(64) 87
? Int(64) 1
? Int(64) 88
? Int(64) 1
? Int(64) 89

--- coalesce of moments
SELECT `posts`.`id`, COALESCE(`posts`.`created_at`, CAST(? AS DATETIME (6))) FROM `posts` ORDER BY `posts`.`id` ASC
? Timestamp 1970-01-01T00:00:00Z

--- coalesce of dates
SELECT `authors`.`id`, COALESCE(`authors`.`born`, CAST(? AS DATE)) FROM `authors` ORDER BY `authors`.`id` ASC
? Date 1900-01-01

--- coalesce of values
SELECT `tags`.`id`, COALESCE(?, ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) 1
? Int(64) 2

--- coalesce of one
SELECT `authors`.`id`, `authors`.`email` FROM `authors` ORDER BY `authors`.`id` ASC

--- now
SELECT `posts`.`id` FROM `posts` WHERE UTC_TIMESTAMP(6) > `posts`.`created_at`

--- not after now
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`created_at` > UTC_TIMESTAMP(6)

--- a condition as a value
SELECT `authors`.`id`, (`authors`.`age` > ?) FROM `authors` ORDER BY `authors`.`id` ASC
? Int(64) 36

--- a negated condition as a value
SELECT `authors`.`id`, (NOT (`authors`.`age` > ?)) FROM `authors` ORDER BY `authors`.`id` ASC
? Int(64) 36

--- annotated by a condition, and filtered by it
SELECT `authors`.`id`, (`authors`.`age` >= ?) FROM `authors` WHERE (`authors`.`age` >= ?) = ? ORDER BY `authors`.`id` ASC
? Int(64) 36
? Int(64) 36
? Bool true

--- case of texts
SELECT `posts`.`id`, CASE WHEN `posts`.`views` > ? THEN CAST(? AS CHAR) WHEN `posts`.`views` > ? THEN CAST(? AS CHAR) ELSE CAST(? AS CHAR) END FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 100
? Text many
? Int(64) 0
? Text some
? Text none

--- case without otherwise
SELECT `posts`.`id`, CASE WHEN `posts`.`active` = ? THEN ? END FROM `posts` ORDER BY `posts`.`id` ASC
? Bool true
? Int(64) 1

--- case of moments
SELECT `posts`.`id`, CASE WHEN `posts`.`active` = ? THEN CAST(? AS DATETIME (6)) ELSE `posts`.`created_at` END FROM `posts` ORDER BY `posts`.`id` ASC
? Bool true
? Timestamp 1970-01-01T00:00:00Z

--- case of dates
SELECT `authors`.`id`, CASE WHEN `authors`.`age` IS NULL THEN CAST(? AS DATE) ELSE CAST(? AS DATE) END FROM `authors` ORDER BY `authors`.`id` ASC
? Date 1999-12-31
? Date 2000-01-01

--- case of columns and a value
SELECT `posts`.`id`, CASE WHEN `posts`.`views` > ? THEN `posts`.`price` WHEN `posts`.`id` = ? THEN `posts`.`views` ELSE ? END FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 100
? Int(64) 1
? Decimal(38,1) 0.5

--- case of truth values
SELECT `posts`.`id`, CASE WHEN `posts`.`rating` IS NULL THEN `posts`.`active` ELSE ? END FROM `posts` ORDER BY `posts`.`id` ASC
? Bool false

--- case of null with a type
SELECT `posts`.`id`, CASE WHEN `posts`.`active` = ? THEN `posts`.`views` ELSE ? END FROM `posts` ORDER BY `posts`.`id` ASC
? Bool true
? Int(32) null

--- filtered by case
SELECT `posts`.`id` FROM `posts` WHERE CASE WHEN `posts`.`active` = ? THEN `posts`.`views` ELSE ? END > ?
? Bool true
? Int(64) 0
? Int(64) 9

--- sorted by case
SELECT `posts`.`id` FROM `posts` ORDER BY CASE WHEN `posts`.`title` LIKE ? ESCAPE '!' THEN ? ELSE ? END ASC, `posts`.`id` ASC
? Text h%
? Int(64) 1
? Int(64) 2

--- updated by case
UPDATE `posts` SET `views` = CASE WHEN `posts`.`active` = ? THEN (`posts`.`views` + ?) ELSE `posts`.`views` END
? Bool true
? Int(64) 1

--- a whole number
SELECT `tags`.`id`, ? FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) 5

--- a text
SELECT `tags`.`id`, CAST(? AS CHAR) FROM `tags` ORDER BY `tags`.`id` ASC
? Text x

--- an exact number
SELECT `tags`.`id`, ? FROM `tags` ORDER BY `tags`.`id` ASC
? Decimal(38,2) 12.50

--- a floating number
SELECT `tags`.`id`, ? FROM `tags` ORDER BY `tags`.`id` ASC
? Float 0.25

--- a truth value
SELECT `tags`.`id`, ? FROM `tags` ORDER BY `tags`.`id` ASC
? Bool true

--- a date
SELECT `tags`.`id`, CAST(? AS DATE) FROM `tags` ORDER BY `tags`.`id` ASC
? Date 2024-02-29

--- an instant
SELECT `tags`.`id`, CAST(? AS DATETIME (6)) FROM `tags` ORDER BY `tags`.`id` ASC
? Timestamp 2024-02-29T10:00:00.500Z

--- null with a type
SELECT `tags`.`id`, CAST(? AS DATE) FROM `tags` ORDER BY `tags`.`id` ASC
? Date null

--- a value of two values
SELECT `tags`.`id`, (? + ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) 1
? Int(64) 2

--- a value whose type is said
SELECT `posts`.`id`, `posts`.`views` FROM `posts` ORDER BY `posts`.`id` ASC
