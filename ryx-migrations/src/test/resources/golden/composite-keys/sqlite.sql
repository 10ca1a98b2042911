CREATE TABLE "orders" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "customer" TEXT NOT NULL
);
CREATE TABLE "order_lines" (
    "order_id" BIGINT NOT NULL,
    "line" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    PRIMARY KEY ("order_id", "line"),
    CONSTRAINT "fk_order_lines_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
