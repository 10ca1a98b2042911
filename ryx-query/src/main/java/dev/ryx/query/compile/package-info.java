/** From a plan to SQL text: one class a clause. */
package dev.ryx.query.compile;
