/**
 * What has to hold of an object before it is saved: the rules of each field, all checked, all problems told at once.
 *
 * <p>No message holds the value that it is about.
 */
package dev.ryx.validation;
