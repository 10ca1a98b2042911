CREATE TABLE `articles` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `slug` VARCHAR (50) CHARACTER SET UTF8MB4 COLLATE utf8mb4_nopad_bin NOT NULL,
    `views` INTEGER NOT NULL,
    `published_on` DATE NOT NULL,
    `Select From-x.y $1` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_nopad_bin NOT NULL,
    `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax` INTEGER NOT NULL,
    `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaay` INTEGER NOT NULL,
    CONSTRAINT `uq_articles_slug` UNIQUE (`slug`),
    CONSTRAINT `uq_articles_title_published_on` UNIQUE (`Select From-x.y $1`, `published_on`)
);
CREATE INDEX `ix_articles_views` ON `articles` (`views`);
CREATE INDEX `ix_articles_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_9b49c738` ON `articles` (`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax`);
CREATE INDEX `ix_articles_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_9c49c8cb` ON `articles` (`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaay`);
CREATE INDEX `by date` ON `articles` (`published_on`, `views`);
