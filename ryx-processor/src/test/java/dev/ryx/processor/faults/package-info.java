/** Every fault of a model, each with the sources that have it, its place and its words. */
package dev.ryx.processor.faults;
