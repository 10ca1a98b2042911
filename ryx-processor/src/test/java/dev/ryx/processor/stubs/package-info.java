/** What stands in for the ORM, which is built after the processor. */
package dev.ryx.processor.stubs;
