CREATE TABLE `clubs` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `team_id` BIGINT NOT NULL
);
CREATE INDEX `ix_clubs_team_id` ON `clubs` (`team_id`);
CREATE TABLE `players` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `club_id` BIGINT NOT NULL,
    CONSTRAINT `fk_players_club_id` FOREIGN KEY (`club_id`) REFERENCES `clubs` (`id`) ON DELETE CASCADE
);
CREATE INDEX `ix_players_club_id` ON `players` (`club_id`);
CREATE TABLE `teams` (
    `id` BIGINT AUTO_INCREMENT PRIMARY KEY,
    `captain_id` BIGINT NOT NULL,
    CONSTRAINT `fk_teams_captain_id` FOREIGN KEY (`captain_id`) REFERENCES `players` (`id`) ON DELETE RESTRICT
);
CREATE INDEX `ix_teams_captain_id` ON `teams` (`captain_id`);
ALTER TABLE `clubs` ADD CONSTRAINT `fk_clubs_team_id` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE CASCADE;
