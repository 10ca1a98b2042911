/**
 * What a model says about itself in its source: tables, fields, relations, constraints.
 *
 * <p>The annotations are read when the model compiles; nothing looks for them at run time.
 */
package dev.ryx.annotation;
