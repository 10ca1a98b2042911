/** The processor together with the ORM: what it writes compiles, and what should not compile does not. */
package dev.ryx.it.processor;
