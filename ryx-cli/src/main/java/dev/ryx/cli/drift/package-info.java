/** How a database differs from the models. */
package dev.ryx.cli.drift;
