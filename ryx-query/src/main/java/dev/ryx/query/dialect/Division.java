package dev.ryx.query.dialect;

import dev.ryx.query.sql.Fragment;

/**
 * Two numbers to divide.
 *
 * @param dividend the number that is divided
 * @param divisor the number that it is divided by
 * @param wholeNumbers whether both are whole numbers
 * @param scale the digits behind the point that the quotient has; 0 for whole numbers and reals
 * @param mayBeByZero whether the divisor can be zero
 */
public record Division(Fragment dividend, Fragment divisor, boolean wholeNumbers, int scale, boolean mayBeByZero) {}
