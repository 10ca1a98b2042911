package dev.ryx.docs.broken.orm;

import dev.ryx.docs.broken.processor.ProcessorClass;

/** The processor is used at run time. */
public record OrmWithProcessor(ProcessorClass processor) {}
