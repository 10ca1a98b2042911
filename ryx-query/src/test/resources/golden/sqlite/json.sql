--- the null of JSON
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text null

--- no value at all
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" IS NULL

--- a value
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" IS NOT NULL

--- an empty object
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text {}

--- an empty list
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text []

--- a string
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text "text"

--- a whole number
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text 7

--- a fraction
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text 1.5

--- a truth value
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text true

--- a list
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text [1,2,3]

--- members in another order
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text {"priority":"high","score":1E+1,"status":"open"}

--- a member
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a"
? Text 1

--- a member as a decimal
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a"
? Text 1

--- a member that is text
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a"
? Text "1"

--- a large number
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a"
? Text 12345678901

--- a number with an exponent
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."n"
? Text 1E+15

--- a negative fraction
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."n"
? Text -0.5

--- a member that is null
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."c"
? Text null

--- a member that there is
SELECT "docs"."id" FROM "docs" WHERE ("docs"."data" -> ?) IS NOT NULL
? Text $."c"

--- a member that there is not
SELECT "docs"."id" FROM "docs" WHERE ("docs"."data" -> ?) IS NULL
? Text $."c"

--- a member of a member
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a"."b"."c"
? Text "deep"

--- a member of a member that is null
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a"."b"
? Text null

--- an element
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."list"[0]
? Text 1

--- a member of an element
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."list"[2]."k"
? Text "v"

--- a member of the second element
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $[1]."k"
? Text 2

--- digits are an index
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $[1]
? Text "one"

--- digits as a key
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."1"
? Text "one"

--- an explicit key
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."priority"
? Text "high"

--- the text of a key
SELECT "docs"."id" FROM "docs" WHERE INSTR(ryx_json_text(("docs"."data" -> ?)), ?) > 0
? Text $."priority"
? Text ig

--- the text of a key at the end
SELECT "docs"."id" FROM "docs" WHERE ryx_json_text(("docs"."data" -> ?)) GLOB ?
? Text $."priority"
? Text h*

--- the text of a value
SELECT "docs"."id" FROM "docs" WHERE ryx_json_text("docs"."data") = ?
? Text text

--- the value as JSON
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ?
? Text 7

--- a key that is called as a lookup
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."contains"
? Text "c"

--- a key that is called as another lookup
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."isnull"
? Text 1

--- an object as a member
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a"."b"
? Text {"c":"deep"}

--- a list as a member
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."list"
? Text []

--- a string among elements
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."list"
? Text ["1","2"]

--- in
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") IN (?, ?, ?, ?)
? Text 7
? Text "text"
? Text true
? Text true

--- in with objects
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") IN (?, ?)
? Text {}
? Text {"status":"open"}

--- a member in
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) IN (?, ?, ?, ?)
? Text $."a"
? Text 1
? Text "1"
? Text -5
? Text -5

--- in nothing
SELECT "docs"."id" FROM "docs" WHERE 0 = 1

--- greater
SELECT "docs"."id" FROM "docs" WHERE (CASE WHEN JSON_TYPE(("docs"."data" -> ?)) IN ('integer', 'real') THEN ("docs"."data" -> ?) ->> '$' > ? ELSE ("docs"."data" -> ?) IS NULL AND NULL END)
? Text $."score"
? Text $."score"
? Float 5.0
? Text $."score"

--- at least, in fractions
SELECT "docs"."id" FROM "docs" WHERE (CASE WHEN JSON_TYPE(("docs"."data" -> ?)) IN ('integer', 'real') THEN ("docs"."data" -> ?) ->> '$' >= ? ELSE ("docs"."data" -> ?) IS NULL AND NULL END)
? Text $."score"
? Text $."score"
? Float 9.5
? Text $."score"

--- less
SELECT "docs"."id" FROM "docs" WHERE (CASE WHEN JSON_TYPE(("docs"."data" -> ?)) IN ('integer', 'real') THEN ("docs"."data" -> ?) ->> '$' < ? ELSE ("docs"."data" -> ?) IS NULL AND NULL END)
? Text $."a"
? Text $."a"
? Float 2.0
? Text $."a"

--- a large number greater
SELECT "docs"."id" FROM "docs" WHERE (CASE WHEN JSON_TYPE(("docs"."data" -> ?)) IN ('integer', 'real') THEN ("docs"."data" -> ?) ->> '$' > ? ELSE ("docs"."data" -> ?) IS NULL AND NULL END)
? Text $."a"
? Text $."a"
? Float 1.23456789E10
? Text $."a"

--- greater text
SELECT "docs"."id" FROM "docs" WHERE (CASE WHEN JSON_TYPE(("docs"."data" -> ?)) IN ('text') THEN ("docs"."data" -> ?) ->> '$' > ? ELSE ("docs"."data" -> ?) IS NULL AND NULL END)
? Text $."b"
? Text $."b"
? Text Two
? Text $."b"

--- text at most
SELECT "docs"."id" FROM "docs" WHERE (CASE WHEN JSON_TYPE(("docs"."data" -> ?)) IN ('text') THEN ("docs"."data" -> ?) ->> '$' <= ? ELSE ("docs"."data" -> ?) IS NULL AND NULL END)
? Text $."b"
? Text $."b"
? Text Two
? Text $."b"

--- a number greater than all text
SELECT "docs"."id" FROM "docs" WHERE (CASE WHEN JSON_TYPE(("docs"."data" -> ?)) IN ('text') THEN ("docs"."data" -> ?) ->> '$' < ? ELSE ("docs"."data" -> ?) IS NULL AND NULL END)
? Text $."score"
? Text $."score"
? Text 2
? Text $."score"

--- folded
SELECT "docs"."id" FROM "docs" WHERE ryx_lower(ryx_json_text(("docs"."data" -> ?))) = ?
? Text $."b"
? Text two

--- text within, folded
SELECT "docs"."id" FROM "docs" WHERE INSTR(ryx_lower(ryx_json_text(("docs"."data" -> ?))), ?) > 0
? Text $."b"
? Text t

--- the beginning of text
SELECT "docs"."id" FROM "docs" WHERE ryx_json_text(("docs"."data" -> ?)) GLOB ?
? Text $."b"
? Text T*

--- the beginning, folded
SELECT "docs"."id" FROM "docs" WHERE ryx_lower(ryx_json_text(("docs"."data" -> ?))) GLOB ?
? Text $."s"
? Text é*

--- the end of text
SELECT "docs"."id" FROM "docs" WHERE ryx_json_text(("docs"."data" -> ?)) GLOB ?
? Text $."b"
? Text *o

--- a truth value has a text
SELECT "docs"."id" FROM "docs" WHERE ryx_lower(ryx_json_text(("docs"."data" -> ?))) GLOB ?
? Text $."c"
? Text tr*

--- a pattern in text
SELECT "docs"."id" FROM "docs" WHERE ryx_regexp(ryx_json_text(("docs"."data" -> ?)), ?)
? Text $."b"
? Text ^t

--- a folded pattern
SELECT "docs"."id" FROM "docs" WHERE ryx_iregexp(ryx_json_text(("docs"."data" -> ?)), ?)
? Text $."b"
? Text ^t

--- a wildcard in text
SELECT "docs"."id" FROM "docs" WHERE INSTR(ryx_lower(ryx_json_text(("docs"."data" -> ?))), ?) > 0
? Text $."s"
? Text _under\

--- a quote in text
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."t"
? Text "it's"

--- double quotes in text
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."u"
? Text "\"q\""

--- beyond the first plane
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."u"
? Text "😀"

--- the key a b
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a b"
? Text 2

--- the key a.b
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a.b"
? Text 3

--- the key a'b
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a'b"
? Text 4

--- the key a"b
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a\"b"
? Text 5

--- the key a\b
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a\\b"
? Text 6

--- the key é
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."é"
? Text 7

--- the key $
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."$"
? Text 1E+1

--- the key [0]
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."[0]"
? Text 11

--- the key a%b
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."a%b"
? Text 12

--- the key -1
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ?
? Text $."-1"
? Text 9

--- has a key
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all("docs"."data", ?)
? Text ["priority"]

--- has a key whose value is null
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all("docs"."data", ?)
? Text ["d"]

--- has an odd key
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all("docs"."data", ?)
? Text ["a%b"]

--- has a key with quotes
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all("docs"."data", ?)
? Text ["a\"b"]

--- has a key with a backslash
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all("docs"."data", ?)
? Text ["a\\b"]

--- a member has a key
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all(("docs"."data" -> ?), ?)
? Text $."a"
? Text ["b"]

--- an element is no key
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all(("docs"."data" -> ?), ?)
? Text $."list"
? Text ["1"]

--- has keys
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all("docs"."data", ?)
? Text ["a","b"]

--- has all
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all("docs"."data", ?)
? Text ["a","b","c"]

--- has any
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_any("docs"."data", ?)
? Text ["priority","n"]

--- has any keys
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_any("docs"."data", ?)
? Text ["priority","a"]

--- has no key
SELECT "docs"."id" FROM "docs" WHERE ryx_json_has_all("docs"."data", ?)
? Text []

--- has any of none
SELECT "docs"."id" FROM "docs" WHERE 0 = 1

--- has not a key
SELECT "docs"."id" FROM "docs" WHERE (ryx_json_has_all("docs"."data", ?)) IS NOT TRUE
? Text ["a"]

--- contains members
SELECT "docs"."id" FROM "docs" WHERE ryx_json_contains("docs"."data", ?)
? Json {"status": "open"}

--- contains nothing
SELECT "docs"."id" FROM "docs" WHERE ryx_json_contains("docs"."data", ?)
? Json {}

--- contains a member of a member
SELECT "docs"."id" FROM "docs" WHERE ryx_json_contains("docs"."data", ?)
? Json {"a": {"b": {"c": "deep"}}}

--- contains elements
SELECT "docs"."id" FROM "docs" WHERE ryx_json_contains("docs"."data", ?)
? Json [3, 1]

--- a member contains elements
SELECT "docs"."id" FROM "docs" WHERE ryx_json_contains(("docs"."data" -> ?), ?)
? Text $."list"
? Json [1, 2]

--- contained by
SELECT "docs"."id" FROM "docs" WHERE ryx_json_contains(?, "docs"."data")
? Json {"a": 1, "b": "two", "c": true, "d": null, "e": 5}

--- contained by nothing
SELECT "docs"."id" FROM "docs" WHERE ryx_json_contains(?, "docs"."data")
? Json {}

--- not the null of JSON
SELECT "docs"."id" FROM "docs" WHERE (ryx_json("docs"."data") = ?) IS NOT TRUE
? Text null

--- not a value
SELECT "docs"."id" FROM "docs" WHERE (ryx_json("docs"."data") = ?) IS NOT TRUE
? Text 7

--- not a member
SELECT "docs"."id" FROM "docs" WHERE (ryx_json(("docs"."data" -> ?)) = ?) IS NOT TRUE
? Text $."priority"
? Text "high"

--- not greater
SELECT "docs"."id" FROM "docs" WHERE ((CASE WHEN JSON_TYPE(("docs"."data" -> ?)) IN ('integer', 'real') THEN ("docs"."data" -> ?) ->> '$' > ? ELSE ("docs"."data" -> ?) IS NULL AND NULL END)) IS NOT TRUE
? Text $."score"
? Text $."score"
? Float 5.0
? Text $."score"

--- text without a part
SELECT "docs"."id" FROM "docs" WHERE (INSTR(ryx_lower(ryx_json_text(("docs"."data" -> ?))), ?) > 0) IS NOT TRUE
? Text $."b"
? Text t

--- two columns
SELECT "docs"."id" FROM "docs" WHERE ryx_json("docs"."data") = ryx_json("docs"."extra")

--- a member and a column
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."extra" -> ?)) = ryx_json(("docs"."data" -> ?))
? Text $."x"."y"
? Text $."list"[0]

--- two conditions
SELECT "docs"."id" FROM "docs" WHERE ryx_json(("docs"."data" -> ?)) = ? AND ryx_json(("docs"."data" -> ?)) = ?
? Text $."status"
? Text "open"
? Text $."priority"
? Text "high"

--- either
SELECT "docs"."id" FROM "docs" WHERE "docs"."data" IS NULL OR ryx_json("docs"."data") = ?
? Text null

--- texts selected
SELECT "docs"."name", ryx_json_text(("docs"."data" -> ?)) FROM "docs" WHERE "docs"."name" GLOB ? ORDER BY "docs"."name" ASC
? Text $."a"."b"."c"
? Text nested*

--- values selected
SELECT ("docs"."data" -> ?), ("docs"."data" -> ?), ("docs"."data" -> ?), ("docs"."data" -> ?) FROM "docs" WHERE "docs"."name" = ? ORDER BY "docs"."id" ASC
? Text $."a"
? Text $."b"
? Text $."c"
? Text $."nosuch"
? Varchar(20) flat

--- ordered by text
SELECT "docs"."id" FROM "docs" WHERE ("docs"."data" -> ?) IS NOT NULL ORDER BY ryx_json_text(("docs"."data" -> ?)) ASC
? Text $."b"
? Text $."b"

--- keys that are no text path
SELECT ryx_json_text(("docs"."data" -> ?)) FROM "docs" WHERE "docs"."name" = ? ORDER BY "docs"."id" ASC
? Text $.""
? Varchar(20) odd keys
