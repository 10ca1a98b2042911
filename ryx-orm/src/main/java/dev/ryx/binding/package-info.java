/**
 * What generated code gives to Ryx: one binding a model, found through {@link java.util.ServiceLoader}.
 *
 * <p>It is the only package, beside the public API, that generated code calls.
 */
package dev.ryx.binding;
