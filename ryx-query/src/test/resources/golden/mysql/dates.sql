--- day__year
SELECT `moments`.`id`, EXTRACT(YEAR FROM `moments`.`day`) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__quarter
SELECT `moments`.`id`, EXTRACT(QUARTER FROM `moments`.`day`) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__month
SELECT `moments`.`id`, EXTRACT(MONTH FROM `moments`.`day`) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__day
SELECT `moments`.`id`, EXTRACT(DAY FROM `moments`.`day`) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__week
SELECT `moments`.`id`, WEEK(`moments`.`day`, 3) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__iso_week
SELECT `moments`.`id`, WEEK(`moments`.`day`, 3) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__iso_year
SELECT `moments`.`id`, (YEARWEEK(`moments`.`day`, 3) DIV 100) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__dow
SELECT `moments`.`id`, (DAYOFWEEK(`moments`.`day`) - 1) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__iso_dow
SELECT `moments`.`id`, (WEEKDAY(`moments`.`day`) + 1) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__iso_week_day
SELECT `moments`.`id`, (WEEKDAY(`moments`.`day`) + 1) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__week_day
SELECT `moments`.`id`, DAYOFWEEK(`moments`.`day`) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__trunc_year
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`day`, '%Y-01-01') AS DATE) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__trunc_quarter
SELECT `moments`.`id`, CAST(CAST(DATE_FORMAT(`moments`.`day`, '%Y-01-01') AS DATE) + INTERVAL (QUARTER(`moments`.`day`) - 1) QUARTER AS DATE) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__trunc_month
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`day`, '%Y-%m-01') AS DATE) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__trunc_week
SELECT `moments`.`id`, CAST(SUBDATE(DATE(`moments`.`day`), WEEKDAY(`moments`.`day`)) AS DATE) FROM `moments` ORDER BY `moments`.`id` ASC

--- day__trunc_day
SELECT `moments`.`id`, CAST(DATE(`moments`.`day`) AS DATE) FROM `moments` ORDER BY `moments`.`id` ASC

--- clock__hour
SELECT `moments`.`id`, EXTRACT(HOUR FROM `moments`.`clock`) FROM `moments` ORDER BY `moments`.`id` ASC

--- clock__minute
SELECT `moments`.`id`, EXTRACT(MINUTE FROM `moments`.`clock`) FROM `moments` ORDER BY `moments`.`id` ASC

--- clock__second
SELECT `moments`.`id`, EXTRACT(SECOND FROM `moments`.`clock`) FROM `moments` ORDER BY `moments`.`id` ASC

--- clock__trunc_hour
SELECT `moments`.`id`, CAST(MAKETIME(EXTRACT(HOUR FROM `moments`.`clock`), 0, 0) AS TIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- clock__trunc_minute
SELECT `moments`.`id`, CAST(MAKETIME(EXTRACT(HOUR FROM `moments`.`clock`), EXTRACT(MINUTE FROM `moments`.`clock`), 0) AS TIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- clock__trunc_second
SELECT `moments`.`id`, CAST(MAKETIME(EXTRACT(HOUR FROM `moments`.`clock`), EXTRACT(MINUTE FROM `moments`.`clock`), EXTRACT(SECOND FROM `moments`.`clock`)) AS TIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__year
SELECT `moments`.`id`, EXTRACT(YEAR FROM `moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__quarter
SELECT `moments`.`id`, EXTRACT(QUARTER FROM `moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__month
SELECT `moments`.`id`, EXTRACT(MONTH FROM `moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__day
SELECT `moments`.`id`, EXTRACT(DAY FROM `moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__week
SELECT `moments`.`id`, WEEK(`moments`.`local`, 3) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__iso_week
SELECT `moments`.`id`, WEEK(`moments`.`local`, 3) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__iso_year
SELECT `moments`.`id`, (YEARWEEK(`moments`.`local`, 3) DIV 100) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__dow
SELECT `moments`.`id`, (DAYOFWEEK(`moments`.`local`) - 1) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__iso_dow
SELECT `moments`.`id`, (WEEKDAY(`moments`.`local`) + 1) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__iso_week_day
SELECT `moments`.`id`, (WEEKDAY(`moments`.`local`) + 1) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__week_day
SELECT `moments`.`id`, DAYOFWEEK(`moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__trunc_year
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`local`, '%Y-01-01') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__trunc_quarter
SELECT `moments`.`id`, CAST(CAST(DATE_FORMAT(`moments`.`local`, '%Y-01-01') AS DATE) + INTERVAL (QUARTER(`moments`.`local`) - 1) QUARTER AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__trunc_month
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`local`, '%Y-%m-01') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__trunc_week
SELECT `moments`.`id`, CAST(SUBDATE(DATE(`moments`.`local`), WEEKDAY(`moments`.`local`)) AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__trunc_day
SELECT `moments`.`id`, CAST(DATE(`moments`.`local`) AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__hour
SELECT `moments`.`id`, EXTRACT(HOUR FROM `moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__minute
SELECT `moments`.`id`, EXTRACT(MINUTE FROM `moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__second
SELECT `moments`.`id`, EXTRACT(SECOND FROM `moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__trunc_hour
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`local`, '%Y-%m-%d %H:00:00') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__trunc_minute
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`local`, '%Y-%m-%d %H:%i:00') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__trunc_second
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`local`, '%Y-%m-%d %H:%i:%s') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__date
SELECT `moments`.`id`, DATE(`moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- local__time
SELECT `moments`.`id`, TIME(`moments`.`local`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__year
SELECT `moments`.`id`, EXTRACT(YEAR FROM `moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__quarter
SELECT `moments`.`id`, EXTRACT(QUARTER FROM `moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__month
SELECT `moments`.`id`, EXTRACT(MONTH FROM `moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__day
SELECT `moments`.`id`, EXTRACT(DAY FROM `moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__week
SELECT `moments`.`id`, WEEK(`moments`.`instant`, 3) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__iso_week
SELECT `moments`.`id`, WEEK(`moments`.`instant`, 3) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__iso_year
SELECT `moments`.`id`, (YEARWEEK(`moments`.`instant`, 3) DIV 100) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__dow
SELECT `moments`.`id`, (DAYOFWEEK(`moments`.`instant`) - 1) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__iso_dow
SELECT `moments`.`id`, (WEEKDAY(`moments`.`instant`) + 1) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__iso_week_day
SELECT `moments`.`id`, (WEEKDAY(`moments`.`instant`) + 1) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__week_day
SELECT `moments`.`id`, DAYOFWEEK(`moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__trunc_year
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`instant`, '%Y-01-01') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__trunc_quarter
SELECT `moments`.`id`, CAST(CAST(DATE_FORMAT(`moments`.`instant`, '%Y-01-01') AS DATE) + INTERVAL (QUARTER(`moments`.`instant`) - 1) QUARTER AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__trunc_month
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`instant`, '%Y-%m-01') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__trunc_week
SELECT `moments`.`id`, CAST(SUBDATE(DATE(`moments`.`instant`), WEEKDAY(`moments`.`instant`)) AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__trunc_day
SELECT `moments`.`id`, CAST(DATE(`moments`.`instant`) AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__hour
SELECT `moments`.`id`, EXTRACT(HOUR FROM `moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__minute
SELECT `moments`.`id`, EXTRACT(MINUTE FROM `moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__second
SELECT `moments`.`id`, EXTRACT(SECOND FROM `moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__trunc_hour
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`instant`, '%Y-%m-%d %H:00:00') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__trunc_minute
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`instant`, '%Y-%m-%d %H:%i:00') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__trunc_second
SELECT `moments`.`id`, CAST(DATE_FORMAT(`moments`.`instant`, '%Y-%m-%d %H:%i:%s') AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__date
SELECT `moments`.`id`, DATE(`moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- instant__time
SELECT `moments`.`id`, TIME(`moments`.`instant`) FROM `moments` ORDER BY `moments`.`id` ASC

--- a date of an instant
SELECT `moments`.`id` FROM `moments` WHERE DATE(`moments`.`instant`) = ?
? Date 2024-02-29

--- a date before
SELECT `moments`.`id` FROM `moments` WHERE DATE(`moments`.`local`) < ?
? Date 2001-01-01

--- a time of an instant
SELECT `moments`.`id` FROM `moments` WHERE TIME(`moments`.`instant`) >= ?
? Time 12:30:15.500

--- the last microsecond
SELECT `moments`.`id` FROM `moments` WHERE TIME(`moments`.`local`) = ?
? Time 23:59:59.999999

--- the year of a date
SELECT `moments`.`id` FROM `moments` WHERE EXTRACT(YEAR FROM DATE(`moments`.`instant`)) = ?
? Int(64) 2024

--- the hour of a time
SELECT `moments`.`id` FROM `moments` WHERE EXTRACT(HOUR FROM TIME(`moments`.`instant`)) IN (?, ?)
? Int(64) 6
? Int(64) 12

--- a truncated month
SELECT `moments`.`id` FROM `moments` WHERE CAST(DATE_FORMAT(`moments`.`instant`, '%Y-%m-01') AS DATETIME (6)) < ?
? Timestamp 2001-01-01T00:00:00Z

--- a truncated week
SELECT `moments`.`id` FROM `moments` WHERE CAST(SUBDATE(DATE(`moments`.`day`), WEEKDAY(`moments`.`day`)) AS DATE) = ?
? Date 2024-12-30

--- a truncated quarter
SELECT `moments`.`id` FROM `moments` WHERE CAST(CAST(DATE_FORMAT(`moments`.`local`, '%Y-01-01') AS DATE) + INTERVAL (QUARTER(`moments`.`local`) - 1) QUARTER AS DATETIME (6)) = ?
? DateTime 2021-01-01T00:00

--- a truncated second
SELECT `moments`.`id` FROM `moments` WHERE CAST(MAKETIME(EXTRACT(HOUR FROM `moments`.`clock`), EXTRACT(MINUTE FROM `moments`.`clock`), EXTRACT(SECOND FROM `moments`.`clock`)) AS TIME (6)) = ?
? Time 12:30:15

--- a truncated year of a truncated day
SELECT `moments`.`id` FROM `moments` WHERE EXTRACT(YEAR FROM CAST(DATE_FORMAT(CAST(DATE_FORMAT(`moments`.`day`, '%Y-%m-01') AS DATE), '%Y-01-01') AS DATE)) = ?
? Int(64) 2000

--- week 53
SELECT `moments`.`id` FROM `moments` WHERE WEEK(`moments`.`day`, 3) = ?
? Int(64) 53

--- the ISO year
SELECT `moments`.`id` FROM `moments` WHERE (YEARWEEK(`moments`.`day`, 3) DIV 100) IN (?, ?)
? Int(64) 2020
? Int(64) 2025

--- no week
SELECT `moments`.`id` FROM `moments` WHERE WEEK(`moments`.`day`, 3) IS NULL

--- not in a quarter
SELECT `moments`.`id` FROM `moments` WHERE (EXTRACT(QUARTER FROM `moments`.`local`) = ?) IS NOT TRUE
? Int(64) 1

--- a second is whole
SELECT `moments`.`id` FROM `moments` WHERE EXTRACT(SECOND FROM `moments`.`clock`) BETWEEN ? AND ?
? Int(64) 15
? Int(64) 59

--- a transform as a node
SELECT `moments`.`id` FROM `moments` WHERE CAST(DATE(`moments`.`local`) AS DATETIME (6)) = `moments`.`local`

--- ordered by weekday
SELECT `moments`.`id` FROM `moments` WHERE `moments`.`day` IS NOT NULL ORDER BY (WEEKDAY(`moments`.`day`) + 1) ASC, `moments`.`id` ASC

--- date in a zone
SELECT `moments`.`id`, DATE(CONVERT_TZ(`moments`.`instant`, '+00:00', ?)) FROM `moments` ORDER BY `moments`.`id` ASC
? Text +05:30

--- time in a zone
SELECT `moments`.`id`, TIME(CONVERT_TZ(`moments`.`instant`, '+00:00', ?)) FROM `moments` ORDER BY `moments`.`id` ASC
? Text +05:30

--- day in a zone
SELECT `moments`.`id`, EXTRACT(DAY FROM CONVERT_TZ(`moments`.`instant`, '+00:00', ?)) FROM `moments` ORDER BY `moments`.`id` ASC
? Text +05:30

--- hour in a zone
SELECT `moments`.`id`, EXTRACT(HOUR FROM CONVERT_TZ(`moments`.`instant`, '+00:00', ?)) FROM `moments` ORDER BY `moments`.`id` ASC
? Text +05:30

--- trunc_day in a zone
SELECT `moments`.`id`, CAST(DATE(CONVERT_TZ(`moments`.`instant`, '+00:00', ?)) AS DATETIME (6)) FROM `moments` ORDER BY `moments`.`id` ASC
? Text +05:30

--- iso_year in a zone
SELECT `moments`.`id`, (YEARWEEK(CONVERT_TZ(`moments`.`instant`, '+00:00', ?), 3) DIV 100) FROM `moments` ORDER BY `moments`.`id` ASC
? Text +05:30

--- the whole time in a zone
SELECT `moments`.`id`, CONVERT_TZ(`moments`.`instant`, '+00:00', ?) FROM `moments` ORDER BY `moments`.`id` ASC
? Text -03:30

--- a filter in a zone
SELECT `moments`.`id` FROM `moments` WHERE EXTRACT(YEAR FROM CONVERT_TZ(`moments`.`instant`, '+00:00', ?)) = ?
? Text +05:30
? Int(64) 2024

--- UTC is a zone
SELECT `moments`.`id` FROM `moments` WHERE CONVERT_TZ(`moments`.`instant`, '+00:00', ?) = `moments`.`local`
? Text +00:00
