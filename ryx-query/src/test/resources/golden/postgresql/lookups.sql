--- key__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" = ?
? Uuid 00000000-0000-0000-0000-000000000001

--- key__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" > ?
? Uuid 00000000-0000-0000-0000-000000000001

--- key__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" >= ?
? Uuid 00000000-0000-0000-0000-000000000001

--- key__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" = ANY(?)
? Array(Uuid) [00000000-0000-0000-0000-000000000001, 00000000-0000-0000-0000-000000000001]

--- key__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" IS NULL

--- key__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" IS NOT NULL

--- key__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" < ?
? Uuid 00000000-0000-0000-0000-000000000001

--- key__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" <= ?
? Uuid 00000000-0000-0000-0000-000000000001

--- key__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" BETWEEN ? AND ?
? Uuid 00000000-0000-0000-0000-000000000001
? Uuid 00000000-0000-0000-0000-000000000001

--- flag__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."flag" = ?
? Bool true

--- flag__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."flag" = ANY(?)
? Array(Bool) [true, true]

--- flag__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."flag" IS NULL

--- flag__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."flag" IS NOT NULL

--- small__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" = ?
? Int(64) 7

--- small__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" > ?
? Int(64) 7

--- small__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" >= ?
? Int(64) 7

--- small__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" = ANY(?)
? Array(Int(64)) [7, 7]

--- small__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" IS NULL

--- small__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" IS NOT NULL

--- small__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" < ?
? Int(64) 7

--- small__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" <= ?
? Int(64) 7

--- small__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" BETWEEN ? AND ?
? Int(64) 7
? Int(64) 7

--- big__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" = ?
? Int(64) 7

--- big__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" > ?
? Int(64) 7

--- big__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" >= ?
? Int(64) 7

--- big__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" = ANY(?)
? Array(Int(64)) [7, 7]

--- big__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" IS NULL

--- big__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" IS NOT NULL

--- big__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" < ?
? Int(64) 7

--- big__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" <= ?
? Int(64) 7

--- big__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" BETWEEN ? AND ?
? Int(64) 7
? Int(64) 7

--- real__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" = ?
? Float 0.5

--- real__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" > ?
? Float 0.5

--- real__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" >= ?
? Float 0.5

--- real__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" = ANY(?)
? Array(Float) [0.5, 0.5]

--- real__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" IS NULL

--- real__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" IS NOT NULL

--- real__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" < ?
? Float 0.5

--- real__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" <= ?
? Float 0.5

--- real__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" BETWEEN ? AND ?
? Float 0.5
? Float 0.5

--- exact__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" = ?
? Decimal(38,3) 1234.567

--- exact__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" > ?
? Decimal(38,3) 1234.567

--- exact__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" >= ?
? Decimal(38,3) 1234.567

--- exact__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" = ANY(?)
? Array(Decimal(12,3)) [1234.567, 1234.567]

--- exact__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" IS NULL

--- exact__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" IS NOT NULL

--- exact__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" < ?
? Decimal(38,3) 1234.567

--- exact__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" <= ?
? Decimal(38,3) 1234.567

--- exact__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" BETWEEN ? AND ?
? Decimal(12,3) 1234.567
? Decimal(12,3) 1234.567

--- line__contains
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" LIKE ? ESCAPE '!'
? Text %a Note%

--- line__endswith
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" LIKE ? ESCAPE '!'
? Text %a Note

--- line__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" = ?
? Varchar(30) a Note

--- line__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" > ?
? Varchar(30) a Note

--- line__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" >= ?
? Varchar(30) a Note

--- line__icontains
SELECT "samples"."key" FROM "samples" WHERE LOWER("samples"."line") LIKE ? ESCAPE '!'
? Text %a note%

--- line__iendswith
SELECT "samples"."key" FROM "samples" WHERE LOWER("samples"."line") LIKE ? ESCAPE '!'
? Text %a note

--- line__iexact
SELECT "samples"."key" FROM "samples" WHERE LOWER("samples"."line") = ?
? Text a note

--- line__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" = ANY(?)
? Array(Varchar(30)) [a Note, a Note]

--- line__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" IS NULL

--- line__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" IS NOT NULL

--- line__istartswith
SELECT "samples"."key" FROM "samples" WHERE LOWER("samples"."line") LIKE ? ESCAPE '!'
? Text a note%

--- line__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" < ?
? Varchar(30) a Note

--- line__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" <= ?
? Varchar(30) a Note

--- line__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" BETWEEN ? AND ?
? Varchar(30) a Note
? Varchar(30) a Note

--- line__startswith
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" LIKE ? ESCAPE '!'
? Text a Note%

--- note__contains
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" LIKE ? ESCAPE '!'
? Text %a Note%

--- note__endswith
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" LIKE ? ESCAPE '!'
? Text %a Note

--- note__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" = ?
? Text a Note

--- note__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" > ?
? Text a Note

--- note__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" >= ?
? Text a Note

--- note__icontains
SELECT "samples"."key" FROM "samples" WHERE LOWER("samples"."note") LIKE ? ESCAPE '!'
? Text %a note%

--- note__iendswith
SELECT "samples"."key" FROM "samples" WHERE LOWER("samples"."note") LIKE ? ESCAPE '!'
? Text %a note

--- note__iexact
SELECT "samples"."key" FROM "samples" WHERE LOWER("samples"."note") = ?
? Text a note

--- note__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" = ANY(?)
? Array(Text) [a Note, a Note]

--- note__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" IS NULL

--- note__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" IS NOT NULL

--- note__istartswith
SELECT "samples"."key" FROM "samples" WHERE LOWER("samples"."note") LIKE ? ESCAPE '!'
? Text a note%

--- note__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" < ?
? Text a Note

--- note__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" <= ?
? Text a Note

--- note__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" BETWEEN ? AND ?
? Text a Note
? Text a Note

--- note__startswith
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" LIKE ? ESCAPE '!'
? Text a Note%

--- day__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" = ?
? Date 2024-02-29

--- day__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" > ?
? Date 2024-02-29

--- day__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" >= ?
? Date 2024-02-29

--- day__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" = ANY(?)
? Array(Date) [2024-02-29, 2024-02-29]

--- day__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" IS NULL

--- day__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" IS NOT NULL

--- day__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" < ?
? Date 2024-02-29

--- day__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" <= ?
? Date 2024-02-29

--- day__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" BETWEEN ? AND ?
? Date 2024-02-29
? Date 2024-02-29

--- clock__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" = ?
? Time 12:30

--- clock__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" > ?
? Time 12:30

--- clock__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" >= ?
? Time 12:30

--- clock__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" = ANY(?)
? Array(Time) [12:30, 12:30]

--- clock__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" IS NULL

--- clock__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" IS NOT NULL

--- clock__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" < ?
? Time 12:30

--- clock__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" <= ?
? Time 12:30

--- clock__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" BETWEEN ? AND ?
? Time 12:30
? Time 12:30

--- local__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" = ?
? DateTime 2024-12-31T23:59:59.999999

--- local__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" > ?
? DateTime 2024-12-31T23:59:59.999999

--- local__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" >= ?
? DateTime 2024-12-31T23:59:59.999999

--- local__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" = ANY(?)
? Array(DateTime) [2024-12-31T23:59:59.999999, 2024-12-31T23:59:59.999999]

--- local__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" IS NULL

--- local__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" IS NOT NULL

--- local__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" < ?
? DateTime 2024-12-31T23:59:59.999999

--- local__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" <= ?
? DateTime 2024-12-31T23:59:59.999999

--- local__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" BETWEEN ? AND ?
? DateTime 2024-12-31T23:59:59.999999
? DateTime 2024-12-31T23:59:59.999999

--- moment__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" = ?
? Timestamp 2024-12-31T23:59:59.999999Z

--- moment__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" > ?
? Timestamp 2024-12-31T23:59:59.999999Z

--- moment__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" >= ?
? Timestamp 2024-12-31T23:59:59.999999Z

--- moment__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" = ANY(?)
? Array(Timestamp) [2024-12-31T23:59:59.999999Z, 2024-12-31T23:59:59.999999Z]

--- moment__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" IS NULL

--- moment__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" IS NOT NULL

--- moment__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" < ?
? Timestamp 2024-12-31T23:59:59.999999Z

--- moment__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" <= ?
? Timestamp 2024-12-31T23:59:59.999999Z

--- moment__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" BETWEEN ? AND ?
? Timestamp 2024-12-31T23:59:59.999999Z
? Timestamp 2024-12-31T23:59:59.999999Z

--- span__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" = ?
? Interval PT1M30S

--- span__gt
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" > ?
? Interval PT1M30S

--- span__gte
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" >= ?
? Interval PT1M30S

--- span__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" = ANY(?)
? Array(Interval) [PT1M30S, PT1M30S]

--- span__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" IS NULL

--- span__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" IS NOT NULL

--- span__lt
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" < ?
? Interval PT1M30S

--- span__lte
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" <= ?
? Interval PT1M30S

--- span__range
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" BETWEEN ? AND ?
? Interval PT1M30S
? Interval PT1M30S

--- data__exact
SELECT "samples"."key" FROM "samples" WHERE "samples"."data" = ?
? Bytes 0102

--- data__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."data" = ANY(?)
? Array(Bytes) [0102, 0102]

--- data__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."data" IS NULL

--- data__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."data" IS NOT NULL

--- title contains 
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %%

--- title icontains 
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %%

--- title startswith 
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %

--- title istartswith 
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %

--- title endswith 
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %

--- title iendswith 
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %

--- title contains 100%
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %100!%%

--- title icontains 100%
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %100!%%

--- title startswith 100%
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text 100!%%

--- title istartswith 100%
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text 100!%%

--- title endswith 100%
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %100!%

--- title iendswith 100%
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %100!%

--- title contains f_a
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %f!_a%

--- title icontains f_a
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %f!_a%

--- title startswith f_a
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text f!_a%

--- title istartswith f_a
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text f!_a%

--- title endswith f_a
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %f!_a

--- title iendswith f_a
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %f!_a

--- title contains [x]
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %[x]%

--- title icontains [x]
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %[x]%

--- title startswith [x]
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text [x]%

--- title istartswith [x]
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text [x]%

--- title endswith [x]
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %[x]

--- title iendswith [x]
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %[x]

--- title contains *?
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %*?%

--- title icontains *?
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %*?%

--- title startswith *?
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text *?%

--- title istartswith *?
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text *?%

--- title endswith *?
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %*?

--- title iendswith *?
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %*?

--- title contains !
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %!!%

--- title icontains !
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %!!%

--- title startswith !
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text !!%

--- title istartswith !
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text !!%

--- title endswith !
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %!!

--- title iendswith !
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %!!

--- title contains \
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %\%

--- title icontains \
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %\%

--- title startswith \
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text \%

--- title istartswith \
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text \%

--- title endswith \
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %\

--- title iendswith \
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %\

--- title contains '
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %'%

--- title icontains '
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %'%

--- title startswith '
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text '%

--- title istartswith '
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text '%

--- title endswith '
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %'

--- title iendswith '
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %'

--- title contains É
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %É%

--- title icontains É
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %é%

--- title startswith É
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text É%

--- title istartswith É
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text é%

--- title endswith É
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %É

--- title iendswith É
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %é

--- title contains HELLO
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %HELLO%

--- title icontains HELLO
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %hello%

--- title startswith HELLO
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text HELLO%

--- title istartswith HELLO
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text hello%

--- title endswith HELLO
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" LIKE ? ESCAPE '!'
? Text %HELLO

--- title iendswith HELLO
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text %hello

--- iexact folds Unicode
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") = ?
? Text école

--- exact does not fold
SELECT "authors"."id" FROM "authors" WHERE "authors"."name" = ?
? Varchar(50) ada

--- no lookup is exact
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" = ?
? Varchar(50) Hello

--- a quote is data
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" = ?
? Varchar(50) '; DROP TABLE posts; --

--- another column as needle
SELECT "posts"."id" FROM "posts" WHERE STRPOS("posts"."title", "posts"."body") > 0

--- another column as needle, folded
SELECT "posts"."id" FROM "posts" WHERE STRPOS(LOWER("posts"."title"), LOWER("posts"."body")) > 0

--- another column as beginning
SELECT "posts"."id" FROM "posts" WHERE SUBSTR("posts"."title", 1, LENGTH("posts"."body")) = "posts"."body"

--- another column as end
SELECT "posts"."id" FROM "posts" WHERE SUBSTR("posts"."title", LENGTH("posts"."title") - LENGTH("posts"."body") + 1) = "posts"."body"

--- another column as beginning, folded
SELECT "posts"."id" FROM "posts" WHERE SUBSTR(LOWER("posts"."title"), 1, LENGTH(LOWER("posts"."body"))) = LOWER("posts"."body")

--- another column as end, folded
SELECT "posts"."id" FROM "posts" WHERE SUBSTR(LOWER("posts"."title"), LENGTH(LOWER("posts"."title")) - LENGTH(LOWER("posts"."body")) + 1) = LOWER("posts"."body")

--- another column, folded
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") = LOWER("posts"."body")

--- day__year
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(YEAR FROM "samples"."day") = ?
? Int(64) 2024

--- day__month__gte
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(MONTH FROM "samples"."day") >= ?
? Int(64) 2

--- day__year__in
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(YEAR FROM "samples"."day") = ANY(?)
? Array(Int(64)) [1, 2024]

--- day__year__isnull
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(YEAR FROM "samples"."day") IS NULL

--- local__year
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(YEAR FROM "samples"."local") = ?
? Int(64) 2024

--- local__month__gte
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(MONTH FROM "samples"."local") >= ?
? Int(64) 2

--- local__year__in
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(YEAR FROM "samples"."local") = ANY(?)
? Array(Int(64)) [1, 2024]

--- local__year__isnull
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(YEAR FROM "samples"."local") IS NULL

--- moment__year
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(YEAR FROM "samples"."moment" AT TIME ZONE 'UTC') = ?
? Int(64) 2024

--- moment__month__gte
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(MONTH FROM "samples"."moment" AT TIME ZONE 'UTC') >= ?
? Int(64) 2

--- moment__year__in
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(YEAR FROM "samples"."moment" AT TIME ZONE 'UTC') = ANY(?)
? Array(Int(64)) [1, 2024]

--- moment__year__isnull
SELECT "samples"."key" FROM "samples" WHERE EXTRACT(YEAR FROM "samples"."moment" AT TIME ZONE 'UTC') IS NULL

--- year by column spelling
SELECT "posts"."id" FROM "posts" WHERE EXTRACT(YEAR FROM "posts"."created_at" AT TIME ZONE 'UTC') = ?
? Int(64) 2024

--- year by Java spelling
SELECT "posts"."id" FROM "posts" WHERE EXTRACT(YEAR FROM "posts"."created_at" AT TIME ZONE 'UTC') < ?
? Int(64) 2024

--- month range
SELECT "posts"."id" FROM "posts" WHERE EXTRACT(MONTH FROM "posts"."created_at" AT TIME ZONE 'UTC') BETWEEN ? AND ?
? Int(64) 2
? Int(64) 7

--- a transform over a relation
SELECT "posts"."id" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" WHERE EXTRACT(YEAR FROM "authors"."born") < ?
? Int(64) 1900

--- a transform selected
SELECT "posts"."id", EXTRACT(YEAR FROM "posts"."created_at" AT TIME ZONE 'UTC'), EXTRACT(MONTH FROM "posts"."created_at" AT TIME ZONE 'UTC') FROM "posts" ORDER BY "posts"."id" ASC

--- a transform compared with a column
SELECT "posts"."id" FROM "posts" WHERE EXTRACT(MONTH FROM "posts"."created_at" AT TIME ZONE 'UTC') < "posts"."views"

--- in one
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" = ANY(?)
? Array(Int(64)) [10]

--- in none
SELECT "posts"."id" FROM "posts" WHERE 0 = 1

--- in with null
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" = ANY(?)
? Array(Int(64)) [10]

--- in only null
SELECT "posts"."id" FROM "posts" WHERE 0 = 1

--- in a larger number than the column holds
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" = ANY(?)
? Array(Int(64)) [1099511627776, 10]

--- a larger number than the column holds
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" < ?
? Int(64) 1099511627776

--- a whole number against a fraction
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" >= ?
? Float 9.5

--- a whole number against a decimal
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" < ?
? Decimal(38,2) 10.01

--- a decimal against a whole number
SELECT "posts"."id" FROM "posts" WHERE "posts"."price" = ?
? Decimal(10,2) 5

--- a decimal with more digits
SELECT "posts"."id" FROM "posts" WHERE "posts"."price" > ?
? Decimal(38,5) 9.98999

--- equal null
SELECT "posts"."id" FROM "posts" WHERE "posts"."body" IS NULL

--- iexact null
SELECT "posts"."id" FROM "posts" WHERE "posts"."body" IS NULL

--- a date for an instant
SELECT "posts"."id" FROM "posts" WHERE "posts"."created_at" >= ?
? Timestamp 2024-01-01T00:00:00Z

--- nanoseconds are cut
SELECT "posts"."id" FROM "posts" WHERE "posts"."created_at" > ?
? Timestamp 2023-12-31T23:59:59.999999Z

--- two columns
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" > "posts"."price"

--- a function looked at
SELECT "posts"."id" FROM "posts" WHERE LENGTH("posts"."title") > ?
? Int(64) 5

--- a folded function looked at
SELECT "posts"."id" FROM "posts" WHERE LOWER("posts"."title") LIKE ? ESCAPE '!'
? Text é%

--- the key by its short name
SELECT "posts"."id" FROM "posts" WHERE "posts"."id" = ?
? Int(64) 3

--- the key of a relation by its short name
SELECT "posts"."id" FROM "posts" WHERE "posts"."author_id" < ?
? Int(64) 3
