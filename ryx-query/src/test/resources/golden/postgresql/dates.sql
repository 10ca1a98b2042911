--- day__year
SELECT "moments"."id", CAST(EXTRACT(YEAR FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__quarter
SELECT "moments"."id", CAST(EXTRACT(QUARTER FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__month
SELECT "moments"."id", CAST(EXTRACT(MONTH FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__day
SELECT "moments"."id", CAST(EXTRACT(DAY FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__week
SELECT "moments"."id", CAST(EXTRACT(WEEK FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__iso_week
SELECT "moments"."id", CAST(EXTRACT(WEEK FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__iso_year
SELECT "moments"."id", CAST(EXTRACT(ISOYEAR FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__dow
SELECT "moments"."id", CAST(EXTRACT(DOW FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__iso_dow
SELECT "moments"."id", CAST(EXTRACT(ISODOW FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__iso_week_day
SELECT "moments"."id", CAST(EXTRACT(ISODOW FROM "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__week_day
SELECT "moments"."id", CAST(EXTRACT(DOW FROM "moments"."day") + 1 AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_year
SELECT "moments"."id", CAST(DATE_TRUNC('year', CAST("moments"."day" AS TIMESTAMP)) AS DATE) FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_quarter
SELECT "moments"."id", CAST(DATE_TRUNC('quarter', CAST("moments"."day" AS TIMESTAMP)) AS DATE) FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_month
SELECT "moments"."id", CAST(DATE_TRUNC('month', CAST("moments"."day" AS TIMESTAMP)) AS DATE) FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_week
SELECT "moments"."id", CAST(DATE_TRUNC('week', CAST("moments"."day" AS TIMESTAMP)) AS DATE) FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_day
SELECT "moments"."id", CAST(DATE_TRUNC('day', CAST("moments"."day" AS TIMESTAMP)) AS DATE) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__hour
SELECT "moments"."id", CAST(EXTRACT(HOUR FROM "moments"."clock") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__minute
SELECT "moments"."id", CAST(EXTRACT(MINUTE FROM "moments"."clock") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__second
SELECT "moments"."id", CAST(FLOOR(EXTRACT(SECOND FROM "moments"."clock")) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__trunc_hour
SELECT "moments"."id", CAST(DATE_TRUNC('hour', "moments"."clock") AS TIME) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__trunc_minute
SELECT "moments"."id", CAST(DATE_TRUNC('minute', "moments"."clock") AS TIME) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__trunc_second
SELECT "moments"."id", CAST(DATE_TRUNC('second', "moments"."clock") AS TIME) FROM "moments" ORDER BY "moments"."id" ASC

--- local__year
SELECT "moments"."id", CAST(EXTRACT(YEAR FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__quarter
SELECT "moments"."id", CAST(EXTRACT(QUARTER FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__month
SELECT "moments"."id", CAST(EXTRACT(MONTH FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__day
SELECT "moments"."id", CAST(EXTRACT(DAY FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__week
SELECT "moments"."id", CAST(EXTRACT(WEEK FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__iso_week
SELECT "moments"."id", CAST(EXTRACT(WEEK FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__iso_year
SELECT "moments"."id", CAST(EXTRACT(ISOYEAR FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__dow
SELECT "moments"."id", CAST(EXTRACT(DOW FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__iso_dow
SELECT "moments"."id", CAST(EXTRACT(ISODOW FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__iso_week_day
SELECT "moments"."id", CAST(EXTRACT(ISODOW FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__week_day
SELECT "moments"."id", CAST(EXTRACT(DOW FROM "moments"."local") + 1 AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_year
SELECT "moments"."id", DATE_TRUNC('year', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_quarter
SELECT "moments"."id", DATE_TRUNC('quarter', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_month
SELECT "moments"."id", DATE_TRUNC('month', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_week
SELECT "moments"."id", DATE_TRUNC('week', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_day
SELECT "moments"."id", DATE_TRUNC('day', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__hour
SELECT "moments"."id", CAST(EXTRACT(HOUR FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__minute
SELECT "moments"."id", CAST(EXTRACT(MINUTE FROM "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__second
SELECT "moments"."id", CAST(FLOOR(EXTRACT(SECOND FROM "moments"."local")) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_hour
SELECT "moments"."id", DATE_TRUNC('hour', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_minute
SELECT "moments"."id", DATE_TRUNC('minute', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_second
SELECT "moments"."id", DATE_TRUNC('second', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__date
SELECT "moments"."id", CAST("moments"."local" AS DATE) FROM "moments" ORDER BY "moments"."id" ASC

--- local__time
SELECT "moments"."id", CAST("moments"."local" AS TIME) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__year
SELECT "moments"."id", CAST(EXTRACT(YEAR FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__quarter
SELECT "moments"."id", CAST(EXTRACT(QUARTER FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__month
SELECT "moments"."id", CAST(EXTRACT(MONTH FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__day
SELECT "moments"."id", CAST(EXTRACT(DAY FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__week
SELECT "moments"."id", CAST(EXTRACT(WEEK FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__iso_week
SELECT "moments"."id", CAST(EXTRACT(WEEK FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__iso_year
SELECT "moments"."id", CAST(EXTRACT(ISOYEAR FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__dow
SELECT "moments"."id", CAST(EXTRACT(DOW FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__iso_dow
SELECT "moments"."id", CAST(EXTRACT(ISODOW FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__iso_week_day
SELECT "moments"."id", CAST(EXTRACT(ISODOW FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__week_day
SELECT "moments"."id", CAST(EXTRACT(DOW FROM "moments"."instant" AT TIME ZONE 'UTC') + 1 AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_year
SELECT "moments"."id", DATE_TRUNC('year', "moments"."instant", 'UTC') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_quarter
SELECT "moments"."id", DATE_TRUNC('quarter', "moments"."instant", 'UTC') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_month
SELECT "moments"."id", DATE_TRUNC('month', "moments"."instant", 'UTC') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_week
SELECT "moments"."id", DATE_TRUNC('week', "moments"."instant", 'UTC') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_day
SELECT "moments"."id", DATE_TRUNC('day', "moments"."instant", 'UTC') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__hour
SELECT "moments"."id", CAST(EXTRACT(HOUR FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__minute
SELECT "moments"."id", CAST(EXTRACT(MINUTE FROM "moments"."instant" AT TIME ZONE 'UTC') AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__second
SELECT "moments"."id", CAST(FLOOR(EXTRACT(SECOND FROM "moments"."instant" AT TIME ZONE 'UTC')) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_hour
SELECT "moments"."id", DATE_TRUNC('hour', "moments"."instant", 'UTC') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_minute
SELECT "moments"."id", DATE_TRUNC('minute', "moments"."instant", 'UTC') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_second
SELECT "moments"."id", DATE_TRUNC('second', "moments"."instant", 'UTC') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__date
SELECT "moments"."id", CAST("moments"."instant" AT TIME ZONE 'UTC' AS DATE) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__time
SELECT "moments"."id", CAST("moments"."instant" AT TIME ZONE 'UTC' AS TIME) FROM "moments" ORDER BY "moments"."id" ASC

--- a date of an instant
SELECT "moments"."id" FROM "moments" WHERE CAST("moments"."instant" AT TIME ZONE 'UTC' AS DATE) = ?
? Date 2024-02-29

--- a date before
SELECT "moments"."id" FROM "moments" WHERE CAST("moments"."local" AS DATE) < ?
? Date 2001-01-01

--- a time of an instant
SELECT "moments"."id" FROM "moments" WHERE CAST("moments"."instant" AT TIME ZONE 'UTC' AS TIME) >= ?
? Time 12:30:15.500

--- the last microsecond
SELECT "moments"."id" FROM "moments" WHERE CAST("moments"."local" AS TIME) = ?
? Time 23:59:59.999999

--- the year of a date
SELECT "moments"."id" FROM "moments" WHERE CAST(EXTRACT(YEAR FROM CAST("moments"."instant" AT TIME ZONE 'UTC' AS DATE)) AS INTEGER) = ?
? Int(64) 2024

--- the hour of a time
SELECT "moments"."id" FROM "moments" WHERE CAST(EXTRACT(HOUR FROM CAST("moments"."instant" AT TIME ZONE 'UTC' AS TIME)) AS INTEGER) = ANY(?)
? Array(Int(64)) [6, 12]

--- a truncated month
SELECT "moments"."id" FROM "moments" WHERE DATE_TRUNC('month', "moments"."instant", 'UTC') < ?
? Timestamp 2001-01-01T00:00:00Z

--- a truncated week
SELECT "moments"."id" FROM "moments" WHERE CAST(DATE_TRUNC('week', CAST("moments"."day" AS TIMESTAMP)) AS DATE) = ?
? Date 2024-12-30

--- a truncated quarter
SELECT "moments"."id" FROM "moments" WHERE DATE_TRUNC('quarter', "moments"."local") = ?
? DateTime 2021-01-01T00:00

--- a truncated second
SELECT "moments"."id" FROM "moments" WHERE CAST(DATE_TRUNC('second', "moments"."clock") AS TIME) = ?
? Time 12:30:15

--- a truncated year of a truncated day
SELECT "moments"."id" FROM "moments" WHERE CAST(EXTRACT(YEAR FROM CAST(DATE_TRUNC('year', CAST(CAST(DATE_TRUNC('month', CAST("moments"."day" AS TIMESTAMP)) AS DATE) AS TIMESTAMP)) AS DATE)) AS INTEGER) = ?
? Int(64) 2000

--- week 53
SELECT "moments"."id" FROM "moments" WHERE CAST(EXTRACT(WEEK FROM "moments"."day") AS INTEGER) = ?
? Int(64) 53

--- the ISO year
SELECT "moments"."id" FROM "moments" WHERE CAST(EXTRACT(ISOYEAR FROM "moments"."day") AS INTEGER) = ANY(?)
? Array(Int(64)) [2020, 2025]

--- no week
SELECT "moments"."id" FROM "moments" WHERE CAST(EXTRACT(WEEK FROM "moments"."day") AS INTEGER) IS NULL

--- not in a quarter
SELECT "moments"."id" FROM "moments" WHERE (CAST(EXTRACT(QUARTER FROM "moments"."local") AS INTEGER) = ?) IS NOT TRUE
? Int(64) 1

--- a second is whole
SELECT "moments"."id" FROM "moments" WHERE CAST(FLOOR(EXTRACT(SECOND FROM "moments"."clock")) AS INTEGER) BETWEEN ? AND ?
? Int(64) 15
? Int(64) 59

--- a transform as a node
SELECT "moments"."id" FROM "moments" WHERE DATE_TRUNC('day', "moments"."local") = "moments"."local"

--- ordered by weekday
SELECT "moments"."id" FROM "moments" WHERE "moments"."day" IS NOT NULL ORDER BY CAST(EXTRACT(ISODOW FROM "moments"."day") AS INTEGER) ASC, "moments"."id" ASC

--- date in a zone
SELECT "moments"."id", CAST(("moments"."instant" AT TIME ZONE ?) AS DATE) FROM "moments" ORDER BY "moments"."id" ASC
? Text <ryx>-05:30:00

--- time in a zone
SELECT "moments"."id", CAST(("moments"."instant" AT TIME ZONE ?) AS TIME) FROM "moments" ORDER BY "moments"."id" ASC
? Text <ryx>-05:30:00

--- day in a zone
SELECT "moments"."id", CAST(EXTRACT(DAY FROM ("moments"."instant" AT TIME ZONE ?)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC
? Text <ryx>-05:30:00

--- hour in a zone
SELECT "moments"."id", CAST(EXTRACT(HOUR FROM ("moments"."instant" AT TIME ZONE ?)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC
? Text <ryx>-05:30:00

--- trunc_day in a zone
SELECT "moments"."id", DATE_TRUNC('day', ("moments"."instant" AT TIME ZONE ?)) FROM "moments" ORDER BY "moments"."id" ASC
? Text <ryx>-05:30:00

--- iso_year in a zone
SELECT "moments"."id", CAST(EXTRACT(ISOYEAR FROM ("moments"."instant" AT TIME ZONE ?)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC
? Text <ryx>-05:30:00

--- the whole time in a zone
SELECT "moments"."id", ("moments"."instant" AT TIME ZONE ?) FROM "moments" ORDER BY "moments"."id" ASC
? Text <ryx>+03:30:00

--- a filter in a zone
SELECT "moments"."id" FROM "moments" WHERE CAST(EXTRACT(YEAR FROM ("moments"."instant" AT TIME ZONE ?)) AS INTEGER) = ?
? Text <ryx>-05:30:00
? Int(64) 2024

--- UTC is a zone
SELECT "moments"."id" FROM "moments" WHERE ("moments"."instant" AT TIME ZONE ?) = "moments"."local"
? Text <ryx>+00:00:00
