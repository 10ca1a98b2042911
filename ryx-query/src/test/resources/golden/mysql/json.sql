--- the null of JSON
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json null

--- no value at all
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` IS NULL

--- a value
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` IS NOT NULL

--- an empty object
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json {}

--- an empty list
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json []

--- a string
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json "text"

--- a whole number
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json 7

--- a fraction
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json 1.5

--- a truth value
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json true

--- a list
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json [1, 2, 3]

--- members in another order
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json {"priority": "high", "score": 10, "status": "open"}

--- a member
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a"
? Json 1

--- a member as a decimal
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a"
? Json 1.00

--- a member that is text
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a"
? Json "1"

--- a large number
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a"
? Json 12345678901

--- a number with an exponent
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."n"
? Json 1.0E15

--- a negative fraction
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."n"
? Json -0.5

--- a member that is null
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."c"
? Json null

--- a member that there is
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) IS NOT NULL
? Text $."c"

--- a member that there is not
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) IS NULL
? Text $."c"

--- a member of a member
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a"."b"."c"
? Json "deep"

--- a member of a member that is null
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a"."b"
? Json null

--- an element
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."list"[0]
? Json 1

--- a member of an element
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."list"[2]."k"
? Json "v"

--- a member of the second element
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $[1]."k"
? Json 2

--- digits are an index
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $[1]
? Json "one"

--- digits as a key
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."1"
? Json "one"

--- an explicit key
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."priority"
? Json "high"

--- the text of a key
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END LIKE ? ESCAPE '!'
? Text $."priority"
? Text $."priority"
? Text %ig%

--- the text of a key at the end
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END LIKE ? ESCAPE '!'
? Text $."priority"
? Text $."priority"
? Text h%

--- the text of a value
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(`docs`.`data`) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(`docs`.`data`) USING UTF8MB4) COLLATE utf8mb4_0900_bin END = ?
? Text text

--- the value as JSON
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = CAST(? AS JSON)
? Json 7

--- a key that is called as a lookup
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."contains"
? Json "c"

--- a key that is called as another lookup
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."isnull"
? Json 1

--- an object as a member
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a"."b"
? Json {"c": "deep"}

--- a list as a member
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."list"
? Json []

--- a string among elements
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."list"
? Json ["1", "2"]

--- in
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` MEMBER OF (CAST(? AS JSON))
? Json [7, "text", true]

--- in with objects
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` MEMBER OF (CAST(? AS JSON))
? Json [{}, {"status": "open"}]

--- a member in
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) MEMBER OF (CAST(? AS JSON))
? Text $."a"
? Json [1, "1", -5]

--- in nothing
SELECT `docs`.`id` FROM `docs` WHERE 0 = 1

--- greater
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EXTRACT(`docs`.`data`, ?) > CAST(? AS JSON) AND JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL'))
? Text $."score"
? Json 5
? Text $."score"

--- at least, in fractions
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EXTRACT(`docs`.`data`, ?) >= CAST(? AS JSON) AND JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL'))
? Text $."score"
? Json 9.5
? Text $."score"

--- less
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EXTRACT(`docs`.`data`, ?) < CAST(? AS JSON) AND JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL'))
? Text $."a"
? Json 2
? Text $."a"

--- a large number greater
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EXTRACT(`docs`.`data`, ?) > CAST(? AS JSON) AND JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL'))
? Text $."a"
? Json 12345678900
? Text $."a"

--- greater text
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EXTRACT(`docs`.`data`, ?) > CAST(? AS JSON) AND JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin IN ('STRING'))
? Text $."b"
? Json "Two"
? Text $."b"

--- text at most
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EXTRACT(`docs`.`data`, ?) <= CAST(? AS JSON) AND JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin IN ('STRING'))
? Text $."b"
? Json "Two"
? Text $."b"

--- a number greater than all text
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EXTRACT(`docs`.`data`, ?) < CAST(? AS JSON) AND JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin IN ('STRING'))
? Text $."score"
? Json "2"
? Text $."score"

--- folded
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END) = ?
? Text $."b"
? Text $."b"
? Text two

--- text within, folded
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END) LIKE ? ESCAPE '!'
? Text $."b"
? Text $."b"
? Text %t%

--- the beginning of text
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END LIKE ? ESCAPE '!'
? Text $."b"
? Text $."b"
? Text T%

--- the beginning, folded
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END) LIKE ? ESCAPE '!'
? Text $."s"
? Text $."s"
? Text é%

--- the end of text
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END LIKE ? ESCAPE '!'
? Text $."b"
? Text $."b"
? Text %o

--- a truth value has a text
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END) LIKE ? ESCAPE '!'
? Text $."c"
? Text $."c"
? Text tr%

--- a pattern in text
SELECT `docs`.`id` FROM `docs` WHERE REGEXP_LIKE(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END, ?, 'c')
? Text $."b"
? Text $."b"
? Text ^t

--- a folded pattern
SELECT `docs`.`id` FROM `docs` WHERE REGEXP_LIKE(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END, ?, 'i')
? Text $."b"
? Text $."b"
? Text ^t

--- a wildcard in text
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END) LIKE ? ESCAPE '!'
? Text $."s"
? Text $."s"
? Text %!_under\%

--- a quote in text
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."t"
? Json "it's"

--- double quotes in text
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."u"
? Json "\"q\""

--- beyond the first plane
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."u"
? Json "😀"

--- the key a b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a b"
? Json 2

--- the key a.b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a.b"
? Json 3

--- the key a'b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a'b"
? Json 4

--- the key a"b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a\"b"
? Json 5

--- the key a\b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a\\b"
? Json 6

--- the key é
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."é"
? Json 7

--- the key $
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."$"
? Json 10

--- the key [0]
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."[0]"
? Json 11

--- the key a%b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."a%b"
? Json 12

--- the key -1
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."-1"
? Json 9

--- has a key
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'all', ?)
? Text $."priority"

--- has a key whose value is null
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'all', ?)
? Text $."d"

--- has an odd key
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'all', ?)
? Text $."a%b"

--- has a key with quotes
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'all', ?)
? Text $."a\"b"

--- has a key with a backslash
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'all', ?)
? Text $."a\\b"

--- a member has a key
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(JSON_EXTRACT(`docs`.`data`, ?), 'all', ?)
? Text $."a"
? Text $."b"

--- an element is no key
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(JSON_EXTRACT(`docs`.`data`, ?), 'all', ?)
? Text $."list"
? Text $."1"

--- has keys
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'all', ?, ?)
? Text $."a"
? Text $."b"

--- has all
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'all', ?, ?, ?, ?)
? Text $."a"
? Text $."b"
? Text $."c"
? Text $."c"

--- has any
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'one', ?, ?)
? Text $."priority"
? Text $."n"

--- has any keys
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'one', ?, ?)
? Text $."priority"
? Text $."a"

--- has no key
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS_PATH(`docs`.`data`, 'all', '$')

--- has any of none
SELECT `docs`.`id` FROM `docs` WHERE 0 = 1

--- has not a key
SELECT `docs`.`id` FROM `docs` WHERE (JSON_CONTAINS_PATH(`docs`.`data`, 'all', ?)) IS NOT TRUE
? Text $."a"

--- contains members
SELECT `docs`.`id` FROM `docs` WHERE (JSON_TYPE(`docs`.`data`) COLLATE utf8mb4_0900_bin = 'OBJECT' AND JSON_CONTAINS(`docs`.`data`, CAST(? AS JSON)))
? Json {"status": "open"}

--- contains nothing
SELECT `docs`.`id` FROM `docs` WHERE (JSON_TYPE(`docs`.`data`) COLLATE utf8mb4_0900_bin = 'OBJECT' AND JSON_CONTAINS(`docs`.`data`, CAST(? AS JSON)))
? Json {}

--- contains a member of a member
SELECT `docs`.`id` FROM `docs` WHERE (JSON_TYPE(`docs`.`data`) COLLATE utf8mb4_0900_bin = 'OBJECT' AND JSON_CONTAINS(`docs`.`data`, CAST(? AS JSON)))
? Json {"a": {"b": {"c": "deep"}}}

--- contains elements
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS(`docs`.`data`, CAST(? AS JSON))
? Json [3, 1]

--- a member contains elements
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS(JSON_EXTRACT(`docs`.`data`, ?), CAST(? AS JSON))
? Text $."list"
? Json [1, 2]

--- contained by
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS(CAST(? AS JSON), `docs`.`data`)
? Json {"a": 1, "b": "two", "c": true, "d": null, "e": 5}

--- contained by nothing
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS(CAST(? AS JSON), `docs`.`data`)
? Json {}

--- not the null of JSON
SELECT `docs`.`id` FROM `docs` WHERE (`docs`.`data` = CAST(? AS JSON)) IS NOT TRUE
? Json null

--- not a value
SELECT `docs`.`id` FROM `docs` WHERE (`docs`.`data` = CAST(? AS JSON)) IS NOT TRUE
? Json 7

--- not a member
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)) IS NOT TRUE
? Text $."priority"
? Json "high"

--- not greater
SELECT `docs`.`id` FROM `docs` WHERE ((JSON_EXTRACT(`docs`.`data`, ?) > CAST(? AS JSON) AND JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL'))) IS NOT TRUE
? Text $."score"
? Json 5
? Text $."score"

--- text without a part
SELECT `docs`.`id` FROM `docs` WHERE (LOWER(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END) LIKE ? ESCAPE '!') IS NOT TRUE
? Text $."b"
? Text $."b"
? Text %t%

--- two columns
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` = `docs`.`extra`

--- a member and a column
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`extra`, ?) = JSON_EXTRACT(`docs`.`data`, ?)
? Text $."x"."y"
? Text $."list"[0]

--- two conditions
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON) AND JSON_EXTRACT(`docs`.`data`, ?) = CAST(? AS JSON)
? Text $."status"
? Json "open"
? Text $."priority"
? Json "high"

--- either
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` IS NULL OR `docs`.`data` = CAST(? AS JSON)
? Json null

--- texts selected
SELECT `docs`.`name`, CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END FROM `docs` WHERE `docs`.`name` LIKE ? ESCAPE '!' ORDER BY `docs`.`name` ASC
? Text $."a"."b"."c"
? Text $."a"."b"."c"
? Text nested%

--- values selected
SELECT JSON_EXTRACT(`docs`.`data`, ?), JSON_EXTRACT(`docs`.`data`, ?), JSON_EXTRACT(`docs`.`data`, ?), JSON_EXTRACT(`docs`.`data`, ?) FROM `docs` WHERE `docs`.`name` = ? ORDER BY `docs`.`id` ASC
? Text $."a"
? Text $."b"
? Text $."c"
? Text $."nosuch"
? Varchar(20) flat

--- ordered by text
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) IS NOT NULL ORDER BY CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END ASC
? Text $."b"
? Text $."b"
? Text $."b"

--- keys that are no text path
SELECT CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) COLLATE utf8mb4_0900_bin <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_0900_bin END FROM `docs` WHERE `docs`.`name` = ? ORDER BY `docs`.`id` ASC
? Text $.""
? Text $.""
? Varchar(20) odd keys
