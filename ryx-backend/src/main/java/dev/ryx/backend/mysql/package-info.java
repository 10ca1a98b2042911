/**
 * MySQL and MariaDB, each through the driver of either. The package of every other database holds classes of the same
 * names.
 */
package dev.ryx.backend.mysql;
