CREATE TABLE `users` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `name` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL
);
CREATE TABLE `authors` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `user_id` BIGINT NOT NULL,
    CONSTRAINT `uq_authors_user_id` UNIQUE (`user_id`),
    CONSTRAINT `fk_authors_user_id` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE
);
CREATE TABLE `sections` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `parent_id` BIGINT NOT NULL,
    CONSTRAINT `fk_sections_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `sections` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_sections_parent_id` ON `sections` (`parent_id`);
CREATE TABLE `posts` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `author_id` BIGINT NOT NULL,
    `editor_id` BIGINT,
    `section_id` BIGINT NOT NULL,
    `licence_id` BIGINT NOT NULL,
    CONSTRAINT `fk_posts_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE,
    CONSTRAINT `fk_posts_editor_id` FOREIGN KEY (`editor_id`) REFERENCES `authors` (`id`) ON DELETE SET NULL,
    CONSTRAINT `fk_posts_section_id` FOREIGN KEY (`section_id`) REFERENCES `sections` (`id`) ON DELETE RESTRICT
);
CREATE INDEX `ix_posts_author_id` ON `posts` (`author_id`);
CREATE INDEX `ix_posts_editor_id` ON `posts` (`editor_id`);
CREATE INDEX `ix_posts_section_id` ON `posts` (`section_id`);
CREATE INDEX `ix_posts_licence_id` ON `posts` (`licence_id`);
CREATE TABLE `tags` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `name` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL
);
CREATE TABLE `post_tags` (
    `post_id` BIGINT NOT NULL,
    `tag_id` BIGINT NOT NULL,
    PRIMARY KEY (`post_id`, `tag_id`),
    CONSTRAINT `fk_post_tags_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
    CONSTRAINT `fk_post_tags_tag_id` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_post_tags_tag_id` ON `post_tags` (`tag_id`);
ALTER TABLE `posts` ADD CONSTRAINT `fk_posts_licence_id` FOREIGN KEY (`licence_id`) REFERENCES `licences` (`id`) ON DELETE NO ACTION;
