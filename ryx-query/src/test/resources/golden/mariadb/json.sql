--- the null of JSON
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json null

--- no value at all
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` IS NULL

--- a value
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` IS NOT NULL

--- an empty object
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json {}

--- an empty list
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json []

--- a string
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json "text"

--- a whole number
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json 7

--- a fraction
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json 1.5

--- a truth value
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json true

--- a list
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json [1, 2, 3]

--- members in another order
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json {"priority": "high", "score": 10, "status": "open"}

--- a member
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a"
? Json 1

--- a member as a decimal
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a"
? Json 1.00

--- a member that is text
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a"
? Json "1"

--- a large number
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a"
? Json 12345678901

--- a number with an exponent
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."n"
? Json 1.0E15

--- a negative fraction
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."n"
? Json -0.5

--- a member that is null
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."c"
? Json null

--- a member that there is
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) IS NOT NULL
? Text $."c"

--- a member that there is not
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) IS NULL
? Text $."c"

--- a member of a member
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a"."b"."c"
? Json "deep"

--- a member of a member that is null
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a"."b"
? Json null

--- an element
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."list"[0]
? Json 1

--- a member of an element
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."list"[2]."k"
? Json "v"

--- a member of the second element
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $[1]."k"
? Json 2

--- digits are an index
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $[1]
? Json "one"

--- digits as a key
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."1"
? Json "one"

--- an explicit key
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."priority"
? Json "high"

--- the text of a key
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END LIKE ? ESCAPE '!'
? Text $."priority"
? Text $."priority"
? Text %ig%

--- the text of a key at the end
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END LIKE ? ESCAPE '!'
? Text $."priority"
? Text $."priority"
? Text h%

--- the text of a value
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(`docs`.`data`) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(`docs`.`data`) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END = ?
? Text text

--- the value as JSON
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, ?)
? Json 7

--- a key that is called as a lookup
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."contains"
? Json "c"

--- a key that is called as another lookup
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."isnull"
? Json 1

--- an object as a member
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a"."b"
? Json {"c": "deep"}

--- a list as a member
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."list"
? Json []

--- a string among elements
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."list"
? Json ["1", "2"]

--- in
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EQUALS(`docs`.`data`, ?) OR JSON_EQUALS(`docs`.`data`, ?) OR JSON_EQUALS(`docs`.`data`, ?) OR JSON_EQUALS(`docs`.`data`, ?))
? Json 7
? Json "text"
? Json true
? Json true

--- in with objects
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EQUALS(`docs`.`data`, ?) OR JSON_EQUALS(`docs`.`data`, ?))
? Json {}
? Json {"status": "open"}

--- a member in
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?) OR JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?) OR JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?) OR JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?))
? Text $."a"
? Json 1
? Text $."a"
? Json "1"
? Text $."a"
? Json -5
? Text $."a"
? Json -5

--- in nothing
SELECT `docs`.`id` FROM `docs` WHERE 0 = 1

--- greater
SELECT `docs`.`id` FROM `docs` WHERE (CASE JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) WHEN 'INTEGER' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DECIMAL (65)) > ? WHEN 'DOUBLE' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DOUBLE) > ? ELSE JSON_EXTRACT(`docs`.`data`, ?) IS NULL AND NULL END)
? Text $."score"
? Text $."score"
? Float 5.0
? Text $."score"
? Float 5.0
? Text $."score"

--- at least, in fractions
SELECT `docs`.`id` FROM `docs` WHERE (CASE JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) WHEN 'INTEGER' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DECIMAL (65)) >= ? WHEN 'DOUBLE' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DOUBLE) >= ? ELSE JSON_EXTRACT(`docs`.`data`, ?) IS NULL AND NULL END)
? Text $."score"
? Text $."score"
? Float 9.5
? Text $."score"
? Float 9.5
? Text $."score"

--- less
SELECT `docs`.`id` FROM `docs` WHERE (CASE JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) WHEN 'INTEGER' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DECIMAL (65)) < ? WHEN 'DOUBLE' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DOUBLE) < ? ELSE JSON_EXTRACT(`docs`.`data`, ?) IS NULL AND NULL END)
? Text $."a"
? Text $."a"
? Float 2.0
? Text $."a"
? Float 2.0
? Text $."a"

--- a large number greater
SELECT `docs`.`id` FROM `docs` WHERE (CASE JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) WHEN 'INTEGER' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DECIMAL (65)) > ? WHEN 'DOUBLE' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DOUBLE) > ? ELSE JSON_EXTRACT(`docs`.`data`, ?) IS NULL AND NULL END)
? Text $."a"
? Text $."a"
? Float 1.23456789E10
? Text $."a"
? Float 1.23456789E10
? Text $."a"

--- greater text
SELECT `docs`.`id` FROM `docs` WHERE (CASE JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) WHEN 'STRING' THEN JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) > ? ELSE JSON_EXTRACT(`docs`.`data`, ?) IS NULL AND NULL END)
? Text $."b"
? Text $."b"
? Text Two
? Text $."b"

--- text at most
SELECT `docs`.`id` FROM `docs` WHERE (CASE JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) WHEN 'STRING' THEN JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) <= ? ELSE JSON_EXTRACT(`docs`.`data`, ?) IS NULL AND NULL END)
? Text $."b"
? Text $."b"
? Text Two
? Text $."b"

--- a number greater than all text
SELECT `docs`.`id` FROM `docs` WHERE (CASE JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) WHEN 'STRING' THEN JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) < ? ELSE JSON_EXTRACT(`docs`.`data`, ?) IS NULL AND NULL END)
? Text $."score"
? Text $."score"
? Text 2
? Text $."score"

--- folded
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CONVERT(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END USING UTF8MB4) COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin = ?
? Text $."b"
? Text $."b"
? Text two

--- text within, folded
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CONVERT(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END USING UTF8MB4) COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin LIKE ? ESCAPE '!'
? Text $."b"
? Text $."b"
? Text %t%

--- the beginning of text
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END LIKE ? ESCAPE '!'
? Text $."b"
? Text $."b"
? Text T%

--- the beginning, folded
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CONVERT(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END USING UTF8MB4) COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin LIKE ? ESCAPE '!'
? Text $."s"
? Text $."s"
? Text é%

--- the end of text
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END LIKE ? ESCAPE '!'
? Text $."b"
? Text $."b"
? Text %o

--- a truth value has a text
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CONVERT(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END USING UTF8MB4) COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin LIKE ? ESCAPE '!'
? Text $."c"
? Text $."c"
? Text tr%

--- a pattern in text
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END REGEXP ?
? Text $."b"
? Text $."b"
? Text (?-i)^t

--- a folded pattern
SELECT `docs`.`id` FROM `docs` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END REGEXP ?
? Text $."b"
? Text $."b"
? Text (?i)^t

--- a wildcard in text
SELECT `docs`.`id` FROM `docs` WHERE LOWER(CONVERT(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END USING UTF8MB4) COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin LIKE ? ESCAPE '!'
? Text $."s"
? Text $."s"
? Text %!_under\%

--- a quote in text
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."t"
? Json "it's"

--- double quotes in text
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."u"
? Json "\"q\""

--- beyond the first plane
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."u"
? Json "😀"

--- the key a b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a b"
? Json 2

--- the key a.b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a.b"
? Json 3

--- the key a'b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a'b"
? Json 4

--- the key a"b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a\"b"
? Json 5

--- the key a\b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a\\b"
? Json 6

--- the key é
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."é"
? Json 7

--- the key $
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."$"
? Json 10

--- the key [0]
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."[0]"
? Json 11

--- the key a%b
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."a%b"
? Json 12

--- the key -1
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $.-1
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
SELECT `docs`.`id` FROM `docs` WHERE (JSON_TYPE(`docs`.`data`) = 'OBJECT' AND JSON_CONTAINS(`docs`.`data`, ?))
? Json {"status": "open"}

--- contains nothing
SELECT `docs`.`id` FROM `docs` WHERE (JSON_TYPE(`docs`.`data`) = 'OBJECT' AND JSON_CONTAINS(`docs`.`data`, ?))
? Json {}

--- contains a member of a member
SELECT `docs`.`id` FROM `docs` WHERE (JSON_TYPE(`docs`.`data`) = 'OBJECT' AND JSON_CONTAINS(`docs`.`data`, ?))
? Json {"a": {"b": {"c": "deep"}}}

--- contains elements
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS(`docs`.`data`, ?)
? Json [3, 1]

--- a member contains elements
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."list"
? Json [1, 2]

--- contained by
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS(?, `docs`.`data`)
? Json {"a": 1, "b": "two", "c": true, "d": null, "e": 5}

--- contained by nothing
SELECT `docs`.`id` FROM `docs` WHERE JSON_CONTAINS(?, `docs`.`data`)
? Json {}

--- not the null of JSON
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EQUALS(`docs`.`data`, ?)) IS NOT TRUE
? Json null

--- not a value
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EQUALS(`docs`.`data`, ?)) IS NOT TRUE
? Json 7

--- not a member
SELECT `docs`.`id` FROM `docs` WHERE (JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)) IS NOT TRUE
? Text $."priority"
? Json "high"

--- not greater
SELECT `docs`.`id` FROM `docs` WHERE ((CASE JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) WHEN 'INTEGER' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DECIMAL (65)) > ? WHEN 'DOUBLE' THEN CAST(JSON_EXTRACT(`docs`.`data`, ?) AS DOUBLE) > ? ELSE JSON_EXTRACT(`docs`.`data`, ?) IS NULL AND NULL END)) IS NOT TRUE
? Text $."score"
? Text $."score"
? Float 5.0
? Text $."score"
? Float 5.0
? Text $."score"

--- text without a part
SELECT `docs`.`id` FROM `docs` WHERE (LOWER(CONVERT(CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END USING UTF8MB4) COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin LIKE ? ESCAPE '!') IS NOT TRUE
? Text $."b"
? Text $."b"
? Text %t%

--- two columns
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(`docs`.`data`, `docs`.`extra`)

--- a member and a column
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`extra`, ?), JSON_EXTRACT(`docs`.`data`, ?))
? Text $."x"."y"
? Text $."list"[0]

--- two conditions
SELECT `docs`.`id` FROM `docs` WHERE JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?) AND JSON_EQUALS(JSON_EXTRACT(`docs`.`data`, ?), ?)
? Text $."status"
? Json "open"
? Text $."priority"
? Json "high"

--- either
SELECT `docs`.`id` FROM `docs` WHERE `docs`.`data` IS NULL OR JSON_EQUALS(`docs`.`data`, ?)
? Json null

--- texts selected
SELECT `docs`.`name`, CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END FROM `docs` WHERE `docs`.`name` LIKE ? ESCAPE '!' ORDER BY `docs`.`name` ASC
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
SELECT `docs`.`id` FROM `docs` WHERE JSON_EXTRACT(`docs`.`data`, ?) IS NOT NULL ORDER BY CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END ASC
? Text $."b"
? Text $."b"
? Text $."b"

--- keys that are no text path
SELECT CASE WHEN JSON_TYPE(JSON_EXTRACT(`docs`.`data`, ?)) <> 'NULL' THEN CONVERT(JSON_UNQUOTE(JSON_EXTRACT(`docs`.`data`, ?)) USING UTF8MB4) COLLATE utf8mb4_nopad_bin END FROM `docs` WHERE `docs`.`name` = ? ORDER BY `docs`.`id` ASC
? Text $.""
? Text $.""
? Varchar(20) odd keys
