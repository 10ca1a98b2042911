CREATE TABLE `orders` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `customer` LONGTEXT CHARACTER SET UTF8MB4 COLLATE utf8mb4_nopad_bin NOT NULL
);
CREATE TABLE `order_lines` (
    `order_id` BIGINT NOT NULL,
    `line` INTEGER NOT NULL,
    `amount` INTEGER NOT NULL,
    PRIMARY KEY (`order_id`, `line`),
    CONSTRAINT `fk_order_lines_order_id` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE
);
