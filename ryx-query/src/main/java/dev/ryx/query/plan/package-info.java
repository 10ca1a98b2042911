/**
 * From names to columns: paths are resolved against the models, joins decided, parameters typed.
 *
 * <p>A wrong name or value is refused here; what leaves this package can be written without a further question.
 */
package dev.ryx.query.plan;
