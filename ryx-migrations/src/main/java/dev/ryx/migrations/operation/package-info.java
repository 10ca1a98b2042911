/** The changes that migrations are made of, one class each. */
package dev.ryx.migrations.operation;
