-- 0001_initial
CREATE TABLE "authors" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (100) NOT NULL,
    "email" VARCHAR (200),
    "born" TEXT,
    CONSTRAINT "uq_authors_email" UNIQUE ("email")
);
CREATE INDEX "ix_authors_name" ON "authors" ("name");
CREATE TABLE "posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "body" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
-- undo 0001_initial
DROP TABLE "posts";
DROP TABLE "authors";
-- 0002_first_rows
INSERT INTO authors (id, name, email) VALUES (1, 'Ada', 'ada@example.org'), (2, 'Grace', NULL);
INSERT INTO posts (id, title, body, author_id) VALUES (1, 'First', 'Text', 1), (2, 'Second', NULL, 2);
-- undo 0002_first_rows
DELETE FROM posts WHERE id IN (1, 2);
DELETE FROM authors WHERE id IN (1, 2);
-- 0003_tags
CREATE TABLE "tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (50) NOT NULL,
    CONSTRAINT "uq_tags_name" UNIQUE ("name")
);
CREATE TABLE "post_tags" (
    "post_id" BIGINT NOT NULL,
    "tag_id" BIGINT NOT NULL,
    PRIMARY KEY ("post_id", "tag_id"),
    CONSTRAINT "fk_post_tags_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_post_tags_tag_id" FOREIGN KEY ("tag_id") REFERENCES "tags" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_post_tags_tag_id" ON "post_tags" ("tag_id");
INSERT INTO tags (id, name) VALUES (1, 'sql'), (2, 'java');
INSERT INTO post_tags (post_id, tag_id) VALUES (1, 1), (1, 2), (2, 1);
-- undo 0003_tags
DELETE FROM post_tags;
DELETE FROM tags;
DROP TABLE "post_tags";
DROP TABLE "tags";
-- 0004_post_views
ALTER TABLE "posts" ADD COLUMN "views" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "posts" ADD COLUMN "rating" REAL;
CREATE INDEX "ix_posts_views" ON "posts" ("views");
-- undo 0004_post_views
DROP INDEX "ix_posts_views";
ALTER TABLE "posts" DROP COLUMN "rating";
ALTER TABLE "posts" DROP COLUMN "views";
-- 0005_post_slug
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "body" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "body", "created", "author_id", "views", "rating", "slug") SELECT "id", "title", "body", "created", "author_id", "views", "rating", (lower(title)) FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
CREATE UNIQUE INDEX "uq_posts_slug" ON "posts" ("slug");
-- undo 0005_post_slug
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "body" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "body", "created", "author_id", "views", "rating", "slug") SELECT "id", "title", "body", "created", "author_id", "views", "rating", "slug" FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
ALTER TABLE "posts" DROP COLUMN "slug";
-- 0006_post_state
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "body" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    "active" BOOLEAN NOT NULL,
    "state" VARCHAR (20) NOT NULL DEFAULT 'draft',
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "body", "created", "author_id", "views", "rating", "slug", "active", "state") SELECT "id", "title", "body", "created", "author_id", "views", "rating", "slug", true, 'published' FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
ALTER TABLE "posts" ADD COLUMN "code" CHAR (36);
-- undo 0006_post_state
ALTER TABLE "posts" DROP COLUMN "code";
ALTER TABLE "posts" DROP COLUMN "state";
ALTER TABLE "posts" DROP COLUMN "active";
-- 0007_content
ALTER TABLE "posts" RENAME COLUMN "body" TO "content";
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "content" TEXT NOT NULL,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    "active" BOOLEAN NOT NULL,
    "state" VARCHAR (20) NOT NULL DEFAULT 'draft',
    "code" CHAR (36),
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code") SELECT "id", "title", COALESCE("content", ''), "created", "author_id", "views", "rating", "slug", "active", "state", "code" FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
-- undo 0007_content
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "content" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    "active" BOOLEAN NOT NULL,
    "state" VARCHAR (20) NOT NULL DEFAULT 'draft',
    "code" CHAR (36),
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code") SELECT "id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code" FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
ALTER TABLE "posts" RENAME COLUMN "content" TO "body";
-- 0008_longer_names
CREATE TABLE "ryx_new_authors" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (300) NOT NULL,
    "email" VARCHAR (200),
    "born" TEXT,
    CONSTRAINT "uq_authors_email" UNIQUE ("email")
);
INSERT INTO "ryx_new_authors" ("id", "name", "email", "born") SELECT "id", "name", "email", "born" FROM "authors";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "authors";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_authors" RENAME TO "authors";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_authors_name" ON "authors" ("name");
CREATE TABLE "ryx_new_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    CONSTRAINT "uq_tags_name" UNIQUE ("name")
);
INSERT INTO "ryx_new_tags" ("id", "name") SELECT "id", "name" FROM "tags";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "tags";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_tags" RENAME TO "tags";
PRAGMA legacy_alter_table = OFF;
-- undo 0008_longer_names
CREATE TABLE "ryx_new_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (50) NOT NULL,
    CONSTRAINT "uq_tags_name" UNIQUE ("name")
);
INSERT INTO "ryx_new_tags" ("id", "name") SELECT "id", "name" FROM "tags";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "tags";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_tags" RENAME TO "tags";
PRAGMA legacy_alter_table = OFF;
CREATE TABLE "ryx_new_authors" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (100) NOT NULL,
    "email" VARCHAR (200),
    "born" TEXT,
    CONSTRAINT "uq_authors_email" UNIQUE ("email")
);
INSERT INTO "ryx_new_authors" ("id", "name", "email", "born") SELECT "id", "name", "email", "born" FROM "authors";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "authors";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_authors" RENAME TO "authors";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_authors_name" ON "authors" ("name");
-- 0009_nullable_again
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "content" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" BIGINT NOT NULL DEFAULT 10,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    "active" BOOLEAN NOT NULL,
    "state" VARCHAR (20) NOT NULL,
    "code" CHAR (36),
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code") SELECT "id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code" FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
-- undo 0009_nullable_again
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "content" TEXT NOT NULL,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    "active" BOOLEAN NOT NULL,
    "state" VARCHAR (20) NOT NULL DEFAULT 'draft',
    "code" CHAR (36),
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code") SELECT "id", "title", COALESCE("content", ''), "created", "author_id", "views", "rating", "slug", "active", "state", "code" FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
-- 0010_checks
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "content" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" BIGINT NOT NULL DEFAULT 10,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    "active" BOOLEAN NOT NULL,
    "state" VARCHAR (20) NOT NULL,
    "code" CHAR (36),
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "ck_posts_views" CHECK (views >= 0),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code") SELECT "id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code" FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
CREATE TABLE "ryx_new_authors" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (300) NOT NULL,
    "email" VARCHAR (200),
    "born" TEXT,
    CONSTRAINT "uq_authors_email" UNIQUE ("email"),
    CONSTRAINT "ck_authors_name" CHECK (length(name) > 0)
);
INSERT INTO "ryx_new_authors" ("id", "name", "email", "born") SELECT "id", "name", "email", "born" FROM "authors";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "authors";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_authors" RENAME TO "authors";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_authors_name" ON "authors" ("name");
-- undo 0010_checks
CREATE TABLE "ryx_new_authors" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (300) NOT NULL,
    "email" VARCHAR (200),
    "born" TEXT,
    CONSTRAINT "uq_authors_email" UNIQUE ("email")
);
INSERT INTO "ryx_new_authors" ("id", "name", "email", "born") SELECT "id", "name", "email", "born" FROM "authors";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "authors";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_authors" RENAME TO "authors";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_authors_name" ON "authors" ("name");
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "content" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" BIGINT NOT NULL DEFAULT 10,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    "active" BOOLEAN NOT NULL,
    "state" VARCHAR (20) NOT NULL,
    "code" CHAR (36),
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code") SELECT "id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code" FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
-- 0011_later_checked
CREATE TABLE "ryx_new_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    CONSTRAINT "uq_tags_name" UNIQUE ("name"),
    CONSTRAINT "ck_tags_name" CHECK (length(name) < 500)
);
INSERT INTO "ryx_new_tags" ("id", "name") SELECT "id", "name" FROM "tags";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "tags";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_tags" RENAME TO "tags";
PRAGMA legacy_alter_table = OFF;
-- undo 0011_later_checked
CREATE TABLE "ryx_new_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    CONSTRAINT "uq_tags_name" UNIQUE ("name")
);
INSERT INTO "ryx_new_tags" ("id", "name") SELECT "id", "name" FROM "tags";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "tags";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_tags" RENAME TO "tags";
PRAGMA legacy_alter_table = OFF;
-- 0012_comments
CREATE TABLE "comments" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "post_id" BIGINT NOT NULL,
    "author_id" BIGINT
);
CREATE INDEX "ix_comments_post_id" ON "comments" ("post_id");
CREATE INDEX "ix_comments_author_id" ON "comments" ("author_id");
INSERT INTO comments (id, text, post_id, author_id) VALUES (1, 'Well said', 1, 2), (2, 'No', 2, NULL);
CREATE TABLE "ryx_new_comments" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "post_id" BIGINT NOT NULL,
    "author_id" BIGINT,
    CONSTRAINT "fk_comments_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_comments_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_comments" ("id", "text", "post_id", "author_id") SELECT "id", "text", "post_id", "author_id" FROM "comments";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "comments";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_comments" RENAME TO "comments";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_comments_post_id" ON "comments" ("post_id");
CREATE INDEX "ix_comments_author_id" ON "comments" ("author_id");
-- undo 0012_comments
CREATE TABLE "ryx_new_comments" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "post_id" BIGINT NOT NULL,
    "author_id" BIGINT
);
INSERT INTO "ryx_new_comments" ("id", "text", "post_id", "author_id") SELECT "id", "text", "post_id", "author_id" FROM "comments";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "comments";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_comments" RENAME TO "comments";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_comments_post_id" ON "comments" ("post_id");
CREATE INDEX "ix_comments_author_id" ON "comments" ("author_id");
DELETE FROM comments;
DROP TABLE "comments";
-- 0013_comment_author
CREATE TABLE "ryx_new_comments" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "post_id" BIGINT NOT NULL,
    "author_id" BIGINT,
    CONSTRAINT "fk_comments_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_comments_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_comments" ("id", "text", "post_id", "author_id") SELECT "id", "text", "post_id", "author_id" FROM "comments";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "comments";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_comments" RENAME TO "comments";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_comments_post_id" ON "comments" ("post_id");
CREATE INDEX "ix_comments_author_id" ON "comments" ("author_id");
-- undo 0013_comment_author
CREATE TABLE "ryx_new_comments" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "post_id" BIGINT NOT NULL,
    "author_id" BIGINT,
    CONSTRAINT "fk_comments_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_comments_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_comments" ("id", "text", "post_id", "author_id") SELECT "id", "text", "post_id", "author_id" FROM "comments";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "comments";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_comments" RENAME TO "comments";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_comments_post_id" ON "comments" ("post_id");
CREATE INDEX "ix_comments_author_id" ON "comments" ("author_id");
-- 0014_fill_slugs
-- call dev.ryx.migrations.chain.FillSlugs
-- undo 0014_fill_slugs
-- call dev.ryx.migrations.chain.FillSlugs
-- 0015_categories
CREATE TABLE "categories" (
    "id" INTEGER NOT NULL,
    "name" VARCHAR (80) NOT NULL,
    "parent_id" INTEGER,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_categories_name" UNIQUE ("name"),
    CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_categories_parent_id" ON "categories" ("parent_id");
INSERT INTO categories (id, name, parent_id) VALUES (1, 'All', NULL), (2, 'Books', 1), (3, 'Java', 2);
-- undo 0015_categories
DELETE FROM categories;
DROP TABLE "categories";
-- 0016_category_order
CREATE TABLE "ryx_new_categories" (
    "id" INTEGER NOT NULL,
    "name" VARCHAR (80) NOT NULL,
    "parent_id" INTEGER,
    "place" SMALLINT NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_categories_name" UNIQUE ("name"),
    CONSTRAINT "ck_categories_place" CHECK (place >= 0),
    CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_categories" ("id", "name", "parent_id", "place") SELECT "id", "name", "parent_id", 7 FROM "categories";
DROP TABLE "categories";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_categories" RENAME TO "categories";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_categories_parent_id" ON "categories" ("parent_id");
ALTER TABLE "categories" RENAME COLUMN "place" TO "position";
-- undo 0016_category_order
ALTER TABLE "categories" RENAME COLUMN "position" TO "place";
CREATE TABLE "ryx_new_categories" (
    "id" INTEGER NOT NULL,
    "name" VARCHAR (80) NOT NULL,
    "parent_id" INTEGER,
    "place" SMALLINT NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_categories_name" UNIQUE ("name"),
    CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_categories" ("id", "name", "parent_id", "place") SELECT "id", "name", "parent_id", "place" FROM "categories";
DROP TABLE "categories";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_categories" RENAME TO "categories";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_categories_parent_id" ON "categories" ("parent_id");
ALTER TABLE "categories" DROP COLUMN "place";
-- 0017_customers
CREATE TABLE "customers" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (120) NOT NULL,
    "mail" VARCHAR (200) NOT NULL,
    "since" TEXT NOT NULL DEFAULT '2020-01-01',
    "note" TEXT,
    CONSTRAINT "uq_customers_mail" UNIQUE ("mail"),
    CONSTRAINT "ck_customers_name" CHECK (length(name) > 1)
);
CREATE INDEX "ix_customers_name" ON "customers" ("name");
CREATE INDEX "ix_customers_since_name" ON "customers" ("since", "name");
CREATE TABLE "addresses" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "customer_id" BIGINT NOT NULL,
    "street" VARCHAR (200) NOT NULL,
    "zip" VARCHAR (10) NOT NULL,
    "town" VARCHAR (100) NOT NULL,
    CONSTRAINT "fk_addresses_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_addresses_customer_id" ON "addresses" ("customer_id");
CREATE INDEX "ix_addresses_zip_town" ON "addresses" ("zip", "town");
INSERT INTO customers (id, name, mail) VALUES (1, 'Kurt', 'kurt@example.org'), (2, 'Emmy', 'emmy@example.org');
INSERT INTO addresses (id, customer_id, street, zip, town) VALUES (1, 1, 'Main Street 1', '1000', 'Town');
-- undo 0017_customers
DELETE FROM addresses;
DELETE FROM customers;
DROP TABLE "addresses";
DROP TABLE "customers";
-- 0018_products
CREATE TABLE "products" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "sku" VARCHAR (40) NOT NULL,
    "name" VARCHAR (200) NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "weight" REAL,
    "picture" BLOB,
    "category_id" INTEGER,
    CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
    CONSTRAINT "ck_products_price" CHECK (price >= 0),
    CONSTRAINT "fk_products_category_id" FOREIGN KEY ("category_id") REFERENCES "categories" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_products_category_id" ON "products" ("category_id");
CREATE INDEX "ix_products_name" ON "products" ("name");
INSERT INTO products (id, sku, name, price, category_id) VALUES (1, 'B-1', 'A book', 12.50, 2), (2, 'B-2', 'Another', 20, 3);
-- undo 0018_products
DELETE FROM products;
DROP TABLE "products";
-- 0019_orders
CREATE TABLE "orders" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "customer_id" BIGINT NOT NULL,
    "placed" TEXT NOT NULL,
    "total" NUMERIC (12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT "fk_orders_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_orders_customer_id" ON "orders" ("customer_id");
CREATE INDEX "ix_orders_placed" ON "orders" ("placed");
CREATE TABLE "order_lines" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "order_id" BIGINT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    CONSTRAINT "uq_order_lines_order_product" UNIQUE ("order_id", "product_id"),
    CONSTRAINT "ck_order_lines_quantity" CHECK (quantity > 0),
    CONSTRAINT "fk_order_lines_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_order_lines_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_order_lines_product_id" ON "order_lines" ("product_id");
INSERT INTO orders (id, customer_id, placed) VALUES (1, 1, '2024-05-01 10:00:00');
INSERT INTO order_lines (id, order_id, product_id, quantity, price) VALUES (1, 1, 1, 2, 12.50), (2, 1, 2, 1, 20);
-- undo 0019_orders
DELETE FROM order_lines;
DELETE FROM orders;
DROP TABLE "order_lines";
DROP TABLE "orders";
-- 0020_line_sum
CREATE TABLE "ryx_new_order_lines" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "order_id" BIGINT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "amount" NUMERIC (14, 2) GENERATED ALWAYS AS (price * quantity) STORED,
    CONSTRAINT "uq_order_lines_order_product" UNIQUE ("order_id", "product_id"),
    CONSTRAINT "ck_order_lines_quantity" CHECK (quantity > 0),
    CONSTRAINT "fk_order_lines_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_order_lines_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_order_lines" ("id", "order_id", "product_id", "quantity", "price") SELECT "id", "order_id", "product_id", "quantity", "price" FROM "order_lines";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "order_lines";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_order_lines" RENAME TO "order_lines";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_order_lines_product_id" ON "order_lines" ("product_id");
-- undo 0020_line_sum
ALTER TABLE "order_lines" DROP COLUMN "amount";
-- 0021_concurrently
CREATE INDEX "ix_products_price" ON "products" ("price");
CREATE INDEX "ix_orders_total" ON "orders" ("total");
-- undo 0021_concurrently
DROP INDEX "ix_orders_total";
DROP INDEX "ix_products_price";
-- 0022_other_index
DROP INDEX "ix_orders_total";
DROP INDEX "ix_products_price";
CREATE INDEX "ix_products_by_price" ON "products" ("price");
CREATE UNIQUE INDEX "ux_authors_born_name" ON "authors" ("born", "name");
-- undo 0022_other_index
DROP INDEX "ux_authors_born_name";
DROP INDEX "ix_products_by_price";
CREATE INDEX "ix_products_price" ON "products" ("price");
CREATE INDEX "ix_orders_total" ON "orders" ("total");
-- 0023_buyers
ALTER TABLE "customers" RENAME TO "buyers";
ALTER TABLE "orders" RENAME COLUMN "customer_id" TO "buyer_id";
CREATE TABLE "ryx_new_orders" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "buyer_id" BIGINT NOT NULL,
    "placed" TEXT NOT NULL,
    "total" NUMERIC (12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT "fk_orders_buyer_id" FOREIGN KEY ("buyer_id") REFERENCES "buyers" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_orders" ("id", "buyer_id", "placed", "total") SELECT "id", "buyer_id", "placed", "total" FROM "orders";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_orders_customer_id" ON "orders" ("buyer_id");
CREATE INDEX "ix_orders_placed" ON "orders" ("placed");
DROP INDEX "ix_orders_customer_id";
CREATE INDEX "ix_orders_buyer_id" ON "orders" ("buyer_id");
-- undo 0023_buyers
DROP INDEX "ix_orders_buyer_id";
CREATE INDEX "ix_orders_customer_id" ON "orders" ("buyer_id");
CREATE TABLE "ryx_new_orders" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "buyer_id" BIGINT NOT NULL,
    "placed" TEXT NOT NULL,
    "total" NUMERIC (12, 2) NOT NULL DEFAULT 0,
    CONSTRAINT "fk_orders_customer_id" FOREIGN KEY ("buyer_id") REFERENCES "buyers" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_orders" ("id", "buyer_id", "placed", "total") SELECT "id", "buyer_id", "placed", "total" FROM "orders";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_orders_customer_id" ON "orders" ("buyer_id");
CREATE INDEX "ix_orders_placed" ON "orders" ("placed");
ALTER TABLE "orders" RENAME COLUMN "buyer_id" TO "customer_id";
ALTER TABLE "buyers" RENAME TO "customers";
-- 0024_buyer_names
DROP INDEX "ix_customers_name";
CREATE INDEX "ix_buyers_name" ON "buyers" ("name");
CREATE TABLE "ryx_new_buyers" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (120) NOT NULL,
    "mail" VARCHAR (200) NOT NULL,
    "since" TEXT NOT NULL DEFAULT '2020-01-01',
    "note" TEXT,
    CONSTRAINT "uq_buyers_mail" UNIQUE ("mail"),
    CONSTRAINT "ck_buyers_name" CHECK (length(name) > 1)
);
INSERT INTO "ryx_new_buyers" ("id", "name", "mail", "since", "note") SELECT "id", "name", "mail", "since", "note" FROM "buyers";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "buyers";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_buyers" RENAME TO "buyers";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_buyers_name" ON "buyers" ("name");
CREATE INDEX "ix_customers_since_name" ON "buyers" ("since", "name");
ALTER TABLE "buyers" RENAME COLUMN "mail" TO "email";
-- undo 0024_buyer_names
ALTER TABLE "buyers" RENAME COLUMN "email" TO "mail";
CREATE TABLE "ryx_new_buyers" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (120) NOT NULL,
    "mail" VARCHAR (200) NOT NULL,
    "since" TEXT NOT NULL DEFAULT '2020-01-01',
    "note" TEXT,
    CONSTRAINT "uq_customers_mail" UNIQUE ("mail"),
    CONSTRAINT "ck_customers_name" CHECK (length(name) > 1)
);
INSERT INTO "ryx_new_buyers" ("id", "name", "mail", "since", "note") SELECT "id", "name", "mail", "since", "note" FROM "buyers";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "buyers";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_buyers" RENAME TO "buyers";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_buyers_name" ON "buyers" ("name");
CREATE INDEX "ix_customers_since_name" ON "buyers" ("since", "name");
DROP INDEX "ix_buyers_name";
CREATE INDEX "ix_customers_name" ON "buyers" ("name");
-- 0025_teams
CREATE TABLE "teams" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (60) NOT NULL,
    "captain_id" BIGINT,
    CONSTRAINT "uq_teams_name" UNIQUE ("name")
);
CREATE INDEX "ix_teams_captain_id" ON "teams" ("captain_id");
CREATE TABLE "players" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (60) NOT NULL,
    "team_id" BIGINT NOT NULL,
    CONSTRAINT "fk_players_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_players_team_id" ON "players" ("team_id");
CREATE TABLE "ryx_new_teams" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (60) NOT NULL,
    "captain_id" BIGINT,
    CONSTRAINT "uq_teams_name" UNIQUE ("name"),
    CONSTRAINT "fk_teams_captain_id" FOREIGN KEY ("captain_id") REFERENCES "players" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_teams" ("id", "name", "captain_id") SELECT "id", "name", "captain_id" FROM "teams";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "teams";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_teams" RENAME TO "teams";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_teams_captain_id" ON "teams" ("captain_id");
-- undo 0025_teams
CREATE TABLE "ryx_new_teams" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (60) NOT NULL,
    "captain_id" BIGINT,
    CONSTRAINT "uq_teams_name" UNIQUE ("name")
);
INSERT INTO "ryx_new_teams" ("id", "name", "captain_id") SELECT "id", "name", "captain_id" FROM "teams";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "teams";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_teams" RENAME TO "teams";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_teams_captain_id" ON "teams" ("captain_id");
DROP TABLE "players";
DROP TABLE "teams";
-- 0026_team_rows
INSERT INTO teams (id, name) VALUES (1, 'Reds');
INSERT INTO players (id, name, team_id) VALUES (1, 'Kim', 1), (2, 'Lee', 1);
UPDATE teams SET captain_id = 2 WHERE id = 1;
-- undo 0026_team_rows
UPDATE teams SET captain_id = NULL;
DELETE FROM players;
DELETE FROM teams;
-- 0027_each_type
CREATE TABLE "samples" (
    "id" CHAR (36) NOT NULL,
    "a" BOOLEAN NOT NULL,
    "b" SMALLINT NOT NULL DEFAULT -5,
    "c" INTEGER,
    "d" BIGINT NOT NULL DEFAULT 9000000000,
    "e" REAL NOT NULL,
    "f" NUMERIC (20, 6) NOT NULL DEFAULT 1.5,
    "g" VARCHAR (30) NOT NULL DEFAULT 'it''s',
    "h" TEXT,
    "i" TEXT,
    "j" TEXT,
    "k" TEXT,
    "l" TEXT,
    "m" BIGINT,
    "n" BLOB,
    "o" TEXT,
    PRIMARY KEY ("id")
);
INSERT INTO samples (id, a, e) VALUES ('0f0e0d0c-0b0a-4908-8706-050403020100', true, 0.5);
-- undo 0027_each_type
DELETE FROM samples;
DROP TABLE "samples";
-- 0028_wider
CREATE TABLE "ryx_new_samples" (
    "id" CHAR (36) NOT NULL,
    "a" BOOLEAN NOT NULL,
    "b" INTEGER NOT NULL DEFAULT -5,
    "c" BIGINT,
    "d" BIGINT NOT NULL DEFAULT 9000000000,
    "e" REAL NOT NULL,
    "f" NUMERIC (24, 8) NOT NULL DEFAULT 1.5,
    "g" VARCHAR (60) NOT NULL DEFAULT 'it''s',
    "h" TEXT,
    "i" TEXT,
    "j" TEXT,
    "k" TEXT,
    "l" TEXT,
    "m" BIGINT,
    "n" BLOB,
    "o" TEXT,
    PRIMARY KEY ("id")
);
INSERT INTO "ryx_new_samples" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o") SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o" FROM "samples";
DROP TABLE "samples";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_samples" RENAME TO "samples";
PRAGMA legacy_alter_table = OFF;
-- undo 0028_wider
CREATE TABLE "ryx_new_samples" (
    "id" CHAR (36) NOT NULL,
    "a" BOOLEAN NOT NULL,
    "b" SMALLINT NOT NULL DEFAULT -5,
    "c" INTEGER,
    "d" BIGINT NOT NULL DEFAULT 9000000000,
    "e" REAL NOT NULL,
    "f" NUMERIC (20, 6) NOT NULL DEFAULT 1.5,
    "g" VARCHAR (30) NOT NULL DEFAULT 'it''s',
    "h" TEXT,
    "i" TEXT,
    "j" TEXT,
    "k" TEXT,
    "l" TEXT,
    "m" BIGINT,
    "n" BLOB,
    "o" TEXT,
    PRIMARY KEY ("id")
);
INSERT INTO "ryx_new_samples" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o") SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o" FROM "samples";
DROP TABLE "samples";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_samples" RENAME TO "samples";
PRAGMA legacy_alter_table = OFF;
-- 0029_hostile_names
CREATE TABLE "Order by - select" (
    "group" INTEGER PRIMARY KEY AUTOINCREMENT,
    "where x - y" VARCHAR (20) NOT NULL,
    "from.to" INTEGER,
    "unique" INTEGER,
    CONSTRAINT "uq $ - ." UNIQUE ("where x - y")
);
CREATE INDEX "index" ON "Order by - select" ("from.to", "unique");
ALTER TABLE "Order by - select" ADD COLUMN "default" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Order by - select" RENAME COLUMN "from.to" TO "to.from";
-- undo 0029_hostile_names
ALTER TABLE "Order by - select" RENAME COLUMN "to.from" TO "from.to";
ALTER TABLE "Order by - select" DROP COLUMN "default";
DROP TABLE "Order by - select";
-- 0030_hostile_names_go
DROP INDEX "index";
ALTER TABLE "Order by - select" DROP COLUMN "to.from";
CREATE TABLE "ryx_new_Order by - select" (
    "group" INTEGER PRIMARY KEY AUTOINCREMENT,
    "where x - y" VARCHAR (20) NOT NULL,
    "unique" INTEGER,
    "default" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "ryx_new_Order by - select" ("group", "where x - y", "unique", "default") SELECT "group", "where x - y", "unique", "default" FROM "Order by - select";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "Order by - select";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_Order by - select" RENAME TO "Order by - select";
PRAGMA legacy_alter_table = OFF;
DROP TABLE "Order by - select";
-- undo 0030_hostile_names_go
CREATE TABLE "Order by - select" (
    "group" INTEGER PRIMARY KEY AUTOINCREMENT,
    "where x - y" VARCHAR (20) NOT NULL,
    "unique" INTEGER,
    "default" INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX "uq $ - ." ON "Order by - select" ("where x - y");
ALTER TABLE "Order by - select" ADD COLUMN "to.from" INTEGER;
CREATE INDEX "index" ON "Order by - select" ("to.from", "unique");
-- 0031_warehouses
CREATE TABLE "warehouses" (
    "id" INTEGER NOT NULL,
    "name" VARCHAR (60) NOT NULL,
    "town" VARCHAR (60),
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_warehouses_name" UNIQUE ("name")
);
CREATE INDEX "ix_warehouses_town" ON "warehouses" ("town");
CREATE TABLE "stock" (
    "warehouse_id" INTEGER NOT NULL,
    "product_id" BIGINT NOT NULL,
    "amount" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("warehouse_id", "product_id"),
    CONSTRAINT "ck_stock_amount" CHECK (amount >= 0),
    CONSTRAINT "fk_stock_warehouse_id" FOREIGN KEY ("warehouse_id") REFERENCES "warehouses" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_stock_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_stock_product_id" ON "stock" ("product_id");
INSERT INTO warehouses (id, name) VALUES (1, 'North'), (2, 'South');
INSERT INTO stock (warehouse_id, product_id, amount) VALUES (1, 1, 10), (2, 1, 5), (1, 2, 1);
-- undo 0031_warehouses
DELETE FROM stock;
DELETE FROM warehouses;
DROP TABLE "stock";
DROP TABLE "warehouses";
-- 0032_stock_counted
ALTER TABLE "stock" ADD COLUMN "counted" TEXT;
CREATE INDEX "ix_stock_counted" ON "stock" ("counted");
-- undo 0032_stock_counted
DROP INDEX "ix_stock_counted";
ALTER TABLE "stock" DROP COLUMN "counted";
-- 0033_warehouse_manager
ALTER TABLE "warehouses" ADD COLUMN "manager" VARCHAR (80) NOT NULL DEFAULT 'nobody';
DROP INDEX "ix_warehouses_town";
-- undo 0033_warehouse_manager
CREATE INDEX "ix_warehouses_town" ON "warehouses" ("town");
ALTER TABLE "warehouses" DROP COLUMN "manager";
-- 0034_merge
CREATE TABLE "ryx_new_stock" (
    "warehouse_id" INTEGER NOT NULL,
    "product_id" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL DEFAULT 0,
    "counted" TEXT,
    PRIMARY KEY ("warehouse_id", "product_id"),
    CONSTRAINT "ck_stock_amount" CHECK (amount >= 0),
    CONSTRAINT "fk_stock_warehouse_id" FOREIGN KEY ("warehouse_id") REFERENCES "warehouses" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_stock_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_stock" ("warehouse_id", "product_id", "amount", "counted") SELECT "warehouse_id", "product_id", "amount", "counted" FROM "stock";
DROP TABLE "stock";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_stock" RENAME TO "stock";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_stock_product_id" ON "stock" ("product_id");
CREATE INDEX "ix_stock_counted" ON "stock" ("counted");
-- undo 0034_merge
CREATE TABLE "ryx_new_stock" (
    "warehouse_id" INTEGER NOT NULL,
    "product_id" BIGINT NOT NULL,
    "amount" INTEGER NOT NULL DEFAULT 0,
    "counted" TEXT,
    PRIMARY KEY ("warehouse_id", "product_id"),
    CONSTRAINT "ck_stock_amount" CHECK (amount >= 0),
    CONSTRAINT "fk_stock_warehouse_id" FOREIGN KEY ("warehouse_id") REFERENCES "warehouses" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_stock_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_stock" ("warehouse_id", "product_id", "amount", "counted") SELECT "warehouse_id", "product_id", "amount", "counted" FROM "stock";
DROP TABLE "stock";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_stock" RENAME TO "stock";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_stock_product_id" ON "stock" ("product_id");
CREATE INDEX "ix_stock_counted" ON "stock" ("counted");
-- 0035_triggers
CREATE TRIGGER stock_log AFTER UPDATE ON stock BEGIN
  UPDATE warehouses SET town = 'changed' WHERE id = NEW.warehouse_id;
END;
-- undo 0035_triggers
DROP TRIGGER stock_log;
-- 0036_views_go
DROP TRIGGER stock_log;
-- undo 0036_views_go
CREATE TRIGGER stock_log AFTER UPDATE ON stock BEGIN
  UPDATE warehouses SET town = 'changed' WHERE id = NEW.warehouse_id;
END;
-- 0037_known_already
CREATE INDEX ix_stock_amount ON stock (amount);
-- undo 0037_known_already
DROP INDEX ix_stock_amount;
-- 0038_category_key
CREATE TABLE "ryx_new_products" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "sku" VARCHAR (40) NOT NULL,
    "name" VARCHAR (200) NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "weight" REAL,
    "picture" BLOB,
    "category_id" INTEGER,
    CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
    CONSTRAINT "ck_products_price" CHECK (price >= 0)
);
INSERT INTO "ryx_new_products" ("id", "sku", "name", "price", "weight", "picture", "category_id") SELECT "id", "sku", "name", "price", "weight", "picture", "category_id" FROM "products";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "products";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_products" RENAME TO "products";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_products_category_id" ON "products" ("category_id");
CREATE INDEX "ix_products_name" ON "products" ("name");
CREATE INDEX "ix_products_by_price" ON "products" ("price");
CREATE TABLE "ryx_new_categories" (
    "id" BIGINT NOT NULL,
    "name" VARCHAR (80) NOT NULL,
    "parent_id" BIGINT,
    "position" SMALLINT NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_categories_name" UNIQUE ("name"),
    CONSTRAINT "ck_categories_place" CHECK (position >= 0)
);
INSERT INTO "ryx_new_categories" ("id", "name", "parent_id", "position") SELECT "id", "name", "parent_id", "position" FROM "categories";
DROP TABLE "categories";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_categories" RENAME TO "categories";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_categories_parent_id" ON "categories" ("parent_id");
CREATE TABLE "ryx_new_products" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "sku" VARCHAR (40) NOT NULL,
    "name" VARCHAR (200) NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "weight" REAL,
    "picture" BLOB,
    "category_id" BIGINT,
    CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
    CONSTRAINT "ck_products_price" CHECK (price >= 0)
);
INSERT INTO "ryx_new_products" ("id", "sku", "name", "price", "weight", "picture", "category_id") SELECT "id", "sku", "name", "price", "weight", "picture", "category_id" FROM "products";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "products";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_products" RENAME TO "products";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_products_category_id" ON "products" ("category_id");
CREATE INDEX "ix_products_name" ON "products" ("name");
CREATE INDEX "ix_products_by_price" ON "products" ("price");
CREATE TABLE "ryx_new_categories" (
    "id" BIGINT NOT NULL,
    "name" VARCHAR (80) NOT NULL,
    "parent_id" BIGINT,
    "position" SMALLINT NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_categories_name" UNIQUE ("name"),
    CONSTRAINT "ck_categories_place" CHECK (position >= 0),
    CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_categories" ("id", "name", "parent_id", "position") SELECT "id", "name", "parent_id", "position" FROM "categories";
DROP TABLE "categories";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_categories" RENAME TO "categories";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_categories_parent_id" ON "categories" ("parent_id");
CREATE TABLE "ryx_new_products" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "sku" VARCHAR (40) NOT NULL,
    "name" VARCHAR (200) NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "weight" REAL,
    "picture" BLOB,
    "category_id" BIGINT,
    CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
    CONSTRAINT "ck_products_price" CHECK (price >= 0),
    CONSTRAINT "fk_products_category_id" FOREIGN KEY ("category_id") REFERENCES "categories" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_products" ("id", "sku", "name", "price", "weight", "picture", "category_id") SELECT "id", "sku", "name", "price", "weight", "picture", "category_id" FROM "products";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "products";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_products" RENAME TO "products";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_products_category_id" ON "products" ("category_id");
CREATE INDEX "ix_products_name" ON "products" ("name");
CREATE INDEX "ix_products_by_price" ON "products" ("price");
-- undo 0038_category_key
CREATE TABLE "ryx_new_products" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "sku" VARCHAR (40) NOT NULL,
    "name" VARCHAR (200) NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "weight" REAL,
    "picture" BLOB,
    "category_id" BIGINT,
    CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
    CONSTRAINT "ck_products_price" CHECK (price >= 0)
);
INSERT INTO "ryx_new_products" ("id", "sku", "name", "price", "weight", "picture", "category_id") SELECT "id", "sku", "name", "price", "weight", "picture", "category_id" FROM "products";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "products";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_products" RENAME TO "products";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_products_category_id" ON "products" ("category_id");
CREATE INDEX "ix_products_name" ON "products" ("name");
CREATE INDEX "ix_products_by_price" ON "products" ("price");
CREATE TABLE "ryx_new_categories" (
    "id" BIGINT NOT NULL,
    "name" VARCHAR (80) NOT NULL,
    "parent_id" BIGINT,
    "position" SMALLINT NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_categories_name" UNIQUE ("name"),
    CONSTRAINT "ck_categories_place" CHECK (position >= 0)
);
INSERT INTO "ryx_new_categories" ("id", "name", "parent_id", "position") SELECT "id", "name", "parent_id", "position" FROM "categories";
DROP TABLE "categories";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_categories" RENAME TO "categories";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_categories_parent_id" ON "categories" ("parent_id");
CREATE TABLE "ryx_new_products" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "sku" VARCHAR (40) NOT NULL,
    "name" VARCHAR (200) NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "weight" REAL,
    "picture" BLOB,
    "category_id" INTEGER,
    CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
    CONSTRAINT "ck_products_price" CHECK (price >= 0)
);
INSERT INTO "ryx_new_products" ("id", "sku", "name", "price", "weight", "picture", "category_id") SELECT "id", "sku", "name", "price", "weight", "picture", "category_id" FROM "products";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "products";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_products" RENAME TO "products";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_products_category_id" ON "products" ("category_id");
CREATE INDEX "ix_products_name" ON "products" ("name");
CREATE INDEX "ix_products_by_price" ON "products" ("price");
CREATE TABLE "ryx_new_categories" (
    "id" INTEGER NOT NULL,
    "name" VARCHAR (80) NOT NULL,
    "parent_id" INTEGER,
    "position" SMALLINT NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_categories_name" UNIQUE ("name"),
    CONSTRAINT "ck_categories_place" CHECK (position >= 0),
    CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_categories" ("id", "name", "parent_id", "position") SELECT "id", "name", "parent_id", "position" FROM "categories";
DROP TABLE "categories";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_categories" RENAME TO "categories";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_categories_parent_id" ON "categories" ("parent_id");
CREATE TABLE "ryx_new_products" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "sku" VARCHAR (40) NOT NULL,
    "name" VARCHAR (200) NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "weight" REAL,
    "picture" BLOB,
    "category_id" INTEGER,
    CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
    CONSTRAINT "ck_products_price" CHECK (price >= 0),
    CONSTRAINT "fk_products_category_id" FOREIGN KEY ("category_id") REFERENCES "categories" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_products" ("id", "sku", "name", "price", "weight", "picture", "category_id") SELECT "id", "sku", "name", "price", "weight", "picture", "category_id" FROM "products";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "products";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_products" RENAME TO "products";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_products_category_id" ON "products" ("category_id");
CREATE INDEX "ix_products_name" ON "products" ("name");
CREATE INDEX "ix_products_by_price" ON "products" ("price");
-- 0039_text_to_number
DROP INDEX "ix_addresses_zip_town";
CREATE TABLE "ryx_new_addresses" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "customer_id" BIGINT NOT NULL,
    "street" VARCHAR (200) NOT NULL,
    "zip" INTEGER NOT NULL,
    "town" VARCHAR (100) NOT NULL,
    CONSTRAINT "fk_addresses_customer_id" FOREIGN KEY ("customer_id") REFERENCES "buyers" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_addresses" ("id", "customer_id", "street", "zip", "town") SELECT "id", "customer_id", "street", (length(zip)), "town" FROM "addresses";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "addresses";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_addresses" RENAME TO "addresses";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_addresses_customer_id" ON "addresses" ("customer_id");
CREATE INDEX "ix_addresses_zip_town" ON "addresses" ("zip", "town");
-- undo 0039_text_to_number
DROP INDEX "ix_addresses_zip_town";
CREATE TABLE "ryx_new_addresses" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "customer_id" BIGINT NOT NULL,
    "street" VARCHAR (200) NOT NULL,
    "zip" VARCHAR (10) NOT NULL,
    "town" VARCHAR (100) NOT NULL,
    CONSTRAINT "fk_addresses_customer_id" FOREIGN KEY ("customer_id") REFERENCES "buyers" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_addresses" ("id", "customer_id", "street", "zip", "town") SELECT "id", "customer_id", "street", "zip", "town" FROM "addresses";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "addresses";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_addresses" RENAME TO "addresses";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_addresses_customer_id" ON "addresses" ("customer_id");
CREATE INDEX "ix_addresses_zip_town" ON "addresses" ("zip", "town");
-- 0040_line_sum_again
ALTER TABLE "order_lines" DROP COLUMN "amount";
CREATE TABLE "ryx_new_order_lines" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "order_id" BIGINT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "amount" NUMERIC (16, 2) GENERATED ALWAYS AS (price * quantity * 1) STORED,
    CONSTRAINT "uq_order_lines_order_product" UNIQUE ("order_id", "product_id"),
    CONSTRAINT "ck_order_lines_quantity" CHECK (quantity > 0),
    CONSTRAINT "fk_order_lines_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_order_lines_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_order_lines" ("id", "order_id", "product_id", "quantity", "price") SELECT "id", "order_id", "product_id", "quantity", "price" FROM "order_lines";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "order_lines";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_order_lines" RENAME TO "order_lines";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_order_lines_product_id" ON "order_lines" ("product_id");
-- undo 0040_line_sum_again
ALTER TABLE "order_lines" DROP COLUMN "amount";
CREATE TABLE "ryx_new_order_lines" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "order_id" BIGINT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "price" NUMERIC (12, 2) NOT NULL,
    "amount" NUMERIC (14, 2) GENERATED ALWAYS AS (price * quantity) STORED,
    CONSTRAINT "uq_order_lines_order_product" UNIQUE ("order_id", "product_id"),
    CONSTRAINT "ck_order_lines_quantity" CHECK (quantity > 0),
    CONSTRAINT "fk_order_lines_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_order_lines_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_order_lines" ("id", "order_id", "product_id", "quantity", "price") SELECT "id", "order_id", "product_id", "quantity", "price" FROM "order_lines";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "order_lines";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_order_lines" RENAME TO "order_lines";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_order_lines_product_id" ON "order_lines" ("product_id");
-- 0041_fewer_checks
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "content" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" BIGINT NOT NULL DEFAULT 10,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    "active" BOOLEAN NOT NULL,
    "state" VARCHAR (20) NOT NULL,
    "code" CHAR (36),
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code") SELECT "id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code" FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
CREATE TABLE "ryx_new_categories" (
    "id" BIGINT NOT NULL,
    "name" VARCHAR (80) NOT NULL,
    "parent_id" BIGINT,
    "position" SMALLINT NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_categories_name" UNIQUE ("name"),
    CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_categories" ("id", "name", "parent_id", "position") SELECT "id", "name", "parent_id", "position" FROM "categories";
DROP TABLE "categories";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_categories" RENAME TO "categories";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_categories_parent_id" ON "categories" ("parent_id");
CREATE TABLE "ryx_new_comments" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "post_id" BIGINT NOT NULL,
    "author_id" BIGINT,
    CONSTRAINT "fk_comments_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_comments" ("id", "text", "post_id", "author_id") SELECT "id", "text", "post_id", "author_id" FROM "comments";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "comments";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_comments" RENAME TO "comments";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_comments_post_id" ON "comments" ("post_id");
CREATE INDEX "ix_comments_author_id" ON "comments" ("author_id");
CREATE TABLE "ryx_new_authors" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (300) NOT NULL,
    "email" VARCHAR (200),
    "born" TEXT,
    CONSTRAINT "ck_authors_name" CHECK (length(name) > 0)
);
INSERT INTO "ryx_new_authors" ("id", "name", "email", "born") SELECT "id", "name", "email", "born" FROM "authors";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "authors";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_authors" RENAME TO "authors";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_authors_name" ON "authors" ("name");
CREATE UNIQUE INDEX "ux_authors_born_name" ON "authors" ("born", "name");
DROP INDEX "ux_authors_born_name";
-- undo 0041_fewer_checks
CREATE UNIQUE INDEX "ux_authors_born_name" ON "authors" ("born", "name");
CREATE UNIQUE INDEX "uq_authors_email" ON "authors" ("email");
CREATE TABLE "ryx_new_comments" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "post_id" BIGINT NOT NULL,
    "author_id" BIGINT,
    CONSTRAINT "fk_comments_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_comments_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_comments" ("id", "text", "post_id", "author_id") SELECT "id", "text", "post_id", "author_id" FROM "comments";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "comments";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_comments" RENAME TO "comments";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_comments_post_id" ON "comments" ("post_id");
CREATE INDEX "ix_comments_author_id" ON "comments" ("author_id");
CREATE TABLE "ryx_new_categories" (
    "id" BIGINT NOT NULL,
    "name" VARCHAR (80) NOT NULL,
    "parent_id" BIGINT,
    "position" SMALLINT NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_categories_name" UNIQUE ("name"),
    CONSTRAINT "ck_categories_place" CHECK (position >= 0),
    CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_categories" ("id", "name", "parent_id", "position") SELECT "id", "name", "parent_id", "position" FROM "categories";
DROP TABLE "categories";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_categories" RENAME TO "categories";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_categories_parent_id" ON "categories" ("parent_id");
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "content" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" BIGINT NOT NULL DEFAULT 10,
    "rating" REAL,
    "slug" VARCHAR (210) NOT NULL,
    "active" BOOLEAN NOT NULL,
    "state" VARCHAR (20) NOT NULL,
    "code" CHAR (36),
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "ck_posts_views" CHECK (views >= 0),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code") SELECT "id", "title", "content", "created", "author_id", "views", "rating", "slug", "active", "state", "code" FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
-- 0042_fewer_columns
ALTER TABLE "posts" DROP COLUMN "rating";
ALTER TABLE "posts" DROP COLUMN "active";
ALTER TABLE "posts" DROP COLUMN "code";
ALTER TABLE "authors" DROP COLUMN "born";
ALTER TABLE "samples" DROP COLUMN "a";
-- undo 0042_fewer_columns
CREATE TABLE "ryx_new_samples" (
    "id" CHAR (36) NOT NULL,
    "b" INTEGER NOT NULL DEFAULT -5,
    "c" BIGINT,
    "d" BIGINT NOT NULL DEFAULT 9000000000,
    "e" REAL NOT NULL,
    "f" NUMERIC (24, 8) NOT NULL DEFAULT 1.5,
    "g" VARCHAR (60) NOT NULL DEFAULT 'it''s',
    "h" TEXT,
    "i" TEXT,
    "j" TEXT,
    "k" TEXT,
    "l" TEXT,
    "m" BIGINT,
    "n" BLOB,
    "o" TEXT,
    "a" BOOLEAN NOT NULL,
    PRIMARY KEY ("id")
);
INSERT INTO "ryx_new_samples" ("id", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "a") SELECT "id", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", false FROM "samples";
DROP TABLE "samples";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_samples" RENAME TO "samples";
PRAGMA legacy_alter_table = OFF;
ALTER TABLE "authors" ADD COLUMN "born" TEXT;
ALTER TABLE "posts" ADD COLUMN "code" CHAR (36);
CREATE TABLE "ryx_new_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR (200) NOT NULL,
    "content" TEXT,
    "created" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "author_id" BIGINT NOT NULL,
    "views" BIGINT NOT NULL DEFAULT 10,
    "slug" VARCHAR (210) NOT NULL,
    "state" VARCHAR (20) NOT NULL,
    "code" CHAR (36),
    "active" BOOLEAN NOT NULL,
    CONSTRAINT "uq_posts_slug" UNIQUE ("slug"),
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_posts" ("id", "title", "content", "created", "author_id", "views", "slug", "state", "code", "active") SELECT "id", "title", "content", "created", "author_id", "views", "slug", "state", "code", true FROM "posts";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "posts";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_posts" RENAME TO "posts";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_created" ON "posts" ("created");
CREATE INDEX "ix_posts_views" ON "posts" ("views");
ALTER TABLE "posts" ADD COLUMN "rating" REAL;
-- 0043_invoices
CREATE TABLE "invoices" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "number" VARCHAR (30) NOT NULL,
    "order_id" BIGINT NOT NULL,
    "issued" TEXT NOT NULL,
    "paid" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "uq_invoices_number" UNIQUE ("number"),
    CONSTRAINT "uq_invoices_order_id" UNIQUE ("order_id"),
    CONSTRAINT "ck_invoices_number" CHECK (length(number) > 2),
    CONSTRAINT "fk_invoices_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_invoices_issued" ON "invoices" ("issued");
CREATE INDEX "ix_invoices_paid_issued" ON "invoices" ("paid", "issued");
CREATE TABLE "payments" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "invoice_id" BIGINT NOT NULL,
    "amount" NUMERIC (12, 2) NOT NULL,
    "paid_at" TEXT NOT NULL,
    CONSTRAINT "fk_payments_invoice_id" FOREIGN KEY ("invoice_id") REFERENCES "invoices" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_payments_invoice_id" ON "payments" ("invoice_id");
CREATE INDEX "ix_payments_paid_at" ON "payments" ("paid_at");
-- undo 0043_invoices
DROP TABLE "payments";
DROP TABLE "invoices";
-- 0044_suppliers
CREATE TABLE "suppliers" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (60) NOT NULL,
    "town" VARCHAR (60),
    "phone" VARCHAR (60),
    CONSTRAINT "uq_suppliers_name" UNIQUE ("name")
);
CREATE INDEX "ix_suppliers_town" ON "suppliers" ("town");
CREATE INDEX "ix_suppliers_phone" ON "suppliers" ("phone");
CREATE TABLE "parts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "owner_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "uq_parts_owner_label" UNIQUE ("owner_id", "label"),
    CONSTRAINT "ck_parts_size" CHECK (size > 0),
    CONSTRAINT "fk_parts_owner_id" FOREIGN KEY ("owner_id") REFERENCES "suppliers" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_parts_size" ON "parts" ("size");
CREATE INDEX "ix_parts_label" ON "parts" ("label");
-- undo 0044_suppliers
DROP TABLE "parts";
DROP TABLE "suppliers";
-- 0045_machines
CREATE TABLE "machines" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "label" VARCHAR (60) NOT NULL,
    "room" VARCHAR (60),
    "state" VARCHAR (60),
    CONSTRAINT "uq_machines_label" UNIQUE ("label")
);
CREATE INDEX "ix_machines_room" ON "machines" ("room");
CREATE INDEX "ix_machines_state" ON "machines" ("state");
CREATE TABLE "jobs" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "owner_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "uq_jobs_owner_label" UNIQUE ("owner_id", "label"),
    CONSTRAINT "ck_jobs_size" CHECK (size > 0),
    CONSTRAINT "fk_jobs_owner_id" FOREIGN KEY ("owner_id") REFERENCES "machines" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_jobs_size" ON "jobs" ("size");
CREATE INDEX "ix_jobs_label" ON "jobs" ("label");
-- undo 0045_machines
DROP TABLE "jobs";
DROP TABLE "machines";
-- 0046_parts_renamed
ALTER TABLE "parts" RENAME TO "items";
DROP INDEX "ix_parts_size";
CREATE INDEX "ix_items_size" ON "items" ("size");
DROP INDEX "ix_parts_label";
CREATE INDEX "ix_items_label" ON "items" ("label");
CREATE TABLE "ryx_new_items" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "owner_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "uq_items_owner_label" UNIQUE ("owner_id", "label"),
    CONSTRAINT "ck_items_size" CHECK (size > 0),
    CONSTRAINT "fk_items_owner_id" FOREIGN KEY ("owner_id") REFERENCES "suppliers" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_items" ("id", "owner_id", "label", "size") SELECT "id", "owner_id", "label", "size" FROM "items";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_items_size" ON "items" ("size");
CREATE INDEX "ix_items_label" ON "items" ("label");
ALTER TABLE "items" RENAME COLUMN "owner_id" TO "supplier_id";
CREATE TABLE "ryx_new_items" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "supplier_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 1,
    "colour" VARCHAR (20) NOT NULL,
    CONSTRAINT "uq_items_owner_label" UNIQUE ("supplier_id", "label"),
    CONSTRAINT "ck_items_size" CHECK (size > 0),
    CONSTRAINT "fk_items_owner_id" FOREIGN KEY ("supplier_id") REFERENCES "suppliers" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_items" ("id", "supplier_id", "label", "size", "colour") SELECT "id", "supplier_id", "label", "size", 'grey' FROM "items";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_items_size" ON "items" ("size");
CREATE INDEX "ix_items_label" ON "items" ("label");
ALTER TABLE "items" ADD COLUMN "made" TEXT;
CREATE INDEX "ix_items_made" ON "items" ("made");
-- undo 0046_parts_renamed
DROP INDEX "ix_items_made";
ALTER TABLE "items" DROP COLUMN "made";
ALTER TABLE "items" DROP COLUMN "colour";
ALTER TABLE "items" RENAME COLUMN "supplier_id" TO "owner_id";
CREATE TABLE "ryx_new_items" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "owner_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "uq_parts_owner_label" UNIQUE ("owner_id", "label"),
    CONSTRAINT "ck_parts_size" CHECK (size > 0),
    CONSTRAINT "fk_parts_owner_id" FOREIGN KEY ("owner_id") REFERENCES "suppliers" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_items" ("id", "owner_id", "label", "size") SELECT "id", "owner_id", "label", "size" FROM "items";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_items_size" ON "items" ("size");
CREATE INDEX "ix_items_label" ON "items" ("label");
DROP INDEX "ix_items_label";
CREATE INDEX "ix_parts_label" ON "items" ("label");
DROP INDEX "ix_items_size";
CREATE INDEX "ix_parts_size" ON "items" ("size");
ALTER TABLE "items" RENAME TO "parts";
-- 0047_jobs_grow
ALTER TABLE "jobs" ADD COLUMN "begun" TEXT;
ALTER TABLE "jobs" ADD COLUMN "ended" TEXT;
ALTER TABLE "jobs" ADD COLUMN "priority" SMALLINT NOT NULL DEFAULT 5;
CREATE TABLE "ryx_new_jobs" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "owner_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 1,
    "begun" TEXT,
    "ended" TEXT,
    "priority" SMALLINT NOT NULL DEFAULT 5,
    "cost" NUMERIC (10, 2) NOT NULL,
    CONSTRAINT "uq_jobs_owner_label" UNIQUE ("owner_id", "label"),
    CONSTRAINT "ck_jobs_size" CHECK (size > 0),
    CONSTRAINT "ck_jobs_priority" CHECK (priority between 1 and 9),
    CONSTRAINT "ck_jobs_cost" CHECK (cost >= 0),
    CONSTRAINT "fk_jobs_owner_id" FOREIGN KEY ("owner_id") REFERENCES "machines" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_jobs" ("id", "owner_id", "label", "size", "begun", "ended", "priority", "cost") SELECT "id", "owner_id", "label", "size", "begun", "ended", "priority", 0 FROM "jobs";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "jobs";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_jobs" RENAME TO "jobs";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_jobs_size" ON "jobs" ("size");
CREATE INDEX "ix_jobs_label" ON "jobs" ("label");
CREATE INDEX "ix_jobs_begun_ended" ON "jobs" ("begun", "ended");
CREATE UNIQUE INDEX "ux_jobs_label_begun" ON "jobs" ("label", "begun");
-- undo 0047_jobs_grow
DROP INDEX "ux_jobs_label_begun";
DROP INDEX "ix_jobs_begun_ended";
CREATE TABLE "ryx_new_jobs" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "owner_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 1,
    "begun" TEXT,
    "ended" TEXT,
    "priority" SMALLINT NOT NULL DEFAULT 5,
    "cost" NUMERIC (10, 2) NOT NULL,
    CONSTRAINT "uq_jobs_owner_label" UNIQUE ("owner_id", "label"),
    CONSTRAINT "ck_jobs_size" CHECK (size > 0),
    CONSTRAINT "fk_jobs_owner_id" FOREIGN KEY ("owner_id") REFERENCES "machines" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_jobs" ("id", "owner_id", "label", "size", "begun", "ended", "priority", "cost") SELECT "id", "owner_id", "label", "size", "begun", "ended", "priority", "cost" FROM "jobs";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "jobs";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_jobs" RENAME TO "jobs";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_jobs_size" ON "jobs" ("size");
CREATE INDEX "ix_jobs_label" ON "jobs" ("label");
ALTER TABLE "jobs" DROP COLUMN "cost";
ALTER TABLE "jobs" DROP COLUMN "priority";
ALTER TABLE "jobs" DROP COLUMN "ended";
ALTER TABLE "jobs" DROP COLUMN "begun";
-- 0048_machines_gone
DROP TABLE "jobs";
DROP TABLE "machines";
-- undo 0048_machines_gone
CREATE TABLE "machines" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "label" VARCHAR (60) NOT NULL,
    "room" VARCHAR (60),
    "state" VARCHAR (60),
    CONSTRAINT "uq_machines_label" UNIQUE ("label")
);
CREATE INDEX "ix_machines_room" ON "machines" ("room");
CREATE INDEX "ix_machines_state" ON "machines" ("state");
CREATE TABLE "jobs" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "owner_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 1,
    "begun" TEXT,
    "ended" TEXT,
    "priority" SMALLINT NOT NULL DEFAULT 5,
    "cost" NUMERIC (10, 2) NOT NULL,
    CONSTRAINT "uq_jobs_owner_label" UNIQUE ("owner_id", "label"),
    CONSTRAINT "ck_jobs_size" CHECK (size > 0),
    CONSTRAINT "ck_jobs_priority" CHECK (priority between 1 and 9),
    CONSTRAINT "ck_jobs_cost" CHECK (cost >= 0),
    CONSTRAINT "fk_jobs_owner_id" FOREIGN KEY ("owner_id") REFERENCES "machines" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_jobs_size" ON "jobs" ("size");
CREATE INDEX "ix_jobs_label" ON "jobs" ("label");
CREATE INDEX "ix_jobs_begun_ended" ON "jobs" ("begun", "ended");
CREATE UNIQUE INDEX "ux_jobs_label_begun" ON "jobs" ("label", "begun");
-- 0049_last_rows
INSERT INTO suppliers (id, name) VALUES (1, 'Sup');
INSERT INTO items (id, supplier_id, label, colour) VALUES (1, 1, 'Bolt', 'red');
CREATE TABLE "ryx_new_items" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "supplier_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 2,
    "colour" VARCHAR (40),
    "made" TEXT,
    CONSTRAINT "uq_items_owner_label" UNIQUE ("supplier_id", "label"),
    CONSTRAINT "ck_items_size" CHECK (size > 0),
    CONSTRAINT "fk_items_owner_id" FOREIGN KEY ("supplier_id") REFERENCES "suppliers" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_items" ("id", "supplier_id", "label", "size", "colour", "made") SELECT "id", "supplier_id", "label", "size", "colour", "made" FROM "items";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_items_size" ON "items" ("size");
CREATE INDEX "ix_items_label" ON "items" ("label");
CREATE INDEX "ix_items_made" ON "items" ("made");
-- undo 0049_last_rows
CREATE TABLE "ryx_new_items" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "supplier_id" BIGINT NOT NULL,
    "label" VARCHAR (60) NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 1,
    "colour" VARCHAR (20) NOT NULL,
    "made" TEXT,
    CONSTRAINT "uq_items_owner_label" UNIQUE ("supplier_id", "label"),
    CONSTRAINT "ck_items_size" CHECK (size > 0),
    CONSTRAINT "fk_items_owner_id" FOREIGN KEY ("supplier_id") REFERENCES "suppliers" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ryx_new_items" ("id", "supplier_id", "label", "size", "colour", "made") SELECT "id", "supplier_id", "label", "size", COALESCE("colour", ''), "made" FROM "items";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_items_size" ON "items" ("size");
CREATE INDEX "ix_items_label" ON "items" ("label");
CREATE INDEX "ix_items_made" ON "items" ("made");
DELETE FROM items;
DELETE FROM suppliers;
-- 0050_more_indexes
CREATE INDEX "ix_items_label_size" ON "items" ("label", "size");
CREATE INDEX "ix_invoices_order_id_issued" ON "invoices" ("order_id", "issued");
CREATE INDEX "ix_payments_amount" ON "payments" ("amount");
CREATE UNIQUE INDEX "uq_warehouses_name_town" ON "warehouses" ("name", "town");
CREATE INDEX "ix_suppliers_town_phone" ON "suppliers" ("town", "phone");
ALTER TABLE "suppliers" ADD COLUMN "country" VARCHAR (2) NOT NULL DEFAULT 'de';
CREATE TABLE "ryx_new_suppliers" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (60) NOT NULL,
    "town" VARCHAR (60),
    "phone" VARCHAR (60),
    "country" VARCHAR (2) NOT NULL DEFAULT 'de',
    CONSTRAINT "uq_suppliers_name" UNIQUE ("name"),
    CONSTRAINT "ck_suppliers_country" CHECK (length(country) = 2)
);
INSERT INTO "ryx_new_suppliers" ("id", "name", "town", "phone", "country") SELECT "id", "name", "town", "phone", "country" FROM "suppliers";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "suppliers";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_suppliers" RENAME TO "suppliers";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_suppliers_town" ON "suppliers" ("town");
CREATE INDEX "ix_suppliers_phone" ON "suppliers" ("phone");
CREATE INDEX "ix_suppliers_town_phone" ON "suppliers" ("town", "phone");
-- undo 0050_more_indexes
CREATE TABLE "ryx_new_suppliers" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR (60) NOT NULL,
    "town" VARCHAR (60),
    "phone" VARCHAR (60),
    "country" VARCHAR (2) NOT NULL DEFAULT 'de',
    CONSTRAINT "uq_suppliers_name" UNIQUE ("name")
);
INSERT INTO "ryx_new_suppliers" ("id", "name", "town", "phone", "country") SELECT "id", "name", "town", "phone", "country" FROM "suppliers";
DELETE FROM sqlite_sequence WHERE name = ?;
INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?;
DROP TABLE "suppliers";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_suppliers" RENAME TO "suppliers";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "ix_suppliers_town" ON "suppliers" ("town");
CREATE INDEX "ix_suppliers_phone" ON "suppliers" ("phone");
CREATE INDEX "ix_suppliers_town_phone" ON "suppliers" ("town", "phone");
ALTER TABLE "suppliers" DROP COLUMN "country";
DROP INDEX "ix_suppliers_town_phone";
CREATE TABLE "ryx_new_warehouses" (
    "id" INTEGER NOT NULL,
    "name" VARCHAR (60) NOT NULL,
    "town" VARCHAR (60),
    "manager" VARCHAR (80) NOT NULL DEFAULT 'nobody',
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_warehouses_name" UNIQUE ("name")
);
INSERT INTO "ryx_new_warehouses" ("id", "name", "town", "manager") SELECT "id", "name", "town", "manager" FROM "warehouses";
DROP TABLE "warehouses";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "ryx_new_warehouses" RENAME TO "warehouses";
PRAGMA legacy_alter_table = OFF;
DROP INDEX "ix_payments_amount";
DROP INDEX "ix_invoices_order_id_issued";
DROP INDEX "ix_items_label_size";
