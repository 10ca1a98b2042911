package dev.ryx.processor.source;

import dev.ryx.meta.Constraint.UniqueFor.Period;

/** The options of {@code @Field} that name a time within which values are unique. */
public final class UniquePeriods {

    private UniquePeriods() {}

    /** The option for a period. */
    public static String option(Period period) {
        return switch (period) {
            case DATE -> "uniqueForDate";
            case MONTH -> "uniqueForMonth";
            case YEAR -> "uniqueForYear";
        };
    }
}
