/** Models that the commands of the tests see: a circle, a tree, a relation to many, and every type. */
package dev.ryx.cli.club;
