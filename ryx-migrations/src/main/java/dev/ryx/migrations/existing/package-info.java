/** What a database holds already, in the words of the models. */
package dev.ryx.migrations.existing;
