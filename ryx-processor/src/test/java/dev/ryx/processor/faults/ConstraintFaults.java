package dev.ryx.processor.faults;

import static dev.ryx.processor.faults.FaultCase.inPost;

import dev.ryx.processor.check.Fault;
import java.util.stream.Stream;

/** Faults of annotations of validation. */
final class ConstraintFaults {

    private ConstraintFaults() {}

    static Stream<FaultCase> all() {
        return Stream.concat(wrongTypes(), values());
    }

    private static Stream<FaultCase> wrongTypes() {
        return Stream.of(
                ofStrings("@Slug", "@Slug"),
                ofStrings("@Email", "@Email"),
                ofStrings("@Url", "@Url"),
                ofStrings("@IpAddress", "@IpAddress"),
                ofStrings("@NotBlank", "@NotBlank"),
                ofStrings("@MinLength(2)", "@MinLength"),
                ofStrings("@Regex(\"a\")", "@Regex"),
                ofStrings("@Choices(\"a\")", "@Choices"),
                ofNumbers("@Min(\"0\")", "@Min"),
                ofNumbers("@Max(\"0\")", "@Max"),
                ofNumbers("@Range(min = \"0\", max = \"1\")", "@Range"),
                inPost(
                        Fault.WRONG_TYPE,
                        "    /*!*/@Choices(\"GOOD\") DayOfWeek day;",
                        "@Choices is for a String, and day is the enum DayOfWeek: remove it."));
    }

    private static FaultCase ofStrings(String annotation, String name) {
        return inPost(
                Fault.WRONG_TYPE,
                "    /*!*/" + annotation + " int views;",
                name + " is for a String, and views is int: remove it.");
    }

    private static FaultCase ofNumbers(String annotation, String name) {
        return inPost(
                Fault.WRONG_TYPE,
                "    /*!*/" + annotation + " Instant at;",
                name + " is for numbers, and at is Instant: remove it.");
    }

    private static Stream<FaultCase> values() {
        return Stream.of(
                inPost(
                        Fault.BAD_NUMBER,
                        "    @Min(/*!*/\"none\") int views;",
                        "\"none\" is no number: write it like \"0\" or \"9.99\"."),
                inPost(
                        Fault.BAD_NUMBER,
                        "    @Range(min = \"0\", max = /*!*/\"\") int views;",
                        "\"\" is no number: write it like \"0\" or \"9.99\"."),
                inPost(
                        Fault.BAD_RANGE,
                        "    /*!*/@Range(min = \"9\", max = \"1\") int views;",
                        "No number is at least 9 and at most 1: swap them."),
                inPost(
                        Fault.BAD_REGEX,
                        "    @Regex(/*!*/\"[a\") String title;",
                        "\"[a\" is no regular expression: Unclosed character class."),
                inPost(
                        Fault.BAD_LENGTH,
                        "    @MinLength(/*!*/0) String title;",
                        "A @MinLength of 0 fits nothing: write 1 or more, or leave it out."),
                inPost(
                        Fault.BAD_MIN_LENGTH,
                        "    @Field(maxLength = 5) @MinLength(/*!*/9) String title;",
                        "No string has at least 9 and at most 5 characters: lower @MinLength or raise maxLength."),
                inPost(
                        Fault.NO_CHOICES,
                        "    /*!*/@Choices({}) String state;",
                        "No value is one of none: write @Choices({\"draft\", \"published\"})."),
                inPost(
                        Fault.LONG_CHOICE,
                        "    @Field(maxLength = 5) @Choices({\"draft\", /*!*/\"published\"}) String state;",
                        "\"published\" is longer than maxLength = 5: raise it."));
    }
}
