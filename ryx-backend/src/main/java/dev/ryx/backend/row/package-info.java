/** Rows: the view of a cursor's current row, and the row that outlives its cursor. */
package dev.ryx.backend.row;
