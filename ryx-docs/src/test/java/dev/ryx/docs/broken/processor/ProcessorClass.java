package dev.ryx.docs.broken.processor;

/** Stands for the annotation processor. */
public record ProcessorClass() {}
