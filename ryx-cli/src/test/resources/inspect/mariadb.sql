CREATE TABLE people (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(40) NOT NULL UNIQUE);
CREATE TABLE things (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    yes TINYINT(1) NOT NULL,
    tiny TINYINT,
    small SMALLINT UNSIGNED,
    number INT UNSIGNED NOT NULL DEFAULT 7,
    medium MEDIUMINT,
    price DECIMAL(10, 2) NOT NULL,
    ratio FLOAT NOT NULL,
    code CHAR(3) NOT NULL DEFAULT 'it',
    body MEDIUMTEXT,
    day DATE,
    hour TIME(3),
    moment DATETIME,
    instant TIMESTAMP NULL,
    data VARBINARY(20),
    doc JSON,
    token UUID,
    address INET6,
    place POINT,
    mood ENUM ('good', 'bad'),
    founded YEAR,
    bits BIT(7),
    doubled INT GENERATED ALWAYS AS (tiny * 2) STORED,
    owner_id INT NOT NULL,
    editor_id INT,
    name VARCHAR(40),
    UNIQUE two_numbers (small, number),
    CONSTRAINT one_a_day UNIQUE (code, day),
    FOREIGN KEY (owner_id) REFERENCES people (id) ON DELETE CASCADE,
    FOREIGN KEY (editor_id) REFERENCES people (id) ON DELETE SET NULL,
    FOREIGN KEY (name) REFERENCES people (name)
);
CREATE INDEX by_owner_and_day ON things (owner_id, day);
CREATE INDEX by_day ON things (day);
CREATE UNIQUE INDEX first_letters ON things (body(5));
INSERT INTO people (name) VALUES ('Ada');
INSERT INTO things (yes, tiny, small, number, medium, price, ratio, code, body, day, hour, moment, instant, data, doc, mood, founded, owner_id, editor_id, name)
    VALUES (true, 2, 3, 4000000000, 5, 4.5, 8.5, 'abc', 'text', '2026-01-02', '03:04:05', '2026-01-02 03:04:05', '2026-01-02 03:04:05', x'01', '{"a": 1}', 'good', 2026, 1, 1, 'Ada');
INSERT INTO things (yes, price, ratio, code, owner_id) VALUES (false, 0, 0, 'x', 1);
