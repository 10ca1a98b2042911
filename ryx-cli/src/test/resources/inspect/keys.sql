CREATE TABLE orders (id BIGINT NOT NULL PRIMARY KEY, customer VARCHAR(40) NOT NULL);
CREATE TABLE tags (code VARCHAR(8) NOT NULL PRIMARY KEY);
CREATE TABLE order_lines (
    amount BIGINT NOT NULL,
    notify VARCHAR(10) NOT NULL,
    order_id BIGINT NOT NULL,
    line BIGINT NOT NULL DEFAULT 1,
    tag_code VARCHAR(8),
    PRIMARY KEY (order_id, line, notify),
    FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE,
    FOREIGN KEY (tag_code) REFERENCES tags (code) ON DELETE SET NULL
);
CREATE UNIQUE INDEX one_amount ON order_lines (amount, line);
CREATE INDEX by_tag ON order_lines (tag_code);
CREATE TABLE parcels (
    id BIGINT NOT NULL PRIMARY KEY,
    order_id BIGINT NOT NULL,
    line BIGINT NOT NULL,
    notify VARCHAR(10) NOT NULL,
    FOREIGN KEY (order_id, line, notify) REFERENCES order_lines (order_id, line, notify)
);
CREATE TABLE orders_tags (
    order_id BIGINT NOT NULL,
    tag_id VARCHAR(8) NOT NULL,
    PRIMARY KEY (tag_id, order_id),
    FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE,
    FOREIGN KEY (tag_id) REFERENCES tags (code) ON DELETE CASCADE
);
CREATE INDEX by_order ON orders_tags (order_id);
CREATE TABLE labels (
    order_id BIGINT UNIQUE,
    code VARCHAR(8),
    text VARCHAR(40),
    PRIMARY KEY (order_id, code),
    FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE
);
CREATE TABLE prices (code VARCHAR(8) NOT NULL, day DATE NOT NULL, PRIMARY KEY (code, day));
CREATE TABLE rates (code VARCHAR(8) NOT NULL, share NUMERIC(4, 2) NOT NULL, PRIMARY KEY (code, share));
INSERT INTO orders VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO tags VALUES ('red');
INSERT INTO order_lines VALUES (5, 'no', 1, 1, 'red'), (6, 'yes', 1, 2, NULL), (7, 'no', 2, 1, NULL);
INSERT INTO parcels VALUES (1, 1, 2, 'yes');
INSERT INTO orders_tags VALUES (1, 'red'), (2, 'red');
INSERT INTO labels VALUES (2, 'b', 'fragile');
INSERT INTO prices (code, day) VALUES ('no', '2026-01-31');
