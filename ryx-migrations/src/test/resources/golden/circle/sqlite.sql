CREATE TABLE "clubs" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "team_id" BIGINT NOT NULL,
    CONSTRAINT "fk_clubs_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_clubs_team_id" ON "clubs" ("team_id");
CREATE TABLE "players" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "club_id" BIGINT NOT NULL,
    CONSTRAINT "fk_players_club_id" FOREIGN KEY ("club_id") REFERENCES "clubs" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_players_club_id" ON "players" ("club_id");
CREATE TABLE "teams" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "captain_id" BIGINT NOT NULL,
    CONSTRAINT "fk_teams_captain_id" FOREIGN KEY ("captain_id") REFERENCES "players" ("id") ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "ix_teams_captain_id" ON "teams" ("captain_id");
