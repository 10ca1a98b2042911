/** Where databases are and how their pools work, as the environment and a settings file say it. */
package dev.ryx.settings;
