--- whole plus whole value
SELECT `comments`.`id`, (`comments`.`score` + ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- whole plus exact value
SELECT `comments`.`id`, (`comments`.`score` + ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- whole plus floating value
SELECT `comments`.`id`, (`comments`.`score` + ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Float -0.25

--- whole plus whole
SELECT `comments`.`id`, (`comments`.`score` + `comments`.`score`) FROM `comments` ORDER BY `comments`.`id` ASC

--- whole plus exact
SELECT `comments`.`id`, (`comments`.`score` + `posts`.`price`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- whole plus floating
SELECT `comments`.`id`, (`comments`.`score` + `posts`.`rating`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- whole minus whole value
SELECT `comments`.`id`, (`comments`.`score` - ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- whole minus exact value
SELECT `comments`.`id`, (`comments`.`score` - ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- whole minus floating value
SELECT `comments`.`id`, (`comments`.`score` - ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Float -0.25

--- whole minus whole
SELECT `comments`.`id`, (`comments`.`score` - `comments`.`score`) FROM `comments` ORDER BY `comments`.`id` ASC

--- whole minus exact
SELECT `comments`.`id`, (`comments`.`score` - `posts`.`price`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- whole minus floating
SELECT `comments`.`id`, (`comments`.`score` - `posts`.`rating`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- whole times whole value
SELECT `comments`.`id`, (`comments`.`score` * ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- whole times exact value
SELECT `comments`.`id`, (`comments`.`score` * ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- whole times floating value
SELECT `comments`.`id`, (`comments`.`score` * ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Float -0.25

--- whole times whole
SELECT `comments`.`id`, (`comments`.`score` * `comments`.`score`) FROM `comments` ORDER BY `comments`.`id` ASC

--- whole times exact
SELECT `comments`.`id`, (`comments`.`score` * `posts`.`price`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- whole times floating
SELECT `comments`.`id`, (`comments`.`score` * `posts`.`rating`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- whole divide whole value
SELECT `comments`.`id`, (`comments`.`score` DIV ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- whole divide exact value
SELECT `comments`.`id`, ROUND((CAST(`comments`.`score` AS DECIMAL (65, 19)) / ?), 7) FROM `comments` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- whole divide floating value
SELECT `comments`.`id`, (CAST(`comments`.`score` AS DOUBLE) / ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Float -0.25

--- whole divide whole
SELECT `comments`.`id`, (`comments`.`score` DIV NULLIF(`comments`.`score`, 0)) FROM `comments` ORDER BY `comments`.`id` ASC

--- whole divide exact
SELECT `comments`.`id`, ROUND((CAST(`comments`.`score` AS DECIMAL (65, 20)) / NULLIF(`posts`.`price`, 0)), 8) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- whole divide floating
SELECT `comments`.`id`, (CAST(`comments`.`score` AS DOUBLE) / NULLIF(`posts`.`rating`, 0)) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- whole modulo whole value
SELECT `comments`.`id`, (`comments`.`score` % ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- whole modulo exact value
SELECT `comments`.`id`, (`comments`.`score` % ?) FROM `comments` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- whole modulo whole
SELECT `comments`.`id`, (`comments`.`score` % NULLIF(`comments`.`score`, 0)) FROM `comments` ORDER BY `comments`.`id` ASC

--- whole modulo exact
SELECT `comments`.`id`, (`comments`.`score` % NULLIF(`posts`.`price`, 0)) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact plus whole value
SELECT `comments`.`id`, (`posts`.`price` + ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- exact plus exact value
SELECT `comments`.`id`, (`posts`.`price` + ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- exact plus floating value
SELECT `comments`.`id`, (`posts`.`price` + ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Float -0.25

--- exact plus whole
SELECT `comments`.`id`, (`posts`.`price` + `comments`.`score`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact plus exact
SELECT `comments`.`id`, (`posts`.`price` + `posts`.`price`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact plus floating
SELECT `comments`.`id`, (`posts`.`price` + `posts`.`rating`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact minus whole value
SELECT `comments`.`id`, (`posts`.`price` - ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- exact minus exact value
SELECT `comments`.`id`, (`posts`.`price` - ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- exact minus floating value
SELECT `comments`.`id`, (`posts`.`price` - ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Float -0.25

--- exact minus whole
SELECT `comments`.`id`, (`posts`.`price` - `comments`.`score`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact minus exact
SELECT `comments`.`id`, (`posts`.`price` - `posts`.`price`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact minus floating
SELECT `comments`.`id`, (`posts`.`price` - `posts`.`rating`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact times whole value
SELECT `comments`.`id`, (`posts`.`price` * ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- exact times exact value
SELECT `comments`.`id`, (`posts`.`price` * ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- exact times floating value
SELECT `comments`.`id`, (`posts`.`price` * ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Float -0.25

--- exact times whole
SELECT `comments`.`id`, (`posts`.`price` * `comments`.`score`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact times exact
SELECT `comments`.`id`, (`posts`.`price` * `posts`.`price`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact times floating
SELECT `comments`.`id`, (`posts`.`price` * `posts`.`rating`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact divide whole value
SELECT `comments`.`id`, ROUND((CAST(`posts`.`price` AS DECIMAL (65, 20)) / ?), 8) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- exact divide exact value
SELECT `comments`.`id`, ROUND((CAST(`posts`.`price` AS DECIMAL (65, 20)) / ?), 8) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- exact divide floating value
SELECT `comments`.`id`, (CAST(`posts`.`price` AS DOUBLE) / ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Float -0.25

--- exact divide whole
SELECT `comments`.`id`, ROUND((CAST(`posts`.`price` AS DECIMAL (65, 20)) / NULLIF(`comments`.`score`, 0)), 8) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact divide exact
SELECT `comments`.`id`, ROUND((CAST(`posts`.`price` AS DECIMAL (65, 20)) / NULLIF(`posts`.`price`, 0)), 8) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact divide floating
SELECT `comments`.`id`, (CAST(`posts`.`price` AS DOUBLE) / NULLIF(`posts`.`rating`, 0)) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact modulo whole value
SELECT `comments`.`id`, (`posts`.`price` % ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- exact modulo exact value
SELECT `comments`.`id`, (`posts`.`price` % ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- exact modulo whole
SELECT `comments`.`id`, (`posts`.`price` % NULLIF(`comments`.`score`, 0)) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- exact modulo exact
SELECT `comments`.`id`, (`posts`.`price` % NULLIF(`posts`.`price`, 0)) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating plus whole value
SELECT `comments`.`id`, (`posts`.`rating` + ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- floating plus exact value
SELECT `comments`.`id`, (`posts`.`rating` + ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- floating plus floating value
SELECT `comments`.`id`, (`posts`.`rating` + ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Float -0.25

--- floating plus whole
SELECT `comments`.`id`, (`posts`.`rating` + `comments`.`score`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating plus exact
SELECT `comments`.`id`, (`posts`.`rating` + `posts`.`price`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating plus floating
SELECT `comments`.`id`, (`posts`.`rating` + `posts`.`rating`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating minus whole value
SELECT `comments`.`id`, (`posts`.`rating` - ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- floating minus exact value
SELECT `comments`.`id`, (`posts`.`rating` - ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- floating minus floating value
SELECT `comments`.`id`, (`posts`.`rating` - ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Float -0.25

--- floating minus whole
SELECT `comments`.`id`, (`posts`.`rating` - `comments`.`score`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating minus exact
SELECT `comments`.`id`, (`posts`.`rating` - `posts`.`price`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating minus floating
SELECT `comments`.`id`, (`posts`.`rating` - `posts`.`rating`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating times whole value
SELECT `comments`.`id`, (`posts`.`rating` * ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- floating times exact value
SELECT `comments`.`id`, (`posts`.`rating` * ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- floating times floating value
SELECT `comments`.`id`, (`posts`.`rating` * ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Float -0.25

--- floating times whole
SELECT `comments`.`id`, (`posts`.`rating` * `comments`.`score`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating times exact
SELECT `comments`.`id`, (`posts`.`rating` * `posts`.`price`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating times floating
SELECT `comments`.`id`, (`posts`.`rating` * `posts`.`rating`) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating divide whole value
SELECT `comments`.`id`, (CAST(`posts`.`rating` AS DOUBLE) / ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Int(64) -3

--- floating divide exact value
SELECT `comments`.`id`, (CAST(`posts`.`rating` AS DOUBLE) / ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Decimal(38,1) -0.7

--- floating divide floating value
SELECT `comments`.`id`, (CAST(`posts`.`rating` AS DOUBLE) / ?) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC
? Float -0.25

--- floating divide whole
SELECT `comments`.`id`, (CAST(`posts`.`rating` AS DOUBLE) / NULLIF(`comments`.`score`, 0)) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating divide exact
SELECT `comments`.`id`, (CAST(`posts`.`rating` AS DOUBLE) / NULLIF(`posts`.`price`, 0)) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- floating divide floating
SELECT `comments`.`id`, (CAST(`posts`.`rating` AS DOUBLE) / NULLIF(`posts`.`rating`, 0)) FROM `comments` INNER JOIN `posts` ON `posts`.`id` = `comments`.`post_id` ORDER BY `comments`.`id` ASC

--- -7 divide -2
SELECT `tags`.`id`, (? DIV ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) -7
? Int(64) -2

--- -7 divide 2
SELECT `tags`.`id`, (? DIV ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) -7
? Int(64) 2

--- 7 divide -2
SELECT `tags`.`id`, (? DIV ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) 7
? Int(64) -2

--- 7 divide 2
SELECT `tags`.`id`, (? DIV ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) 7
? Int(64) 2

--- -7 modulo -2
SELECT `tags`.`id`, (? % ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) -7
? Int(64) -2

--- -7 modulo 2
SELECT `tags`.`id`, (? % ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) -7
? Int(64) 2

--- 7 modulo -2
SELECT `tags`.`id`, (? % ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) 7
? Int(64) -2

--- 7 modulo 2
SELECT `tags`.`id`, (? % ?) FROM `tags` ORDER BY `tags`.`id` ASC
? Int(64) 7
? Int(64) 2

--- beyond the doubles, plus
SELECT `samples`.`key`, (`samples`.`big` - ?) FROM `samples` ORDER BY `samples`.`key` ASC
? Int(64) 1

--- beyond the doubles, divided
SELECT `samples`.`key`, (`samples`.`big` DIV ?) FROM `samples` ORDER BY `samples`.`key` ASC
? Int(64) 2

--- beyond the doubles, remainder
SELECT `samples`.`key`, (`samples`.`big` % ?) FROM `samples` ORDER BY `samples`.`key` ASC
? Int(64) 10

--- products beyond 32 bits
SELECT `posts`.`id`, ((`posts`.`views` * `posts`.`views`) * (`posts`.`views` * `posts`.`views`)) FROM `posts` ORDER BY `posts`.`id` ASC

--- sums beyond 16 bits
SELECT `samples`.`key`, (`samples`.`small` + `samples`.`small`) FROM `samples` ORDER BY `samples`.`key` ASC

--- negative beyond 16 bits
SELECT `samples`.`key`, (`samples`.`small` * `samples`.`small`) FROM `samples` ORDER BY `samples`.`key` ASC

--- a quotient that does not end
SELECT `lines`.`id`, ROUND((CAST(`lines`.`price` AS DECIMAL (65, 20)) / ?), 8) FROM `lines` ORDER BY `lines`.`id` ASC
? Int(64) 7

--- exact, small and negative
SELECT `samples`.`key`, (`samples`.`exact` * ?) FROM `samples` ORDER BY `samples`.`key` ASC
? Decimal(38,1) -1.5
