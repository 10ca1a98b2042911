/** How a database's schema is brought to the models. */
package dev.ryx.migrations;
