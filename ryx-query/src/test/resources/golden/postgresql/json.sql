--- the null of JSON
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json null

--- no value at all
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" IS NULL

--- a value
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" IS NOT NULL

--- an empty object
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json {}

--- an empty list
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json []

--- a string
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json "text"

--- a whole number
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json 7

--- a fraction
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json 1.5

--- a truth value
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json true

--- a list
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json [1, 2, 3]

--- members in another order
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json {"priority": "high", "score": 10, "status": "open"}

--- a member
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a"
? Json 1

--- a member as a decimal
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a"
? Json 1.00

--- a member that is text
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a"
? Json "1"

--- a large number
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a"
? Json 12345678901

--- a number with an exponent
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."n"
? Json 1.0E15

--- a negative fraction
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."n"
? Json -0.5

--- a member that is null
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."c"
? Json null

--- a member that there is
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) IS NOT NULL
? Text strict $."c"

--- a member that there is not
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) IS NULL
? Text strict $."c"

--- a member of a member
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a"."b"."c"
? Json "deep"

--- a member of a member that is null
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a"."b"
? Json null

--- an element
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."list"[0]
? Json 1

--- a member of an element
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."list"[2]."k"
? Json "v"

--- a member of the second element
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $[1]."k"
? Json 2

--- digits are an index
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $[1]
? Json "one"

--- digits as a key
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."1"
? Json "one"

--- an explicit key
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."priority"
? Json "high"

--- the text of a key
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}') LIKE ? ESCAPE '!'
? Text strict $."priority"
? Text %ig%

--- the text of a key at the end
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}') LIKE ? ESCAPE '!'
? Text strict $."priority"
? Text h%

--- the text of a value
SELECT "docs"."id" FROM "docs" WHERE ("docs"."data" #>> '{}') = ?
? Text text

--- the value as JSON
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = CAST(? AS JSONB)
? Json 7

--- a key that is called as a lookup
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."contains"
? Json "c"

--- a key that is called as another lookup
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."isnull"
? Json 1

--- an object as a member
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a"."b"
? Json {"c": "deep"}

--- a list as a member
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."list"
? Json []

--- a string among elements
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."list"
? Json ["1", "2"]

--- in
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = ANY(CAST(? AS JSONB[]))
? Array(Json) [7, "text", true]

--- in with objects
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = ANY(CAST(? AS JSONB[]))
? Array(Json) [{}, {"status": "open"}]

--- a member in
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = ANY(CAST(? AS JSONB[]))
? Text strict $."a"
? Array(Json) [1, "1", -5]

--- in nothing
SELECT "docs"."id" FROM "docs" WHERE 0 = 1

--- greater
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) > CAST(? AS JSONB) AND JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'number')
? Text strict $."score"
? Json 5
? Text strict $."score"

--- at least, in fractions
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) >= CAST(? AS JSONB) AND JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'number')
? Text strict $."score"
? Json 9.5
? Text strict $."score"

--- less
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) < CAST(? AS JSONB) AND JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'number')
? Text strict $."a"
? Json 2
? Text strict $."a"

--- a large number greater
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) > CAST(? AS JSONB) AND JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'number')
? Text strict $."a"
? Json 12345678900
? Text strict $."a"

--- greater text
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) > CAST(? AS JSONB) AND JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'string')
? Text strict $."b"
? Json "Two"
? Text strict $."b"

--- text at most
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) <= CAST(? AS JSONB) AND JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'string')
? Text strict $."b"
? Json "Two"
? Text strict $."b"

--- a number greater than all text
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) < CAST(? AS JSONB) AND JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'string')
? Text strict $."score"
? Json "2"
? Text strict $."score"

--- folded
SELECT "docs"."id" FROM "docs" WHERE LOWER((JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}')) = ?
? Text strict $."b"
? Text two

--- text within, folded
SELECT "docs"."id" FROM "docs" WHERE LOWER((JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}')) LIKE ? ESCAPE '!'
? Text strict $."b"
? Text %t%

--- the beginning of text
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}') LIKE ? ESCAPE '!'
? Text strict $."b"
? Text T%

--- the beginning, folded
SELECT "docs"."id" FROM "docs" WHERE LOWER((JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}')) LIKE ? ESCAPE '!'
? Text strict $."s"
? Text é%

--- the end of text
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}') LIKE ? ESCAPE '!'
? Text strict $."b"
? Text %o

--- a truth value has a text
SELECT "docs"."id" FROM "docs" WHERE LOWER((JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}')) LIKE ? ESCAPE '!'
? Text strict $."c"
? Text tr%

--- a pattern in text
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}') ~ ?
? Text strict $."b"
? Text ^t

--- a folded pattern
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}') ~* ?
? Text strict $."b"
? Text ^t

--- a wildcard in text
SELECT "docs"."id" FROM "docs" WHERE LOWER((JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}')) LIKE ? ESCAPE '!'
? Text strict $."s"
? Text %!_under\%

--- a quote in text
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."t"
? Json "it's"

--- double quotes in text
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."u"
? Json "\"q\""

--- beyond the first plane
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."u"
? Json "😀"

--- the key a b
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a b"
? Json 2

--- the key a.b
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a.b"
? Json 3

--- the key a'b
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a'b"
? Json 4

--- the key a"b
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a\"b"
? Json 5

--- the key a\b
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a\\b"
? Json 6

--- the key é
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."é"
? Json 7

--- the key $
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."$"
? Json 10

--- the key [0]
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."[0]"
? Json 11

--- the key a%b
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."a%b"
? Json 12

--- the key -1
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."-1"
? Json 9

--- has a key
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ALL("docs"."data", CAST(? AS TEXT[])))
? Array(Text) [priority]

--- has a key whose value is null
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ALL("docs"."data", CAST(? AS TEXT[])))
? Array(Text) [d]

--- has an odd key
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ALL("docs"."data", CAST(? AS TEXT[])))
? Array(Text) [a%b]

--- has a key with quotes
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ALL("docs"."data", CAST(? AS TEXT[])))
? Array(Text) [a"b]

--- has a key with a backslash
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ALL("docs"."data", CAST(? AS TEXT[])))
? Array(Text) [a\b]

--- a member has a key
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'object' AND JSONB_EXISTS_ALL(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE), CAST(? AS TEXT[])))
? Text strict $."a"
? Text strict $."a"
? Array(Text) [b]

--- an element is no key
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'object' AND JSONB_EXISTS_ALL(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE), CAST(? AS TEXT[])))
? Text strict $."list"
? Text strict $."list"
? Array(Text) [1]

--- has keys
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ALL("docs"."data", CAST(? AS TEXT[])))
? Array(Text) [a, b]

--- has all
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ALL("docs"."data", CAST(? AS TEXT[])))
? Array(Text) [a, b, c]

--- has any
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ANY("docs"."data", CAST(? AS TEXT[])))
? Array(Text) [priority, n]

--- has any keys
SELECT "docs"."id" FROM "docs" WHERE (JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ANY("docs"."data", CAST(? AS TEXT[])))
? Array(Text) [priority, a]

--- has no key
SELECT "docs"."id" FROM "docs" WHERE JSONB_EXISTS_ALL("docs"."data", CAST(? AS TEXT[]))
? Array(Text) []

--- has any of none
SELECT "docs"."id" FROM "docs" WHERE 0 = 1

--- has not a key
SELECT "docs"."id" FROM "docs" WHERE ((JSONB_TYPEOF("docs"."data") = 'object' AND JSONB_EXISTS_ALL("docs"."data", CAST(? AS TEXT[])))) IS NOT TRUE
? Array(Text) [a]

--- contains members
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" @> CAST(? AS JSONB)
? Json {"status": "open"}

--- contains nothing
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" @> CAST(? AS JSONB)
? Json {}

--- contains a member of a member
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" @> CAST(? AS JSONB)
? Json {"a": {"b": {"c": "deep"}}}

--- contains elements
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" @> CAST(? AS JSONB)
? Json [3, 1]

--- a member contains elements
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) @> CAST(? AS JSONB)
? Text strict $."list"
? Json [1, 2]

--- contained by
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" <@ CAST(? AS JSONB)
? Json {"a": 1, "b": "two", "c": true, "d": null, "e": 5}

--- contained by nothing
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" <@ CAST(? AS JSONB)
? Json {}

--- not the null of JSON
SELECT "docs"."id" FROM "docs" WHERE ("docs"."data" = CAST(? AS JSONB)) IS NOT TRUE
? Json null

--- not a value
SELECT "docs"."id" FROM "docs" WHERE ("docs"."data" = CAST(? AS JSONB)) IS NOT TRUE
? Json 7

--- not a member
SELECT "docs"."id" FROM "docs" WHERE (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)) IS NOT TRUE
? Text strict $."priority"
? Json "high"

--- not greater
SELECT "docs"."id" FROM "docs" WHERE ((JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) > CAST(? AS JSONB) AND JSONB_TYPEOF(JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)) = 'number')) IS NOT TRUE
? Text strict $."score"
? Json 5
? Text strict $."score"

--- text without a part
SELECT "docs"."id" FROM "docs" WHERE (LOWER((JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}')) LIKE ? ESCAPE '!') IS NOT TRUE
? Text strict $."b"
? Text %t%

--- two columns
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" = "docs"."extra"

--- a member and a column
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."extra", CAST(? AS JSONPATH), '{}', TRUE) = JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE)
? Text strict $."x"."y"
? Text strict $."list"[0]

--- two conditions
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB) AND JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) = CAST(? AS JSONB)
? Text strict $."status"
? Json "open"
? Text strict $."priority"
? Json "high"

--- either
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" IS NULL OR "docs"."data" = CAST(? AS JSONB)
? Json null

--- texts selected
SELECT "docs"."name", (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}') FROM "docs" WHERE "docs"."name" LIKE ? ESCAPE '!' ORDER BY "docs"."name" ASC
? Text strict $."a"."b"."c"
? Text nested%

--- values selected
SELECT JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE), JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE), JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE), JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) FROM "docs" WHERE "docs"."name" = ? ORDER BY "docs"."id" ASC
? Text strict $."a"
? Text strict $."b"
? Text strict $."c"
? Text strict $."nosuch"
? Varchar(20) flat

--- ordered by text
SELECT "docs"."id" FROM "docs" WHERE JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) IS NOT NULL ORDER BY (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}') ASC
? Text strict $."b"
? Text strict $."b"

--- keys that are no text path
SELECT (JSONB_PATH_QUERY_FIRST("docs"."data", CAST(? AS JSONPATH), '{}', TRUE) #>> '{}') FROM "docs" WHERE "docs"."name" = ? ORDER BY "docs"."id" ASC
? Text strict $.""
? Varchar(20) odd keys
