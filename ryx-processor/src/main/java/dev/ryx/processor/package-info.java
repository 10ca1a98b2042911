/**
 * The annotation processor: it reads {@code @Table} classes and records, checks them, and writes what the run time needs
 * of them, so that nothing has to be found out by reflection.
 *
 * <p>Reading makes an immutable description ({@code source}) and complains of nothing; checking reports every problem on the
 * element that causes it; writing sees only models without problems. The processor knows the ORM by name alone and runs on
 * {@code ryx-core}. It is no Java module: compilers load a processor from their processor path, where a module descriptor
 * would not be read, and JavaPoet has none.
 */
@NullMarked
package dev.ryx.processor;

import org.jspecify.annotations.NullMarked;
