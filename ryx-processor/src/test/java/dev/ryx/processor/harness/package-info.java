/** Runs the compiler with the processor on sources given as text. The integration tests use it too. */
package dev.ryx.processor.harness;
