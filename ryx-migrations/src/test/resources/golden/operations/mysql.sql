-- 0001_initial
CREATE TABLE `authors` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `name` VARCHAR (100) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `email` VARCHAR (200) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    `born` DATE,
    CONSTRAINT `uq_authors_email` UNIQUE (`email`)
);
CREATE INDEX `ix_authors_name` ON `authors` (`name`);
CREATE TABLE `posts` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `title` VARCHAR (200) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `body` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    `created` DATETIME (6) NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    `author_id` BIGINT NOT NULL,
    CONSTRAINT `fk_posts_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_posts_author_id` ON `posts` (`author_id`);
CREATE INDEX `ix_posts_created` ON `posts` (`created`);
-- undo 0001_initial
DROP TABLE `posts`;
DROP TABLE `authors`;
-- 0002_first_rows
INSERT INTO authors (id, name, email) VALUES (1, 'Ada', 'ada@example.org'), (2, 'Grace', NULL);
INSERT INTO posts (id, title, body, author_id) VALUES (1, 'First', 'Text', 1), (2, 'Second', NULL, 2);
-- undo 0002_first_rows
DELETE FROM posts WHERE id IN (1, 2);
DELETE FROM authors WHERE id IN (1, 2);
-- 0003_tags
CREATE TABLE `tags` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `name` VARCHAR (50) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    CONSTRAINT `uq_tags_name` UNIQUE (`name`)
);
CREATE TABLE `post_tags` (
    `post_id` BIGINT NOT NULL,
    `tag_id` BIGINT NOT NULL,
    PRIMARY KEY (`post_id`, `tag_id`),
    CONSTRAINT `fk_post_tags_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
    CONSTRAINT `fk_post_tags_tag_id` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_post_tags_tag_id` ON `post_tags` (`tag_id`);
INSERT INTO tags (id, name) VALUES (1, 'sql'), (2, 'java');
INSERT INTO post_tags (post_id, tag_id) VALUES (1, 1), (1, 2), (2, 1);
-- undo 0003_tags
DELETE FROM post_tags;
DELETE FROM tags;
DROP TABLE `post_tags`;
DROP TABLE `tags`;
-- 0004_post_views
ALTER TABLE `posts` ADD COLUMN `views` INTEGER NOT NULL DEFAULT 0;
ALTER TABLE `posts` ADD COLUMN `rating` DOUBLE;
CREATE INDEX `ix_posts_views` ON `posts` (`views`);
-- undo 0004_post_views
ALTER TABLE `posts` DROP INDEX `ix_posts_views`;
ALTER TABLE `posts` DROP COLUMN `rating`;
ALTER TABLE `posts` DROP COLUMN `views`;
-- 0005_post_slug
ALTER TABLE `posts` ADD COLUMN `slug` VARCHAR (210) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin;
UPDATE `posts` SET `slug` = (lower(title));
ALTER TABLE `posts` MODIFY COLUMN `slug` VARCHAR (210) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
ALTER TABLE `posts` ADD CONSTRAINT `uq_posts_slug` UNIQUE (`slug`);
-- undo 0005_post_slug
ALTER TABLE `posts` DROP INDEX `uq_posts_slug`;
ALTER TABLE `posts` DROP COLUMN `slug`;
-- 0006_post_state
ALTER TABLE `posts` ADD COLUMN `active` BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE `posts` ALTER COLUMN `active` DROP DEFAULT;
ALTER TABLE `posts` ADD COLUMN `state` VARCHAR (20) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL DEFAULT 'published';
ALTER TABLE `posts` ALTER COLUMN `state` SET DEFAULT 'draft';
ALTER TABLE `posts` ADD COLUMN `code` CHAR (36) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin;
-- undo 0006_post_state
ALTER TABLE `posts` DROP COLUMN `code`;
ALTER TABLE `posts` DROP COLUMN `state`;
ALTER TABLE `posts` DROP COLUMN `active`;
-- 0007_content
ALTER TABLE `posts` RENAME COLUMN `body` TO `content`;
ALTER TABLE `posts` MODIFY COLUMN `content` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin;
UPDATE `posts` SET `content` = '' WHERE `content` IS NULL;
ALTER TABLE `posts` MODIFY COLUMN `content` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
-- undo 0007_content
ALTER TABLE `posts` MODIFY COLUMN `content` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin;
ALTER TABLE `posts` RENAME COLUMN `content` TO `body`;
-- 0008_longer_names
ALTER TABLE `authors` MODIFY COLUMN `name` VARCHAR (300) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
ALTER TABLE `tags` DROP INDEX `uq_tags_name`;
ALTER TABLE `tags` MODIFY COLUMN `name` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
ALTER TABLE `tags` ADD CONSTRAINT `uq_tags_name` UNIQUE ((UNHEX(SHA2(`name`, 256))));
-- undo 0008_longer_names
ALTER TABLE `tags` DROP INDEX `uq_tags_name`;
ALTER TABLE `tags` MODIFY COLUMN `name` VARCHAR (50) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
ALTER TABLE `tags` ADD CONSTRAINT `uq_tags_name` UNIQUE (`name`);
ALTER TABLE `authors` MODIFY COLUMN `name` VARCHAR (100) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
-- 0009_nullable_again
ALTER TABLE `posts` MODIFY COLUMN `content` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin;
ALTER TABLE `posts` MODIFY COLUMN `views` BIGINT NOT NULL DEFAULT 10;
ALTER TABLE `posts` MODIFY COLUMN `state` VARCHAR (20) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
-- undo 0009_nullable_again
ALTER TABLE `posts` MODIFY COLUMN `state` VARCHAR (20) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL DEFAULT 'draft';
ALTER TABLE `posts` MODIFY COLUMN `views` INTEGER NOT NULL DEFAULT 0;
ALTER TABLE `posts` MODIFY COLUMN `content` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin;
UPDATE `posts` SET `content` = '' WHERE `content` IS NULL;
ALTER TABLE `posts` MODIFY COLUMN `content` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
-- 0010_checks
ALTER TABLE `posts` ADD CONSTRAINT `ck_posts_views` CHECK (views >= 0);
ALTER TABLE `authors` ADD CONSTRAINT `ck_authors_name` CHECK (length(name) > 0);
-- undo 0010_checks
ALTER TABLE `authors` DROP CONSTRAINT `ck_authors_name`;
ALTER TABLE `posts` DROP CONSTRAINT `ck_posts_views`;
-- 0011_later_checked
ALTER TABLE `tags` ADD CONSTRAINT `ck_tags_name` CHECK (length(name) < 500);
-- undo 0011_later_checked
ALTER TABLE `tags` DROP CONSTRAINT `ck_tags_name`;
-- 0012_comments
CREATE TABLE `comments` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `text` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `post_id` BIGINT NOT NULL,
    `author_id` BIGINT
);
CREATE INDEX `ix_comments_post_id` ON `comments` (`post_id`);
CREATE INDEX `ix_comments_author_id` ON `comments` (`author_id`);
INSERT INTO comments (id, text, post_id, author_id) VALUES (1, 'Well said', 1, 2), (2, 'No', 2, NULL);
ALTER TABLE `comments` ADD CONSTRAINT `fk_comments_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE;
ALTER TABLE `comments` ADD CONSTRAINT `fk_comments_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE RESTRICT;
-- undo 0012_comments
ALTER TABLE `comments` DROP FOREIGN KEY `fk_comments_author_id`;
ALTER TABLE `comments` DROP FOREIGN KEY `fk_comments_post_id`;
DELETE FROM comments;
DROP TABLE `comments`;
-- 0013_comment_author
ALTER TABLE `comments` DROP FOREIGN KEY `fk_comments_author_id`;
ALTER TABLE `comments` ADD CONSTRAINT `fk_comments_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE SET NULL;
-- undo 0013_comment_author
ALTER TABLE `comments` DROP FOREIGN KEY `fk_comments_author_id`;
ALTER TABLE `comments` ADD CONSTRAINT `fk_comments_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE RESTRICT;
-- 0014_fill_slugs
-- call dev.ryx.migrations.chain.FillSlugs
-- undo 0014_fill_slugs
-- call dev.ryx.migrations.chain.FillSlugs
-- 0015_categories
CREATE TABLE `categories` (
    `id` INTEGER NOT NULL,
    `name` VARCHAR (80) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `parent_id` INTEGER,
    PRIMARY KEY (`id`),
    CONSTRAINT `uq_categories_name` UNIQUE (`name`),
    CONSTRAINT `fk_categories_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_categories_parent_id` ON `categories` (`parent_id`);
INSERT INTO categories (id, name, parent_id) VALUES (1, 'All', NULL), (2, 'Books', 1), (3, 'Java', 2);
-- undo 0015_categories
DELETE FROM categories;
DROP TABLE `categories`;
-- 0016_category_order
ALTER TABLE `categories` ADD COLUMN `place` SMALLINT NOT NULL DEFAULT 7;
ALTER TABLE `categories` ALTER COLUMN `place` DROP DEFAULT;
ALTER TABLE `categories` ADD CONSTRAINT `ck_categories_place` CHECK (place >= 0);
ALTER TABLE `categories` DROP CONSTRAINT `ck_categories_place`;
ALTER TABLE `categories` RENAME COLUMN `place` TO `position`;
ALTER TABLE `categories` ADD CONSTRAINT `ck_categories_place` CHECK (position >= 0);
-- undo 0016_category_order
ALTER TABLE `categories` DROP CONSTRAINT `ck_categories_place`;
ALTER TABLE `categories` RENAME COLUMN `position` TO `place`;
ALTER TABLE `categories` ADD CONSTRAINT `ck_categories_place` CHECK (place >= 0);
ALTER TABLE `categories` DROP CONSTRAINT `ck_categories_place`;
ALTER TABLE `categories` DROP COLUMN `place`;
-- 0017_customers
CREATE TABLE `customers` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `name` VARCHAR (120) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `mail` VARCHAR (200) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `since` DATE NOT NULL DEFAULT '2020-01-01',
    `note` JSON,
    CONSTRAINT `uq_customers_mail` UNIQUE (`mail`),
    CONSTRAINT `ck_customers_name` CHECK (length(name) > 1)
);
CREATE INDEX `ix_customers_name` ON `customers` (`name`);
CREATE INDEX `ix_customers_since_name` ON `customers` (`since`, `name`);
CREATE TABLE `addresses` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `customer_id` BIGINT NOT NULL,
    `street` VARCHAR (200) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `zip` VARCHAR (10) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `town` VARCHAR (100) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    CONSTRAINT `fk_addresses_customer_id` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_addresses_customer_id` ON `addresses` (`customer_id`);
CREATE INDEX `ix_addresses_zip_town` ON `addresses` (`zip`, `town`);
INSERT INTO customers (id, name, mail) VALUES (1, 'Kurt', 'kurt@example.org'), (2, 'Emmy', 'emmy@example.org');
INSERT INTO addresses (id, customer_id, street, zip, town) VALUES (1, 1, 'Main Street 1', '1000', 'Town');
-- undo 0017_customers
DELETE FROM addresses;
DELETE FROM customers;
DROP TABLE `addresses`;
DROP TABLE `customers`;
-- 0018_products
CREATE TABLE `products` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `sku` VARCHAR (40) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `name` VARCHAR (200) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `price` NUMERIC (12, 2) NOT NULL,
    `weight` DOUBLE,
    `picture` LONGBLOB,
    `category_id` INTEGER,
    CONSTRAINT `uq_products_sku` UNIQUE (`sku`),
    CONSTRAINT `ck_products_price` CHECK (price >= 0),
    CONSTRAINT `fk_products_category_id` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`) ON DELETE SET NULL
);
CREATE INDEX `ix_products_category_id` ON `products` (`category_id`);
CREATE INDEX `ix_products_name` ON `products` (`name`);
INSERT INTO products (id, sku, name, price, category_id) VALUES (1, 'B-1', 'A book', 12.50, 2), (2, 'B-2', 'Another', 20, 3);
-- undo 0018_products
DELETE FROM products;
DROP TABLE `products`;
-- 0019_orders
CREATE TABLE `orders` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `customer_id` BIGINT NOT NULL,
    `placed` DATETIME (6) NOT NULL,
    `total` NUMERIC (12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT `fk_orders_customer_id` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT
);
CREATE INDEX `ix_orders_customer_id` ON `orders` (`customer_id`);
CREATE INDEX `ix_orders_placed` ON `orders` (`placed`);
CREATE TABLE `order_lines` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `order_id` BIGINT NOT NULL,
    `product_id` BIGINT NOT NULL,
    `quantity` INTEGER NOT NULL,
    `price` NUMERIC (12, 2) NOT NULL,
    CONSTRAINT `uq_order_lines_order_product` UNIQUE (`order_id`, `product_id`),
    CONSTRAINT `ck_order_lines_quantity` CHECK (quantity > 0),
    CONSTRAINT `fk_order_lines_order_id` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE,
    CONSTRAINT `fk_order_lines_product_id` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE RESTRICT
);
CREATE INDEX `ix_order_lines_product_id` ON `order_lines` (`product_id`);
INSERT INTO orders (id, customer_id, placed) VALUES (1, 1, '2024-05-01 10:00:00');
INSERT INTO order_lines (id, order_id, product_id, quantity, price) VALUES (1, 1, 1, 2, 12.50), (2, 1, 2, 1, 20);
-- undo 0019_orders
DELETE FROM order_lines;
DELETE FROM orders;
DROP TABLE `order_lines`;
DROP TABLE `orders`;
-- 0020_line_sum
ALTER TABLE `order_lines` ADD COLUMN `amount` NUMERIC (14, 2) GENERATED ALWAYS AS (price * quantity) STORED;
-- undo 0020_line_sum
ALTER TABLE `order_lines` DROP COLUMN `amount`;
-- 0021_concurrently
CREATE INDEX `ix_products_price` ON `products` (`price`);
CREATE INDEX `ix_orders_total` ON `orders` (`total`);
-- undo 0021_concurrently
ALTER TABLE `orders` DROP INDEX `ix_orders_total`;
ALTER TABLE `products` DROP INDEX `ix_products_price`;
-- 0022_other_index
ALTER TABLE `orders` DROP INDEX `ix_orders_total`;
ALTER TABLE `products` RENAME INDEX `ix_products_price` TO `ix_products_by_price`;
CREATE UNIQUE INDEX `ux_authors_born_name` ON `authors` (`born`, `name`);
-- undo 0022_other_index
ALTER TABLE `authors` DROP INDEX `ux_authors_born_name`;
ALTER TABLE `products` RENAME INDEX `ix_products_by_price` TO `ix_products_price`;
CREATE INDEX `ix_orders_total` ON `orders` (`total`);
-- 0023_buyers
ALTER TABLE `customers` RENAME TO `buyers`;
ALTER TABLE `orders` RENAME COLUMN `customer_id` TO `buyer_id`;
ALTER TABLE `orders` DROP FOREIGN KEY `fk_orders_customer_id`;
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_buyer_id` FOREIGN KEY (`buyer_id`) REFERENCES `buyers` (`id`) ON DELETE RESTRICT;
ALTER TABLE `orders` RENAME INDEX `ix_orders_customer_id` TO `ix_orders_buyer_id`;
-- undo 0023_buyers
ALTER TABLE `orders` RENAME INDEX `ix_orders_buyer_id` TO `ix_orders_customer_id`;
ALTER TABLE `orders` DROP FOREIGN KEY `fk_orders_buyer_id`;
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_customer_id` FOREIGN KEY (`buyer_id`) REFERENCES `buyers` (`id`) ON DELETE RESTRICT;
ALTER TABLE `orders` RENAME COLUMN `buyer_id` TO `customer_id`;
ALTER TABLE `buyers` RENAME TO `customers`;
-- 0024_buyer_names
ALTER TABLE `buyers` RENAME INDEX `ix_customers_name` TO `ix_buyers_name`;
ALTER TABLE `buyers` RENAME INDEX `uq_customers_mail` TO `uq_buyers_mail`;
ALTER TABLE `buyers` DROP CONSTRAINT `ck_customers_name`;
ALTER TABLE `buyers` ADD CONSTRAINT `ck_buyers_name` CHECK (length(name) > 1);
ALTER TABLE `buyers` RENAME COLUMN `mail` TO `email`;
-- undo 0024_buyer_names
ALTER TABLE `buyers` RENAME COLUMN `email` TO `mail`;
ALTER TABLE `buyers` DROP CONSTRAINT `ck_buyers_name`;
ALTER TABLE `buyers` ADD CONSTRAINT `ck_customers_name` CHECK (length(name) > 1);
ALTER TABLE `buyers` RENAME INDEX `uq_buyers_mail` TO `uq_customers_mail`;
ALTER TABLE `buyers` RENAME INDEX `ix_buyers_name` TO `ix_customers_name`;
-- 0025_teams
CREATE TABLE `teams` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `name` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `captain_id` BIGINT,
    CONSTRAINT `uq_teams_name` UNIQUE (`name`)
);
CREATE INDEX `ix_teams_captain_id` ON `teams` (`captain_id`);
CREATE TABLE `players` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `name` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `team_id` BIGINT NOT NULL,
    CONSTRAINT `fk_players_team_id` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_players_team_id` ON `players` (`team_id`);
ALTER TABLE `teams` ADD CONSTRAINT `fk_teams_captain_id` FOREIGN KEY (`captain_id`) REFERENCES `players` (`id`) ON DELETE SET NULL;
-- undo 0025_teams
ALTER TABLE `teams` DROP FOREIGN KEY `fk_teams_captain_id`;
DROP TABLE `players`;
DROP TABLE `teams`;
-- 0026_team_rows
INSERT INTO teams (id, name) VALUES (1, 'Reds');
INSERT INTO players (id, name, team_id) VALUES (1, 'Kim', 1), (2, 'Lee', 1);
UPDATE teams SET captain_id = 2 WHERE id = 1;
-- undo 0026_team_rows
UPDATE teams SET captain_id = NULL;
DELETE FROM players;
DELETE FROM teams;
-- 0027_each_type
CREATE TABLE `samples` (
    `id` CHAR (36) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `a` BOOLEAN NOT NULL,
    `b` SMALLINT NOT NULL DEFAULT -5,
    `c` INTEGER,
    `d` BIGINT NOT NULL DEFAULT 9000000000,
    `e` DOUBLE NOT NULL,
    `f` NUMERIC (20, 6) NOT NULL DEFAULT 1.5,
    `g` VARCHAR (30) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL DEFAULT 'it''s',
    `h` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    `i` DATE,
    `j` TIME (6),
    `k` DATETIME (6),
    `l` DATETIME (6),
    `m` BIGINT,
    `n` LONGBLOB,
    `o` JSON,
    PRIMARY KEY (`id`)
);
INSERT INTO samples (id, a, e) VALUES ('0f0e0d0c-0b0a-4908-8706-050403020100', true, 0.5);
-- undo 0027_each_type
DELETE FROM samples;
DROP TABLE `samples`;
-- 0028_wider
ALTER TABLE `samples` MODIFY COLUMN `b` INTEGER NOT NULL DEFAULT -5;
ALTER TABLE `samples` MODIFY COLUMN `c` BIGINT;
ALTER TABLE `samples` MODIFY COLUMN `f` NUMERIC (24, 8) NOT NULL DEFAULT 1.5;
ALTER TABLE `samples` MODIFY COLUMN `g` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL DEFAULT 'it''s';
ALTER TABLE `samples` MODIFY COLUMN `m` BIGINT;
-- undo 0028_wider
ALTER TABLE `samples` MODIFY COLUMN `m` BIGINT;
ALTER TABLE `samples` MODIFY COLUMN `g` VARCHAR (30) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL DEFAULT 'it''s';
ALTER TABLE `samples` MODIFY COLUMN `f` NUMERIC (20, 6) NOT NULL DEFAULT 1.5;
ALTER TABLE `samples` MODIFY COLUMN `c` INTEGER;
ALTER TABLE `samples` MODIFY COLUMN `b` SMALLINT NOT NULL DEFAULT -5;
-- 0029_hostile_names
CREATE TABLE `Order by - select` (
    `group` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `where x - y` VARCHAR (20) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `from.to` INTEGER,
    `unique` INTEGER,
    CONSTRAINT `uq $ - .` UNIQUE (`where x - y`)
);
CREATE INDEX `index` ON `Order by - select` (`from.to`, `unique`);
ALTER TABLE `Order by - select` ADD COLUMN `default` INTEGER NOT NULL DEFAULT 1;
ALTER TABLE `Order by - select` RENAME COLUMN `from.to` TO `to.from`;
-- undo 0029_hostile_names
ALTER TABLE `Order by - select` RENAME COLUMN `to.from` TO `from.to`;
ALTER TABLE `Order by - select` DROP COLUMN `default`;
DROP TABLE `Order by - select`;
-- 0030_hostile_names_go
ALTER TABLE `Order by - select` DROP INDEX `index`;
ALTER TABLE `Order by - select` DROP COLUMN `to.from`;
ALTER TABLE `Order by - select` DROP INDEX `uq $ - .`;
DROP TABLE `Order by - select`;
-- undo 0030_hostile_names_go
CREATE TABLE `Order by - select` (
    `group` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `where x - y` VARCHAR (20) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `unique` INTEGER,
    `default` INTEGER NOT NULL DEFAULT 1
);
ALTER TABLE `Order by - select` ADD CONSTRAINT `uq $ - .` UNIQUE (`where x - y`);
ALTER TABLE `Order by - select` ADD COLUMN `to.from` INTEGER;
CREATE INDEX `index` ON `Order by - select` (`to.from`, `unique`);
-- 0031_warehouses
CREATE TABLE `warehouses` (
    `id` INTEGER NOT NULL,
    `name` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `town` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    PRIMARY KEY (`id`),
    CONSTRAINT `uq_warehouses_name` UNIQUE (`name`)
);
CREATE INDEX `ix_warehouses_town` ON `warehouses` (`town`);
CREATE TABLE `stock` (
    `warehouse_id` INTEGER NOT NULL,
    `product_id` BIGINT NOT NULL,
    `amount` INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (`warehouse_id`, `product_id`),
    CONSTRAINT `ck_stock_amount` CHECK (amount >= 0),
    CONSTRAINT `fk_stock_warehouse_id` FOREIGN KEY (`warehouse_id`) REFERENCES `warehouses` (`id`) ON DELETE CASCADE,
    CONSTRAINT `fk_stock_product_id` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_stock_product_id` ON `stock` (`product_id`);
INSERT INTO warehouses (id, name) VALUES (1, 'North'), (2, 'South');
INSERT INTO stock (warehouse_id, product_id, amount) VALUES (1, 1, 10), (2, 1, 5), (1, 2, 1);
-- undo 0031_warehouses
DELETE FROM stock;
DELETE FROM warehouses;
DROP TABLE `stock`;
DROP TABLE `warehouses`;
-- 0032_stock_counted
ALTER TABLE `stock` ADD COLUMN `counted` DATE;
CREATE INDEX `ix_stock_counted` ON `stock` (`counted`);
-- undo 0032_stock_counted
ALTER TABLE `stock` DROP INDEX `ix_stock_counted`;
ALTER TABLE `stock` DROP COLUMN `counted`;
-- 0033_warehouse_manager
ALTER TABLE `warehouses` ADD COLUMN `manager` VARCHAR (80) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL DEFAULT 'nobody';
ALTER TABLE `warehouses` DROP INDEX `ix_warehouses_town`;
-- undo 0033_warehouse_manager
CREATE INDEX `ix_warehouses_town` ON `warehouses` (`town`);
ALTER TABLE `warehouses` DROP COLUMN `manager`;
-- 0034_merge
ALTER TABLE `stock` MODIFY COLUMN `amount` BIGINT NOT NULL DEFAULT 0;
-- undo 0034_merge
ALTER TABLE `stock` MODIFY COLUMN `amount` INTEGER NOT NULL DEFAULT 0;
-- 0035_triggers
CREATE VIEW stock_view AS SELECT warehouse_id, product_id FROM stock;
-- undo 0035_triggers
DROP VIEW stock_view;
-- 0036_views_go
DROP VIEW stock_view;
-- undo 0036_views_go
CREATE VIEW stock_view AS SELECT warehouse_id, product_id FROM stock;
-- 0037_known_already
CREATE INDEX ix_stock_amount ON stock (amount);
-- undo 0037_known_already
DROP INDEX ix_stock_amount ON stock;
-- 0038_category_key
ALTER TABLE `products` DROP FOREIGN KEY `fk_products_category_id`;
ALTER TABLE `categories` DROP FOREIGN KEY `fk_categories_parent_id`;
ALTER TABLE `categories` MODIFY COLUMN `id` BIGINT NOT NULL;
ALTER TABLE `categories` MODIFY COLUMN `parent_id` BIGINT;
ALTER TABLE `products` MODIFY COLUMN `category_id` BIGINT;
ALTER TABLE `categories` ADD CONSTRAINT `fk_categories_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE CASCADE;
ALTER TABLE `products` ADD CONSTRAINT `fk_products_category_id` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`) ON DELETE SET NULL;
-- undo 0038_category_key
ALTER TABLE `products` DROP FOREIGN KEY `fk_products_category_id`;
ALTER TABLE `categories` DROP FOREIGN KEY `fk_categories_parent_id`;
ALTER TABLE `products` MODIFY COLUMN `category_id` INTEGER;
ALTER TABLE `categories` MODIFY COLUMN `parent_id` INTEGER;
ALTER TABLE `categories` MODIFY COLUMN `id` INTEGER NOT NULL;
ALTER TABLE `categories` ADD CONSTRAINT `fk_categories_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE CASCADE;
ALTER TABLE `products` ADD CONSTRAINT `fk_products_category_id` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`) ON DELETE SET NULL;
-- 0039_text_to_number
ALTER TABLE `addresses` DROP INDEX `ix_addresses_zip_town`;
ALTER TABLE `addresses` ADD COLUMN `ryx_new_zip` INTEGER;
UPDATE `addresses` SET `ryx_new_zip` = (length(zip));
ALTER TABLE `addresses` DROP COLUMN `zip`;
ALTER TABLE `addresses` RENAME COLUMN `ryx_new_zip` TO `zip`;
ALTER TABLE `addresses` MODIFY COLUMN `zip` INTEGER NOT NULL;
CREATE INDEX `ix_addresses_zip_town` ON `addresses` (`zip`, `town`);
-- undo 0039_text_to_number
ALTER TABLE `addresses` DROP INDEX `ix_addresses_zip_town`;
ALTER TABLE `addresses` MODIFY COLUMN `zip` VARCHAR (10) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
CREATE INDEX `ix_addresses_zip_town` ON `addresses` (`zip`, `town`);
-- 0040_line_sum_again
ALTER TABLE `order_lines` DROP COLUMN `amount`;
ALTER TABLE `order_lines` ADD COLUMN `amount` NUMERIC (16, 2) GENERATED ALWAYS AS (price * quantity * 1) STORED;
-- undo 0040_line_sum_again
ALTER TABLE `order_lines` DROP COLUMN `amount`;
ALTER TABLE `order_lines` ADD COLUMN `amount` NUMERIC (14, 2) GENERATED ALWAYS AS (price * quantity) STORED;
-- 0041_fewer_checks
ALTER TABLE `posts` DROP CONSTRAINT `ck_posts_views`;
ALTER TABLE `categories` DROP CONSTRAINT `ck_categories_place`;
ALTER TABLE `comments` DROP FOREIGN KEY `fk_comments_author_id`;
ALTER TABLE `authors` DROP INDEX `uq_authors_email`;
ALTER TABLE `authors` DROP INDEX `ux_authors_born_name`;
-- undo 0041_fewer_checks
CREATE UNIQUE INDEX `ux_authors_born_name` ON `authors` (`born`, `name`);
ALTER TABLE `authors` ADD CONSTRAINT `uq_authors_email` UNIQUE (`email`);
ALTER TABLE `comments` ADD CONSTRAINT `fk_comments_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE SET NULL;
ALTER TABLE `categories` ADD CONSTRAINT `ck_categories_place` CHECK (position >= 0);
ALTER TABLE `posts` ADD CONSTRAINT `ck_posts_views` CHECK (views >= 0);
-- 0042_fewer_columns
ALTER TABLE `posts` DROP COLUMN `rating`;
ALTER TABLE `posts` DROP COLUMN `active`;
ALTER TABLE `posts` DROP COLUMN `code`;
ALTER TABLE `authors` DROP COLUMN `born`;
ALTER TABLE `samples` DROP COLUMN `a`;
-- undo 0042_fewer_columns
ALTER TABLE `samples` ADD COLUMN `a` BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE `samples` ALTER COLUMN `a` DROP DEFAULT;
ALTER TABLE `authors` ADD COLUMN `born` DATE;
ALTER TABLE `posts` ADD COLUMN `code` CHAR (36) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin;
ALTER TABLE `posts` ADD COLUMN `active` BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE `posts` ALTER COLUMN `active` DROP DEFAULT;
ALTER TABLE `posts` ADD COLUMN `rating` DOUBLE;
-- 0043_invoices
CREATE TABLE `invoices` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `number` VARCHAR (30) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `order_id` BIGINT NOT NULL,
    `issued` DATE NOT NULL,
    `paid` BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT `uq_invoices_number` UNIQUE (`number`),
    CONSTRAINT `uq_invoices_order_id` UNIQUE (`order_id`),
    CONSTRAINT `ck_invoices_number` CHECK (length(number) > 2),
    CONSTRAINT `fk_invoices_order_id` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE NO ACTION
);
CREATE INDEX `ix_invoices_issued` ON `invoices` (`issued`);
CREATE INDEX `ix_invoices_paid_issued` ON `invoices` (`paid`, `issued`);
CREATE TABLE `payments` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `invoice_id` BIGINT NOT NULL,
    `amount` NUMERIC (12, 2) NOT NULL,
    `paid_at` DATETIME (6) NOT NULL,
    CONSTRAINT `fk_payments_invoice_id` FOREIGN KEY (`invoice_id`) REFERENCES `invoices` (`id`) ON DELETE RESTRICT
);
CREATE INDEX `ix_payments_invoice_id` ON `payments` (`invoice_id`);
CREATE INDEX `ix_payments_paid_at` ON `payments` (`paid_at`);
-- undo 0043_invoices
DROP TABLE `payments`;
DROP TABLE `invoices`;
-- 0044_suppliers
CREATE TABLE `suppliers` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `name` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `town` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    `phone` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    CONSTRAINT `uq_suppliers_name` UNIQUE (`name`)
);
CREATE INDEX `ix_suppliers_town` ON `suppliers` (`town`);
CREATE INDEX `ix_suppliers_phone` ON `suppliers` (`phone`);
CREATE TABLE `parts` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `owner_id` BIGINT NOT NULL,
    `label` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `size` INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT `uq_parts_owner_label` UNIQUE (`owner_id`, `label`),
    CONSTRAINT `ck_parts_size` CHECK (size > 0),
    CONSTRAINT `fk_parts_owner_id` FOREIGN KEY (`owner_id`) REFERENCES `suppliers` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_parts_size` ON `parts` (`size`);
CREATE INDEX `ix_parts_label` ON `parts` (`label`);
-- undo 0044_suppliers
DROP TABLE `parts`;
DROP TABLE `suppliers`;
-- 0045_machines
CREATE TABLE `machines` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `label` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `room` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    `state` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    CONSTRAINT `uq_machines_label` UNIQUE (`label`)
);
CREATE INDEX `ix_machines_room` ON `machines` (`room`);
CREATE INDEX `ix_machines_state` ON `machines` (`state`);
CREATE TABLE `jobs` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `owner_id` BIGINT NOT NULL,
    `label` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `size` INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT `uq_jobs_owner_label` UNIQUE (`owner_id`, `label`),
    CONSTRAINT `ck_jobs_size` CHECK (size > 0),
    CONSTRAINT `fk_jobs_owner_id` FOREIGN KEY (`owner_id`) REFERENCES `machines` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_jobs_size` ON `jobs` (`size`);
CREATE INDEX `ix_jobs_label` ON `jobs` (`label`);
-- undo 0045_machines
DROP TABLE `jobs`;
DROP TABLE `machines`;
-- 0046_parts_renamed
ALTER TABLE `parts` RENAME TO `items`;
ALTER TABLE `items` RENAME INDEX `ix_parts_size` TO `ix_items_size`;
ALTER TABLE `items` RENAME INDEX `ix_parts_label` TO `ix_items_label`;
ALTER TABLE `items` RENAME INDEX `uq_parts_owner_label` TO `uq_items_owner_label`;
ALTER TABLE `items` DROP CONSTRAINT `ck_parts_size`;
ALTER TABLE `items` ADD CONSTRAINT `ck_items_size` CHECK (size > 0);
ALTER TABLE `items` DROP FOREIGN KEY `fk_parts_owner_id`;
ALTER TABLE `items` ADD CONSTRAINT `fk_items_owner_id` FOREIGN KEY (`owner_id`) REFERENCES `suppliers` (`id`) ON DELETE CASCADE;
ALTER TABLE `items` RENAME COLUMN `owner_id` TO `supplier_id`;
ALTER TABLE `items` ADD COLUMN `colour` VARCHAR (20) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL DEFAULT 'grey';
ALTER TABLE `items` ALTER COLUMN `colour` DROP DEFAULT;
ALTER TABLE `items` ADD COLUMN `made` DATE;
CREATE INDEX `ix_items_made` ON `items` (`made`);
-- undo 0046_parts_renamed
ALTER TABLE `items` DROP INDEX `ix_items_made`;
ALTER TABLE `items` DROP COLUMN `made`;
ALTER TABLE `items` DROP COLUMN `colour`;
ALTER TABLE `items` RENAME COLUMN `supplier_id` TO `owner_id`;
ALTER TABLE `items` DROP FOREIGN KEY `fk_items_owner_id`;
ALTER TABLE `items` ADD CONSTRAINT `fk_parts_owner_id` FOREIGN KEY (`owner_id`) REFERENCES `suppliers` (`id`) ON DELETE CASCADE;
ALTER TABLE `items` DROP CONSTRAINT `ck_items_size`;
ALTER TABLE `items` ADD CONSTRAINT `ck_parts_size` CHECK (size > 0);
ALTER TABLE `items` RENAME INDEX `uq_items_owner_label` TO `uq_parts_owner_label`;
ALTER TABLE `items` RENAME INDEX `ix_items_label` TO `ix_parts_label`;
ALTER TABLE `items` RENAME INDEX `ix_items_size` TO `ix_parts_size`;
ALTER TABLE `items` RENAME TO `parts`;
-- 0047_jobs_grow
ALTER TABLE `jobs` ADD COLUMN `begun` DATETIME (6);
ALTER TABLE `jobs` ADD COLUMN `ended` DATETIME (6);
ALTER TABLE `jobs` ADD COLUMN `priority` SMALLINT NOT NULL DEFAULT 5;
ALTER TABLE `jobs` ADD COLUMN `cost` NUMERIC (10, 2) NOT NULL DEFAULT 0;
ALTER TABLE `jobs` ALTER COLUMN `cost` DROP DEFAULT;
ALTER TABLE `jobs` ADD CONSTRAINT `ck_jobs_priority` CHECK (priority between 1 and 9);
ALTER TABLE `jobs` ADD CONSTRAINT `ck_jobs_cost` CHECK (cost >= 0);
CREATE INDEX `ix_jobs_begun_ended` ON `jobs` (`begun`, `ended`);
CREATE UNIQUE INDEX `ux_jobs_label_begun` ON `jobs` (`label`, `begun`);
-- undo 0047_jobs_grow
ALTER TABLE `jobs` DROP INDEX `ux_jobs_label_begun`;
ALTER TABLE `jobs` DROP INDEX `ix_jobs_begun_ended`;
ALTER TABLE `jobs` DROP CONSTRAINT `ck_jobs_cost`;
ALTER TABLE `jobs` DROP CONSTRAINT `ck_jobs_priority`;
ALTER TABLE `jobs` DROP COLUMN `cost`;
ALTER TABLE `jobs` DROP COLUMN `priority`;
ALTER TABLE `jobs` DROP COLUMN `ended`;
ALTER TABLE `jobs` DROP COLUMN `begun`;
-- 0048_machines_gone
DROP TABLE `jobs`;
DROP TABLE `machines`;
-- undo 0048_machines_gone
CREATE TABLE `machines` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `label` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `room` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    `state` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin,
    CONSTRAINT `uq_machines_label` UNIQUE (`label`)
);
CREATE INDEX `ix_machines_room` ON `machines` (`room`);
CREATE INDEX `ix_machines_state` ON `machines` (`state`);
CREATE TABLE `jobs` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `owner_id` BIGINT NOT NULL,
    `label` VARCHAR (60) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL,
    `size` INTEGER NOT NULL DEFAULT 1,
    `begun` DATETIME (6),
    `ended` DATETIME (6),
    `priority` SMALLINT NOT NULL DEFAULT 5,
    `cost` NUMERIC (10, 2) NOT NULL,
    CONSTRAINT `uq_jobs_owner_label` UNIQUE (`owner_id`, `label`),
    CONSTRAINT `ck_jobs_size` CHECK (size > 0),
    CONSTRAINT `ck_jobs_priority` CHECK (priority between 1 and 9),
    CONSTRAINT `ck_jobs_cost` CHECK (cost >= 0),
    CONSTRAINT `fk_jobs_owner_id` FOREIGN KEY (`owner_id`) REFERENCES `machines` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_jobs_size` ON `jobs` (`size`);
CREATE INDEX `ix_jobs_label` ON `jobs` (`label`);
CREATE INDEX `ix_jobs_begun_ended` ON `jobs` (`begun`, `ended`);
CREATE UNIQUE INDEX `ux_jobs_label_begun` ON `jobs` (`label`, `begun`);
-- 0049_last_rows
INSERT INTO suppliers (id, name) VALUES (1, 'Sup');
INSERT INTO items (id, supplier_id, label, colour) VALUES (1, 1, 'Bolt', 'red');
ALTER TABLE `items` MODIFY COLUMN `size` BIGINT NOT NULL DEFAULT 2;
ALTER TABLE `items` MODIFY COLUMN `colour` VARCHAR (40) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin;
-- undo 0049_last_rows
ALTER TABLE `items` MODIFY COLUMN `colour` VARCHAR (20) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin;
UPDATE `items` SET `colour` = '' WHERE `colour` IS NULL;
ALTER TABLE `items` MODIFY COLUMN `colour` VARCHAR (20) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL;
ALTER TABLE `items` MODIFY COLUMN `size` INTEGER NOT NULL DEFAULT 1;
DELETE FROM items;
DELETE FROM suppliers;
-- 0050_more_indexes
CREATE INDEX `ix_items_label_size` ON `items` (`label`, `size`);
CREATE INDEX `ix_invoices_order_id_issued` ON `invoices` (`order_id`, `issued`);
CREATE INDEX `ix_payments_amount` ON `payments` (`amount`);
ALTER TABLE `warehouses` ADD CONSTRAINT `uq_warehouses_name_town` UNIQUE (`name`, `town`);
CREATE INDEX `ix_suppliers_town_phone` ON `suppliers` (`town`, `phone`);
ALTER TABLE `suppliers` ADD COLUMN `country` VARCHAR (2) CHARACTER SET UTF8MB4 COLLATE utf8mb4_0900_bin NOT NULL DEFAULT 'de';
ALTER TABLE `suppliers` ADD CONSTRAINT `ck_suppliers_country` CHECK (length(country) = 2);
-- undo 0050_more_indexes
ALTER TABLE `suppliers` DROP CONSTRAINT `ck_suppliers_country`;
ALTER TABLE `suppliers` DROP COLUMN `country`;
ALTER TABLE `suppliers` DROP INDEX `ix_suppliers_town_phone`;
ALTER TABLE `warehouses` DROP INDEX `uq_warehouses_name_town`;
ALTER TABLE `payments` DROP INDEX `ix_payments_amount`;
ALTER TABLE `invoices` DROP INDEX `ix_invoices_order_id_issued`;
ALTER TABLE `items` DROP INDEX `ix_items_label_size`;
