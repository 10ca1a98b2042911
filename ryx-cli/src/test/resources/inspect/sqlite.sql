CREATE TABLE people (id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL UNIQUE);
CREATE TABLE things (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    yes BOOLEAN NOT NULL,
    small SMALLINT,
    number INT NOT NULL DEFAULT 7,
    price DECIMAL(10, 2) NOT NULL,
    anything NUMERIC,
    ratio REAL NOT NULL,
    code CHAR(3) NOT NULL,
    body TEXT,
    day DATE,
    hour TIME,
    moment DATETIME,
    data BLOB,
    token UUID,
    doc JSON,
    place POINT,
    untyped,
    doubled INT GENERATED ALWAYS AS (number * 2),
    owner_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    editor_id INTEGER REFERENCES People (ID) ON DELETE SET NULL,
    name VARCHAR(40) REFERENCES people (name),
    UNIQUE (small, number),
    CONSTRAINT one_a_day UNIQUE (code, day)
);
CREATE INDEX by_owner_and_day ON things (owner_id, day);
CREATE INDEX by_day ON things (day);
INSERT INTO people VALUES (1, 'Ada');
INSERT INTO things VALUES (1, true, 2, 3, 4.5, 6.7, 8.9, 'abc', 'text', '2026-01-02', '03:04:05', '2026-01-02 03:04:05', x'01', 'c0ffee00-0000-4000-8000-000000000001', '{"a": 1}', 'p', 'u', 1, 1, 'Ada');
INSERT INTO things (yes, price, ratio, code, owner_id) VALUES (false, 0, 0, 'x', 1);
