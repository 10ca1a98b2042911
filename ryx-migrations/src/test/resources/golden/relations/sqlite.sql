CREATE TABLE "users" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);
CREATE TABLE "authors" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "user_id" BIGINT NOT NULL,
    CONSTRAINT "uq_authors_user_id" UNIQUE ("user_id"),
    CONSTRAINT "fk_authors_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "sections" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "parent_id" BIGINT NOT NULL,
    CONSTRAINT "fk_sections_parent_id" FOREIGN KEY ("parent_id") REFERENCES "sections" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_sections_parent_id" ON "sections" ("parent_id");
CREATE TABLE "posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "author_id" BIGINT NOT NULL,
    "editor_id" BIGINT,
    "section_id" BIGINT NOT NULL,
    "licence_id" BIGINT NOT NULL,
    CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_posts_editor_id" FOREIGN KEY ("editor_id") REFERENCES "authors" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_posts_section_id" FOREIGN KEY ("section_id") REFERENCES "sections" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_posts_licence_id" FOREIGN KEY ("licence_id") REFERENCES "licences" ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_posts_author_id" ON "posts" ("author_id");
CREATE INDEX "ix_posts_editor_id" ON "posts" ("editor_id");
CREATE INDEX "ix_posts_section_id" ON "posts" ("section_id");
CREATE INDEX "ix_posts_licence_id" ON "posts" ("licence_id");
CREATE TABLE "tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);
CREATE TABLE "post_tags" (
    "post_id" BIGINT NOT NULL,
    "tag_id" BIGINT NOT NULL,
    PRIMARY KEY ("post_id", "tag_id"),
    CONSTRAINT "fk_post_tags_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_post_tags_tag_id" FOREIGN KEY ("tag_id") REFERENCES "tags" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_post_tags_tag_id" ON "post_tags" ("tag_id");
