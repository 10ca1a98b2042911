CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE DOMAIN short_code AS VARCHAR(3) NOT NULL;
CREATE TABLE people (id SERIAL PRIMARY KEY, name VARCHAR(40) NOT NULL UNIQUE);
CREATE TABLE things (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    yes BOOLEAN NOT NULL,
    small SMALLINT,
    number INT NOT NULL DEFAULT 7,
    price DECIMAL(10, 2) NOT NULL,
    anything NUMERIC,
    ratio REAL NOT NULL,
    code short_code,
    body TEXT,
    day DATE,
    hour TIME(3),
    moment TIMESTAMP,
    instant TIMESTAMPTZ(3),
    data BYTEA,
    token UUID,
    doc JSON,
    docs JSONB,
    place POINT,
    mood mood,
    amount MONEY,
    words TEXT[],
    padded CHAR(5),
    doubled INT GENERATED ALWAYS AS (number * 2) STORED,
    owner_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    editor_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
    name VARCHAR(40) REFERENCES people (name),
    UNIQUE (small, number),
    CONSTRAINT one_a_day UNIQUE (code, day)
);
CREATE INDEX by_owner_and_day ON things (owner_id, day);
CREATE INDEX by_day ON things (day);
CREATE UNIQUE INDEX some_bodies ON things (body) WHERE yes;
CREATE INDEX lower_bodies ON things (LOWER(body));
INSERT INTO people (name) VALUES ('Ada');
INSERT INTO things (yes, small, number, price, anything, ratio, code, body, day, hour, moment, instant, data, token, doc, docs, place, mood, padded, owner_id, editor_id, name)
    VALUES (true, 2, 3, 4.5, 6.7, 8.5, 'abc', 'text', '2026-01-02', '03:04:05', '2026-01-02 03:04:05', '2026-01-02 03:04:05Z', '\x01', 'c0ffee00-0000-4000-8000-000000000001', '{"a": 1}', '{"a": 1}', '(1,2)', 'good', 'p', 1, 1, 'Ada');
INSERT INTO things (yes, price, ratio, code, owner_id) VALUES (false, 0, 0, 'x', 1);
