--- row number
SELECT `posts`.`id`, ROW_NUMBER() OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- rank
SELECT `posts`.`id`, RANK() OVER (ORDER BY `posts`.`views` DESC) FROM `posts` ORDER BY `posts`.`id` ASC

--- dense rank
SELECT `posts`.`id`, DENSE_RANK() OVER (ORDER BY `posts`.`views` DESC) FROM `posts` ORDER BY `posts`.`id` ASC

--- percent rank
SELECT `posts`.`id`, PERCENT_RANK() OVER (ORDER BY `posts`.`views` DESC) FROM `posts` ORDER BY `posts`.`id` ASC

--- cume dist
SELECT `posts`.`id`, CUME_DIST() OVER (ORDER BY `posts`.`views` DESC) FROM `posts` ORDER BY `posts`.`id` ASC

--- ntile
SELECT `posts`.`id`, NTILE(?) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 3

--- lag
SELECT `posts`.`id`, LAG(`posts`.`title`) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- lag by two
SELECT `posts`.`id`, LAG(`posts`.`title`, ?) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 2

--- lag by none
SELECT `posts`.`id`, LAG(`posts`.`title`, ?) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 0

--- lag with a default
SELECT `posts`.`id`, LAG(`posts`.`title`, ?, CAST(? AS CHAR)) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 2
? Text none

--- lag of nulls with a default
SELECT `posts`.`id`, LAG(`posts`.`body`, ?, CAST(? AS CHAR)) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 1
? Text none

--- lead
SELECT `posts`.`id`, LEAD(`posts`.`views`) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- lead with a default
SELECT `posts`.`id`, LEAD(`posts`.`views`, ?, ?) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 1
? Int(64) -1

--- lead with a column as default
SELECT `posts`.`id`, LEAD(`posts`.`views`, ?, `posts`.`id`) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 1

--- first value
SELECT `posts`.`id`, FIRST_VALUE(`posts`.`title`) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- last value
SELECT `posts`.`id`, LAST_VALUE(`posts`.`title`) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- nth value
SELECT `posts`.`id`, NTH_VALUE(`posts`.`title`, ?) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(32) 2

--- sum over all
SELECT `posts`.`id`, SUM(`posts`.`views`) OVER () FROM `posts` ORDER BY `posts`.`id` ASC

--- rows of a partition
SELECT `posts`.`id`, COUNT(*) OVER (PARTITION BY `posts`.`author_id`) FROM `posts` ORDER BY `posts`.`id` ASC

--- running sum
SELECT `posts`.`id`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- running mean of exact numbers
SELECT `posts`.`id`, ROUND(AVG(CAST(`posts`.`price` AS DECIMAL (65, 20))) OVER (ORDER BY `posts`.`id` ASC), 8) FROM `posts` ORDER BY `posts`.`id` ASC

--- running variance
SELECT `posts`.`id`, VAR_POP(CAST(`posts`.`views` AS DOUBLE)) OVER (ORDER BY `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- running variance with a filter
SELECT `posts`.`id`, VAR_POP(CAST(CASE WHEN `posts`.`active` = ? THEN `posts`.`views` END AS DOUBLE)) OVER (ORDER BY `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Bool false

--- greatest so far
SELECT `posts`.`id`, MAX(`posts`.`price`) OVER (ORDER BY `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- mean of amounts of time
SELECT `samples`.`key`, CAST(ROUND(AVG(`samples`.`span`) OVER (ORDER BY `samples`.`key` ASC)) AS SIGNED) FROM `samples` ORDER BY `samples`.`key` ASC

--- sum with a filter
SELECT `posts`.`id`, SUM(CASE WHEN `posts`.`active` = ? THEN `posts`.`views` END) OVER (ORDER BY `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC
? Bool true

--- rows with a filter
SELECT `posts`.`id`, COUNT(CASE WHEN `posts`.`active` = ? THEN 1 END) OVER (PARTITION BY `posts`.`author_id`) FROM `posts` ORDER BY `posts`.`id` ASC
? Bool true

--- sum over a relation
SELECT `comments`.`id`, SUM(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id` ORDER BY `comments`.`id` ASC) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- partitioned by an expression with a value
SELECT `posts`.`id`, COUNT(*) OVER (PARTITION BY (`posts`.`views` + ?)) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 1

--- nulls FIRST
SELECT `posts`.`id`, ROW_NUMBER() OVER (ORDER BY `posts`.`rating` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- nulls FIRST, descending
SELECT `posts`.`id`, ROW_NUMBER() OVER (ORDER BY `posts`.`rating` IS NULL DESC, `posts`.`rating` DESC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- nulls LAST
SELECT `posts`.`id`, ROW_NUMBER() OVER (ORDER BY `posts`.`rating` IS NULL ASC, `posts`.`rating` ASC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- nulls LAST, descending
SELECT `posts`.`id`, ROW_NUMBER() OVER (ORDER BY `posts`.`rating` DESC, `posts`.`id` ASC) FROM `posts` ORDER BY `posts`.`id` ASC

--- rows around
SELECT `posts`.`id`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM `posts` ORDER BY `posts`.`id` ASC

--- rows before
SELECT `posts`.`id`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) FROM `posts` ORDER BY `posts`.`id` ASC

--- rows after
SELECT `posts`.`id`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) FROM `posts` ORDER BY `posts`.`id` ASC

--- rows from the first
SELECT `posts`.`id`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`views` ASC, `posts`.`id` ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM `posts` ORDER BY `posts`.`id` ASC

--- values around
SELECT `posts`.`id`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`views` ASC RANGE BETWEEN 10 PRECEDING AND 10 FOLLOWING) FROM `posts` ORDER BY `posts`.`id` ASC

--- values from here
SELECT `posts`.`id`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`views` ASC RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM `posts` ORDER BY `posts`.`id` ASC

--- last value of all
SELECT `posts`.`id`, LAST_VALUE(`posts`.`title`) OVER (ORDER BY `posts`.`id` ASC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM `posts` ORDER BY `posts`.`id` ASC

--- values of an exact order around
SELECT `posts`.`id`, SUM(`posts`.`views`) OVER (ORDER BY `posts`.`price` DESC RANGE BETWEEN 5 PRECEDING AND CURRENT ROW) FROM `posts` ORDER BY `posts`.`id` ASC

--- groups around
REFUSED: RYX-F004: MySQL has no Frames of GROUPS: its frames are of ROWS and RANGE. See docs/capabilities.md for what each database has.

--- without the row
REFUSED: RYX-F004: MySQL has no Frames with EXCLUDE: its frames have no EXCLUDE. See docs/capabilities.md for what each database has.

--- without the group
REFUSED: RYX-F004: MySQL has no Frames with EXCLUDE: its frames have no EXCLUDE. See docs/capabilities.md for what each database has.

--- without ties
REFUSED: RYX-F004: MySQL has no Frames with EXCLUDE: its frames have no EXCLUDE. See docs/capabilities.md for what each database has.

--- texts so far
REFUSED: RYX-F004: MySQL has no Texts put together over a window: its GROUP_CONCAT has no window. See docs/capabilities.md for what each database has.

--- a calculation with a window
SELECT `posts`.`id`, (SUM(`posts`.`views`) OVER () + ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Int(64) 1

--- sorted by a window
SELECT `posts`.`id`, RANK() OVER (ORDER BY `posts`.`views` DESC) FROM `posts` ORDER BY 2 ASC, `posts`.`id` ASC

--- over groups
SELECT `authors`.`id`, COUNT(`posts`.`id`), RANK() OVER (ORDER BY COUNT(`posts`.`id`) DESC) FROM `authors` LEFT JOIN `posts` ON `posts`.`author_id` = `authors`.`id` GROUP BY `authors`.`id` ORDER BY `authors`.`id` ASC

--- a value in a window
SELECT `tags`.`id`, LAG(?) OVER (ORDER BY `tags`.`id` ASC) FROM `tags` ORDER BY `tags`.`id` ASC
? Decimal(38,1) 1.5
