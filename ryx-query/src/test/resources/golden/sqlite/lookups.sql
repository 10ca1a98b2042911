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
SELECT "samples"."key" FROM "samples" WHERE "samples"."key" IN (?, ?)
? Uuid 00000000-0000-0000-0000-000000000001
? Uuid 00000000-0000-0000-0000-000000000001

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."flag" IN (?, ?)
? Bool true
? Bool true

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."small" IN (?, ?)
? Int(64) 7
? Int(64) 7

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."big" IN (?, ?)
? Int(64) 7
? Int(64) 7

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."real" IN (?, ?)
? Float 0.5
? Float 0.5

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."exact" IN (?, ?)
? Decimal(12,3) 1234.567
? Decimal(12,3) 1234.567

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
SELECT "samples"."key" FROM "samples" WHERE INSTR("samples"."line", ?) > 0
? Text a Note

--- line__endswith
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" GLOB ?
? Text *a Note

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
SELECT "samples"."key" FROM "samples" WHERE INSTR(ryx_lower("samples"."line"), ?) > 0
? Text a note

--- line__iendswith
SELECT "samples"."key" FROM "samples" WHERE ryx_lower("samples"."line") GLOB ?
? Text *a note

--- line__iexact
SELECT "samples"."key" FROM "samples" WHERE ryx_lower("samples"."line") = ?
? Text a note

--- line__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" IN (?, ?)
? Varchar(30) a Note
? Varchar(30) a Note

--- line__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" IS NULL

--- line__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" IS NOT NULL

--- line__istartswith
SELECT "samples"."key" FROM "samples" WHERE ryx_lower("samples"."line") GLOB ?
? Text a note*

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."line" GLOB ?
? Text a Note*

--- note__contains
SELECT "samples"."key" FROM "samples" WHERE INSTR("samples"."note", ?) > 0
? Text a Note

--- note__endswith
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" GLOB ?
? Text *a Note

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
SELECT "samples"."key" FROM "samples" WHERE INSTR(ryx_lower("samples"."note"), ?) > 0
? Text a note

--- note__iendswith
SELECT "samples"."key" FROM "samples" WHERE ryx_lower("samples"."note") GLOB ?
? Text *a note

--- note__iexact
SELECT "samples"."key" FROM "samples" WHERE ryx_lower("samples"."note") = ?
? Text a note

--- note__in
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" IN (?, ?)
? Text a Note
? Text a Note

--- note__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" IS NULL

--- note__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" IS NOT NULL

--- note__istartswith
SELECT "samples"."key" FROM "samples" WHERE ryx_lower("samples"."note") GLOB ?
? Text a note*

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."note" GLOB ?
? Text a Note*

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."day" IN (?, ?)
? Date 2024-02-29
? Date 2024-02-29

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."clock" IN (?, ?)
? Time 12:30
? Time 12:30

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."local" IN (?, ?)
? DateTime 2024-12-31T23:59:59.999999
? DateTime 2024-12-31T23:59:59.999999

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."moment" IN (?, ?)
? Timestamp 2024-12-31T23:59:59.999999Z
? Timestamp 2024-12-31T23:59:59.999999Z

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."span" IN (?, ?)
? Interval PT1M30S
? Interval PT1M30S

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
SELECT "samples"."key" FROM "samples" WHERE "samples"."data" IN (?, ?)
? Bytes 0102
? Bytes 0102

--- data__isnull
SELECT "samples"."key" FROM "samples" WHERE "samples"."data" IS NULL

--- data__isnull false
SELECT "samples"."key" FROM "samples" WHERE "samples"."data" IS NOT NULL

--- title contains 
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text

--- title icontains 
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text

--- title startswith 
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *

--- title istartswith 
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *

--- title endswith 
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *

--- title iendswith 
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *

--- title contains 100%
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text 100%

--- title icontains 100%
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text 100%

--- title startswith 100%
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text 100%*

--- title istartswith 100%
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text 100%*

--- title endswith 100%
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *100%

--- title iendswith 100%
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *100%

--- title contains f_a
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text f_a

--- title icontains f_a
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text f_a

--- title startswith f_a
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text f_a*

--- title istartswith f_a
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text f_a*

--- title endswith f_a
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *f_a

--- title iendswith f_a
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *f_a

--- title contains [x]
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text [x]

--- title icontains [x]
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text [x]

--- title startswith [x]
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text [[]x]*

--- title istartswith [x]
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text [[]x]*

--- title endswith [x]
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *[[]x]

--- title iendswith [x]
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *[[]x]

--- title contains *?
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text *?

--- title icontains *?
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text *?

--- title startswith *?
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text [*][?]*

--- title istartswith *?
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text [*][?]*

--- title endswith *?
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *[*][?]

--- title iendswith *?
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *[*][?]

--- title contains !
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text !

--- title icontains !
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text !

--- title startswith !
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text !*

--- title istartswith !
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text !*

--- title endswith !
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *!

--- title iendswith !
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *!

--- title contains \
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text \

--- title icontains \
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text \

--- title startswith \
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text \*

--- title istartswith \
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text \*

--- title endswith \
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *\

--- title iendswith \
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *\

--- title contains '
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text '

--- title icontains '
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text '

--- title startswith '
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text '*

--- title istartswith '
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text '*

--- title endswith '
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *'

--- title iendswith '
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *'

--- title contains É
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text É

--- title icontains É
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text é

--- title startswith É
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text É*

--- title istartswith É
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text é*

--- title endswith É
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *É

--- title iendswith É
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *é

--- title contains HELLO
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", ?) > 0
? Text HELLO

--- title icontains HELLO
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ?) > 0
? Text hello

--- title startswith HELLO
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text HELLO*

--- title istartswith HELLO
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text hello*

--- title endswith HELLO
SELECT "posts"."id" FROM "posts" WHERE "posts"."title" GLOB ?
? Text *HELLO

--- title iendswith HELLO
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text *hello

--- iexact folds Unicode
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") = ?
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
SELECT "posts"."id" FROM "posts" WHERE INSTR("posts"."title", "posts"."body") > 0

--- another column as needle, folded
SELECT "posts"."id" FROM "posts" WHERE INSTR(ryx_lower("posts"."title"), ryx_lower("posts"."body")) > 0

--- another column as beginning
SELECT "posts"."id" FROM "posts" WHERE SUBSTR("posts"."title", 1, LENGTH("posts"."body")) = "posts"."body"

--- another column as end
SELECT "posts"."id" FROM "posts" WHERE SUBSTR("posts"."title", LENGTH("posts"."title") - LENGTH("posts"."body") + 1) = "posts"."body"

--- another column as beginning, folded
SELECT "posts"."id" FROM "posts" WHERE SUBSTR(ryx_lower("posts"."title"), 1, LENGTH(ryx_lower("posts"."body"))) = ryx_lower("posts"."body")

--- another column as end, folded
SELECT "posts"."id" FROM "posts" WHERE SUBSTR(ryx_lower("posts"."title"), LENGTH(ryx_lower("posts"."title")) - LENGTH(ryx_lower("posts"."body")) + 1) = ryx_lower("posts"."body")

--- another column, folded
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") = ryx_lower("posts"."body")

--- day__year
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%Y', "samples"."day") AS INTEGER) = ?
? Int(64) 2024

--- day__month__gte
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%m', "samples"."day") AS INTEGER) >= ?
? Int(64) 2

--- day__year__in
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%Y', "samples"."day") AS INTEGER) IN (?, ?)
? Int(64) 1
? Int(64) 2024

--- day__year__isnull
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%Y', "samples"."day") AS INTEGER) IS NULL

--- local__year
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%Y', "samples"."local") AS INTEGER) = ?
? Int(64) 2024

--- local__month__gte
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%m', "samples"."local") AS INTEGER) >= ?
? Int(64) 2

--- local__year__in
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%Y', "samples"."local") AS INTEGER) IN (?, ?)
? Int(64) 1
? Int(64) 2024

--- local__year__isnull
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%Y', "samples"."local") AS INTEGER) IS NULL

--- moment__year
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%Y', "samples"."moment") AS INTEGER) = ?
? Int(64) 2024

--- moment__month__gte
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%m', "samples"."moment") AS INTEGER) >= ?
? Int(64) 2

--- moment__year__in
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%Y', "samples"."moment") AS INTEGER) IN (?, ?)
? Int(64) 1
? Int(64) 2024

--- moment__year__isnull
SELECT "samples"."key" FROM "samples" WHERE CAST(STRFTIME('%Y', "samples"."moment") AS INTEGER) IS NULL

--- year by column spelling
SELECT "posts"."id" FROM "posts" WHERE CAST(STRFTIME('%Y', "posts"."created_at") AS INTEGER) = ?
? Int(64) 2024

--- year by Java spelling
SELECT "posts"."id" FROM "posts" WHERE CAST(STRFTIME('%Y', "posts"."created_at") AS INTEGER) < ?
? Int(64) 2024

--- month range
SELECT "posts"."id" FROM "posts" WHERE CAST(STRFTIME('%m', "posts"."created_at") AS INTEGER) BETWEEN ? AND ?
? Int(64) 2
? Int(64) 7

--- a transform over a relation
SELECT "posts"."id" FROM "posts" INNER JOIN "authors" ON "authors"."id" = "posts"."author_id" WHERE CAST(STRFTIME('%Y', "authors"."born") AS INTEGER) < ?
? Int(64) 1900

--- a transform selected
SELECT "posts"."id", CAST(STRFTIME('%Y', "posts"."created_at") AS INTEGER), CAST(STRFTIME('%m', "posts"."created_at") AS INTEGER) FROM "posts" ORDER BY "posts"."id" ASC

--- a transform compared with a column
SELECT "posts"."id" FROM "posts" WHERE CAST(STRFTIME('%m', "posts"."created_at") AS INTEGER) < "posts"."views"

--- in one
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" IN (?)
? Int(64) 10

--- in none
SELECT "posts"."id" FROM "posts" WHERE 0 = 1

--- in with null
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" IN (?)
? Int(64) 10

--- in only null
SELECT "posts"."id" FROM "posts" WHERE 0 = 1

--- in a larger number than the column holds
SELECT "posts"."id" FROM "posts" WHERE "posts"."views" IN (?, ?)
? Int(64) 1099511627776
? Int(64) 10

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
SELECT "posts"."id" FROM "posts" WHERE ryx_lower("posts"."title") GLOB ?
? Text é*

--- the key by its short name
SELECT "posts"."id" FROM "posts" WHERE "posts"."id" = ?
? Int(64) 3

--- the key of a relation by its short name
SELECT "posts"."id" FROM "posts" WHERE "posts"."author_id" < ?
? Int(64) 3
