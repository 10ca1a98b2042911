--- an instant, later
SELECT `posts`.`id`, TIMESTAMPADD(MICROSECOND, ?, `posts`.`created_at`) FROM `posts` ORDER BY `posts`.`id` ASC
? Interval PT36H

--- an instant, earlier
SELECT `posts`.`id`, TIMESTAMPADD(MICROSECOND, 0 - ?, `posts`.`created_at`) FROM `posts` ORDER BY `posts`.`id` ASC
? Interval PT9600H0.000001S

--- an instant, later by less than nothing
SELECT `posts`.`id`, TIMESTAMPADD(MICROSECOND, ?, `posts`.`created_at`) FROM `posts` ORDER BY `posts`.`id` ASC
? Interval PT-0.5S

--- an amount of time and an instant
SELECT `posts`.`id`, TIMESTAMPADD(MICROSECOND, ?, `posts`.`created_at`) FROM `posts` ORDER BY `posts`.`id` ASC
? Interval PT24H

--- an instant and a column
SELECT `samples`.`key`, TIMESTAMPADD(MICROSECOND, `samples`.`span`, `samples`.`moment`) FROM `samples` ORDER BY `samples`.`key` ASC

--- an instant without a column
SELECT `samples`.`key`, TIMESTAMPADD(MICROSECOND, 0 - `samples`.`span`, `samples`.`moment`) FROM `samples` ORDER BY `samples`.`key` ASC

--- a local time, later
SELECT `samples`.`key`, TIMESTAMPADD(MICROSECOND, ?, `samples`.`local`) FROM `samples` ORDER BY `samples`.`key` ASC
? Interval PT0.000001S

--- a date, later
SELECT `authors`.`id`, TIMESTAMPADD(MICROSECOND, ?, CAST(`authors`.`born` AS DATETIME (6))) FROM `authors` ORDER BY `authors`.`id` ASC
? Interval PT24H

--- a date, earlier
SELECT `authors`.`id`, TIMESTAMPADD(MICROSECOND, 0 - ?, CAST(`authors`.`born` AS DATETIME (6))) FROM `authors` ORDER BY `authors`.`id` ASC
? Interval PT1M

--- an instant of ours
SELECT `samples`.`key`, TIMESTAMPADD(MICROSECOND, `samples`.`span`, CAST(? AS DATETIME (6))) FROM `samples` ORDER BY `samples`.`key` ASC
? Timestamp 2024-02-29T00:00:00Z

--- filtered by a later instant
SELECT `posts`.`id` FROM `posts` WHERE TIMESTAMPADD(MICROSECOND, ?, `posts`.`created_at`) > ?
? Interval PT24H
? Timestamp 2024-03-01T10:00:00Z

--- compared with a later instant
SELECT `posts`.`id` FROM `posts` WHERE `posts`.`created_at` < TIMESTAMPADD(MICROSECOND, 0 - ?, CAST(? AS DATETIME (6)))
? Interval PT9600H0.000001S
? Timestamp 2024-03-01T00:00:00Z

--- updated to a later instant
UPDATE `posts` SET `created_at` = TIMESTAMPADD(MICROSECOND, ?, `posts`.`created_at`)
? Interval PT9600H0.000001S

--- between instants
SELECT `posts`.`id`, TIMESTAMPDIFF(MICROSECOND, CAST(? AS DATETIME (6)), `posts`.`created_at`) FROM `posts` ORDER BY `posts`.`id` ASC
? Timestamp 2024-01-01T00:00:00Z

--- between an instant of ours and a column
SELECT `posts`.`id`, TIMESTAMPDIFF(MICROSECOND, `posts`.`created_at`, CAST(? AS DATETIME (6))) FROM `posts` ORDER BY `posts`.`id` ASC
? Timestamp 1970-01-01T00:00:00Z

--- between local times
SELECT `samples`.`key`, TIMESTAMPDIFF(MICROSECOND, CAST(? AS DATETIME (6)), `samples`.`local`) FROM `samples` ORDER BY `samples`.`key` ASC
? DateTime 2024-01-01T12:00

--- between dates
SELECT `authors`.`id`, TIMESTAMPDIFF(MICROSECOND, CAST(CAST(? AS DATE) AS DATETIME (6)), CAST(`authors`.`born` AS DATETIME (6))) FROM `authors` ORDER BY `authors`.`id` ASC
? Date 1900-03-01

--- filtered by what is between
SELECT `posts`.`id` FROM `posts` WHERE TIMESTAMPDIFF(MICROSECOND, CAST(? AS DATETIME (6)), `posts`.`created_at`) > ?
? Timestamp 2024-01-01T00:00:00Z
? Interval PT720H

--- amounts of time together
SELECT `samples`.`key`, (`samples`.`span` + ?) FROM `samples` ORDER BY `samples`.`key` ASC
? Interval PT1S

--- an amount of time without another
SELECT `samples`.`key`, (`samples`.`span` - `samples`.`span`) FROM `samples` ORDER BY `samples`.`key` ASC

--- an amount of time, twice
SELECT `samples`.`key`, (`samples`.`span` * ?) FROM `samples` ORDER BY `samples`.`key` ASC
? Int(64) 2

--- a number of amounts of time
SELECT `posts`.`id`, (`posts`.`views` * ?) FROM `posts` ORDER BY `posts`.`id` ASC
? Interval PT1S
