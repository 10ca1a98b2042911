CREATE TABLE "numbereds" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);
CREATE TABLE "smalls" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "givens" (
    "id" INTEGER NOT NULL,
    PRIMARY KEY ("id")
);
CREATE TABLE "countries" (
    "code" VARCHAR (2) NOT NULL,
    PRIMARY KEY ("code")
);
CREATE TABLE "documents" (
    "id" CHAR (36) NOT NULL,
    PRIMARY KEY ("id")
);
