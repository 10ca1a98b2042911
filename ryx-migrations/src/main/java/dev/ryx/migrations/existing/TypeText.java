package dev.ryx.migrations.existing;

import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column's type as its database spells it, in parts.
 *
 * @param name its words in lower case, without what stands in parentheses and after them, but for a time zone and the
 *     brackets of an array
 * @param numbers the numbers in its first parentheses
 * @param unsigned whether it has no sign
 */
record TypeText(String name, List<Integer> numbers, boolean unsigned) {

    private static final Pattern PARTS = Pattern.compile("([^(]*)(?:\\(([^)]*)\\))?(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Copies the list. */
    TypeText {
        numbers = List.copyOf(numbers);
    }

    static TypeText of(String type) {
        Matcher parts = PARTS.matcher(type.strip().toLowerCase(Locale.ROOT).replaceFirst(" character set .*", ""));
        if (!parts.matches()) {
            return new TypeText("", List.of(), false);
        }
        String rest = parts.group(3).strip();
        String words = parts.group(1).strip();
        boolean unsigned = (words + " " + rest).contains("unsigned");
        String name = words.replace("unsigned", "").strip();
        boolean belongs = rest.endsWith("time zone") || rest.startsWith("[");
        return new TypeText(belongs ? name + " " + rest : name, numbers(parts.group(2)), unsigned);
    }

    private static List<Integer> numbers(@Nullable String inParentheses) {
        var numbers = new ArrayList<Integer>();
        if (inParentheses != null) {
            NUMBER.matcher(inParentheses).results().forEach(match -> numbers.add(Integer.valueOf(match.group())));
        }
        return numbers;
    }

    /** The number at a place, or another where there is none. */
    int number(int place, int otherwise) {
        return place < numbers.size() ? numbers.get(place) : otherwise;
    }

    /** A text of limited length, or of any where no limit is told. */
    SqlType limited() {
        int length = number(0, 0);
        return length > 0 ? new SqlType.Varchar(length) : SqlType.TEXT;
    }

    /** A number of so many digits, a part of them behind the point. */
    SqlType decimal() {
        int digits = number(0, 0);
        int places = number(1, 0);
        return digits > 0 && places <= digits ? new SqlType.Decimal(digits, places) : ColumnTypes.ANY_DECIMAL;
    }
}
