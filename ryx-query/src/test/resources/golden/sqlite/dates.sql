--- day__year
SELECT "moments"."id", CAST(STRFTIME('%Y', "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__quarter
SELECT "moments"."id", ((CAST(STRFTIME('%m', "moments"."day") AS INTEGER) + 2) / 3) FROM "moments" ORDER BY "moments"."id" ASC

--- day__month
SELECT "moments"."id", CAST(STRFTIME('%m', "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__day
SELECT "moments"."id", CAST(STRFTIME('%d', "moments"."day") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__week
SELECT "moments"."id", CAST(STRFTIME('%V', SUBSTR("moments"."day", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__iso_week
SELECT "moments"."id", CAST(STRFTIME('%V', SUBSTR("moments"."day", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__iso_year
SELECT "moments"."id", CAST(STRFTIME('%G', SUBSTR("moments"."day", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__dow
SELECT "moments"."id", CAST(STRFTIME('%w', SUBSTR("moments"."day", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__iso_dow
SELECT "moments"."id", CAST(STRFTIME('%u', SUBSTR("moments"."day", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__iso_week_day
SELECT "moments"."id", CAST(STRFTIME('%u', SUBSTR("moments"."day", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- day__week_day
SELECT "moments"."id", (CAST(STRFTIME('%w', SUBSTR("moments"."day", 1, 10)) AS INTEGER) + 1) FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_year
SELECT "moments"."id", STRFTIME('%Y-01-01', "moments"."day") FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_quarter
SELECT "moments"."id", DATE(STRFTIME('%Y-01-01', "moments"."day"), ((((CAST(STRFTIME('%m', "moments"."day") AS INTEGER) + 2) / 3) - 1) * 3) || ' months') FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_month
SELECT "moments"."id", STRFTIME('%Y-%m-01', "moments"."day") FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_week
SELECT "moments"."id", DATE(SUBSTR("moments"."day", 1, 10), '-6 days', 'weekday 1') FROM "moments" ORDER BY "moments"."id" ASC

--- day__trunc_day
SELECT "moments"."id", SUBSTR("moments"."day", 1, 10) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__hour
SELECT "moments"."id", CAST(STRFTIME('%H', "moments"."clock") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__minute
SELECT "moments"."id", CAST(STRFTIME('%M', "moments"."clock") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__second
SELECT "moments"."id", CAST(STRFTIME('%S', "moments"."clock") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- clock__trunc_hour
SELECT "moments"."id", STRFTIME('%H:00:00', "moments"."clock") FROM "moments" ORDER BY "moments"."id" ASC

--- clock__trunc_minute
SELECT "moments"."id", STRFTIME('%H:%M:00', "moments"."clock") FROM "moments" ORDER BY "moments"."id" ASC

--- clock__trunc_second
SELECT "moments"."id", SUBSTR("moments"."clock", 1, 8) FROM "moments" ORDER BY "moments"."id" ASC

--- local__year
SELECT "moments"."id", CAST(STRFTIME('%Y', "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__quarter
SELECT "moments"."id", ((CAST(STRFTIME('%m', "moments"."local") AS INTEGER) + 2) / 3) FROM "moments" ORDER BY "moments"."id" ASC

--- local__month
SELECT "moments"."id", CAST(STRFTIME('%m', "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__day
SELECT "moments"."id", CAST(STRFTIME('%d', "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__week
SELECT "moments"."id", CAST(STRFTIME('%V', SUBSTR("moments"."local", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__iso_week
SELECT "moments"."id", CAST(STRFTIME('%V', SUBSTR("moments"."local", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__iso_year
SELECT "moments"."id", CAST(STRFTIME('%G', SUBSTR("moments"."local", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__dow
SELECT "moments"."id", CAST(STRFTIME('%w', SUBSTR("moments"."local", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__iso_dow
SELECT "moments"."id", CAST(STRFTIME('%u', SUBSTR("moments"."local", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__iso_week_day
SELECT "moments"."id", CAST(STRFTIME('%u', SUBSTR("moments"."local", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__week_day
SELECT "moments"."id", (CAST(STRFTIME('%w', SUBSTR("moments"."local", 1, 10)) AS INTEGER) + 1) FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_year
SELECT "moments"."id", (STRFTIME('%Y-01-01', "moments"."local") || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_quarter
SELECT "moments"."id", (DATE(STRFTIME('%Y-01-01', "moments"."local"), ((((CAST(STRFTIME('%m', "moments"."local") AS INTEGER) + 2) / 3) - 1) * 3) || ' months') || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_month
SELECT "moments"."id", (STRFTIME('%Y-%m-01', "moments"."local") || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_week
SELECT "moments"."id", (DATE(SUBSTR("moments"."local", 1, 10), '-6 days', 'weekday 1') || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_day
SELECT "moments"."id", (SUBSTR("moments"."local", 1, 10) || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- local__hour
SELECT "moments"."id", CAST(STRFTIME('%H', "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__minute
SELECT "moments"."id", CAST(STRFTIME('%M', "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__second
SELECT "moments"."id", CAST(STRFTIME('%S', "moments"."local") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_hour
SELECT "moments"."id", STRFTIME('%Y-%m-%d %H:00:00', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_minute
SELECT "moments"."id", STRFTIME('%Y-%m-%d %H:%M:00', "moments"."local") FROM "moments" ORDER BY "moments"."id" ASC

--- local__trunc_second
SELECT "moments"."id", SUBSTR("moments"."local", 1, 19) FROM "moments" ORDER BY "moments"."id" ASC

--- local__date
SELECT "moments"."id", SUBSTR("moments"."local", 1, 10) FROM "moments" ORDER BY "moments"."id" ASC

--- local__time
SELECT "moments"."id", SUBSTR("moments"."local", 12) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__year
SELECT "moments"."id", CAST(STRFTIME('%Y', "moments"."instant") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__quarter
SELECT "moments"."id", ((CAST(STRFTIME('%m', "moments"."instant") AS INTEGER) + 2) / 3) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__month
SELECT "moments"."id", CAST(STRFTIME('%m', "moments"."instant") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__day
SELECT "moments"."id", CAST(STRFTIME('%d', "moments"."instant") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__week
SELECT "moments"."id", CAST(STRFTIME('%V', SUBSTR("moments"."instant", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__iso_week
SELECT "moments"."id", CAST(STRFTIME('%V', SUBSTR("moments"."instant", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__iso_year
SELECT "moments"."id", CAST(STRFTIME('%G', SUBSTR("moments"."instant", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__dow
SELECT "moments"."id", CAST(STRFTIME('%w', SUBSTR("moments"."instant", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__iso_dow
SELECT "moments"."id", CAST(STRFTIME('%u', SUBSTR("moments"."instant", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__iso_week_day
SELECT "moments"."id", CAST(STRFTIME('%u', SUBSTR("moments"."instant", 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__week_day
SELECT "moments"."id", (CAST(STRFTIME('%w', SUBSTR("moments"."instant", 1, 10)) AS INTEGER) + 1) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_year
SELECT "moments"."id", (STRFTIME('%Y-01-01', "moments"."instant") || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_quarter
SELECT "moments"."id", (DATE(STRFTIME('%Y-01-01', "moments"."instant"), ((((CAST(STRFTIME('%m', "moments"."instant") AS INTEGER) + 2) / 3) - 1) * 3) || ' months') || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_month
SELECT "moments"."id", (STRFTIME('%Y-%m-01', "moments"."instant") || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_week
SELECT "moments"."id", (DATE(SUBSTR("moments"."instant", 1, 10), '-6 days', 'weekday 1') || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_day
SELECT "moments"."id", (SUBSTR("moments"."instant", 1, 10) || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC

--- instant__hour
SELECT "moments"."id", CAST(STRFTIME('%H', "moments"."instant") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__minute
SELECT "moments"."id", CAST(STRFTIME('%M', "moments"."instant") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__second
SELECT "moments"."id", CAST(STRFTIME('%S', "moments"."instant") AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_hour
SELECT "moments"."id", STRFTIME('%Y-%m-%d %H:00:00', "moments"."instant") FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_minute
SELECT "moments"."id", STRFTIME('%Y-%m-%d %H:%M:00', "moments"."instant") FROM "moments" ORDER BY "moments"."id" ASC

--- instant__trunc_second
SELECT "moments"."id", SUBSTR("moments"."instant", 1, 19) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__date
SELECT "moments"."id", SUBSTR("moments"."instant", 1, 10) FROM "moments" ORDER BY "moments"."id" ASC

--- instant__time
SELECT "moments"."id", SUBSTR("moments"."instant", 12) FROM "moments" ORDER BY "moments"."id" ASC

--- a date of an instant
SELECT "moments"."id" FROM "moments" WHERE SUBSTR("moments"."instant", 1, 10) = ?
? Date 2024-02-29

--- a date before
SELECT "moments"."id" FROM "moments" WHERE SUBSTR("moments"."local", 1, 10) < ?
? Date 2001-01-01

--- a time of an instant
SELECT "moments"."id" FROM "moments" WHERE SUBSTR("moments"."instant", 12) >= ?
? Time 12:30:15.500

--- the last microsecond
SELECT "moments"."id" FROM "moments" WHERE SUBSTR("moments"."local", 12) = ?
? Time 23:59:59.999999

--- the year of a date
SELECT "moments"."id" FROM "moments" WHERE CAST(STRFTIME('%Y', SUBSTR("moments"."instant", 1, 10)) AS INTEGER) = ?
? Int(64) 2024

--- the hour of a time
SELECT "moments"."id" FROM "moments" WHERE CAST(STRFTIME('%H', SUBSTR("moments"."instant", 12)) AS INTEGER) IN (?, ?)
? Int(64) 6
? Int(64) 12

--- a truncated month
SELECT "moments"."id" FROM "moments" WHERE (STRFTIME('%Y-%m-01', "moments"."instant") || ' 00:00:00') < ?
? Timestamp 2001-01-01T00:00:00Z

--- a truncated week
SELECT "moments"."id" FROM "moments" WHERE DATE(SUBSTR("moments"."day", 1, 10), '-6 days', 'weekday 1') = ?
? Date 2024-12-30

--- a truncated quarter
SELECT "moments"."id" FROM "moments" WHERE (DATE(STRFTIME('%Y-01-01', "moments"."local"), ((((CAST(STRFTIME('%m', "moments"."local") AS INTEGER) + 2) / 3) - 1) * 3) || ' months') || ' 00:00:00') = ?
? DateTime 2021-01-01T00:00

--- a truncated second
SELECT "moments"."id" FROM "moments" WHERE SUBSTR("moments"."clock", 1, 8) = ?
? Time 12:30:15

--- a truncated year of a truncated day
SELECT "moments"."id" FROM "moments" WHERE CAST(STRFTIME('%Y', STRFTIME('%Y-01-01', STRFTIME('%Y-%m-01', "moments"."day"))) AS INTEGER) = ?
? Int(64) 2000

--- week 53
SELECT "moments"."id" FROM "moments" WHERE CAST(STRFTIME('%V', SUBSTR("moments"."day", 1, 10)) AS INTEGER) = ?
? Int(64) 53

--- the ISO year
SELECT "moments"."id" FROM "moments" WHERE CAST(STRFTIME('%G', SUBSTR("moments"."day", 1, 10)) AS INTEGER) IN (?, ?)
? Int(64) 2020
? Int(64) 2025

--- no week
SELECT "moments"."id" FROM "moments" WHERE CAST(STRFTIME('%V', SUBSTR("moments"."day", 1, 10)) AS INTEGER) IS NULL

--- not in a quarter
SELECT "moments"."id" FROM "moments" WHERE (((CAST(STRFTIME('%m', "moments"."local") AS INTEGER) + 2) / 3) = ?) IS NOT TRUE
? Int(64) 1

--- a second is whole
SELECT "moments"."id" FROM "moments" WHERE CAST(STRFTIME('%S', "moments"."clock") AS INTEGER) BETWEEN ? AND ?
? Int(64) 15
? Int(64) 59

--- a transform as a node
SELECT "moments"."id" FROM "moments" WHERE (SUBSTR("moments"."local", 1, 10) || ' 00:00:00') = "moments"."local"

--- ordered by weekday
SELECT "moments"."id" FROM "moments" WHERE "moments"."day" IS NOT NULL ORDER BY CAST(STRFTIME('%u', SUBSTR("moments"."day", 1, 10)) AS INTEGER) ASC, "moments"."id" ASC

--- date in a zone
SELECT "moments"."id", SUBSTR(ryx_at_zone("moments"."instant", ?), 1, 10) FROM "moments" ORDER BY "moments"."id" ASC
? Text +05:30

--- time in a zone
SELECT "moments"."id", SUBSTR(ryx_at_zone("moments"."instant", ?), 12) FROM "moments" ORDER BY "moments"."id" ASC
? Text +05:30

--- day in a zone
SELECT "moments"."id", CAST(STRFTIME('%d', ryx_at_zone("moments"."instant", ?)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC
? Text +05:30

--- hour in a zone
SELECT "moments"."id", CAST(STRFTIME('%H', ryx_at_zone("moments"."instant", ?)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC
? Text +05:30

--- trunc_day in a zone
SELECT "moments"."id", (SUBSTR(ryx_at_zone("moments"."instant", ?), 1, 10) || ' 00:00:00') FROM "moments" ORDER BY "moments"."id" ASC
? Text +05:30

--- iso_year in a zone
SELECT "moments"."id", CAST(STRFTIME('%G', SUBSTR(ryx_at_zone("moments"."instant", ?), 1, 10)) AS INTEGER) FROM "moments" ORDER BY "moments"."id" ASC
? Text +05:30

--- the whole time in a zone
SELECT "moments"."id", ryx_at_zone("moments"."instant", ?) FROM "moments" ORDER BY "moments"."id" ASC
? Text -03:30

--- a filter in a zone
SELECT "moments"."id" FROM "moments" WHERE CAST(STRFTIME('%Y', ryx_at_zone("moments"."instant", ?)) AS INTEGER) = ?
? Text +05:30
? Int(64) 2024

--- UTC is a zone
SELECT "moments"."id" FROM "moments" WHERE ryx_at_zone("moments"."instant", ?) = "moments"."local"
? Text UTC
