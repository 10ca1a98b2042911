package dev.ryx.cli.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of a database as names of Java: their letters and digits alone, in camel case. */
final class JavaNames {

    /** What the sources name by its simple name, and what every source sees. */
    private static final Set<String> TAKEN = Set.of(
            "BigDecimal",
            "Boolean",
            "Deprecated",
            "Double",
            "Duration",
            "Entity",
            "Field",
            "ForeignKey",
            "Index",
            "Instant",
            "Integer",
            "Json",
            "Key",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "Long",
            "Model",
            "Nullable",
            "Object",
            "OnDelete",
            "OneToOne",
            "Override",
            "Record",
            "Relation",
            "Short",
            "String",
            "SuppressWarnings",
            "Table",
            "UUID",
            "Unique");

    /** What a record calls no component, for each is a method as well. */
    private static final Set<String> METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaNames() {}

    /** {@code act_ru_task} is {@code ActRuTask}, {@code 2fa} is {@code Table2fa}, {@code string} is {@code StringRow}. */
    static String ofClass(String table) {
        var name = new StringBuilder();
        words(table).forEach(word -> name.append(capitalised(word)));
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name.insert(0, "Table");
        }
        String whole = name.toString();
        return TAKEN.contains(whole) ? whole + "Row" : whole;
    }

    /** {@code created_at} is {@code createdAt}, {@code 2nd} is {@code column2nd}, {@code class} is {@code classValue}. */
    static String ofField(String column) {
        var name = new StringBuilder();
        for (String word : words(column)) {
            name.append(name.isEmpty() ? uncapitalised(word) : capitalised(word));
        }
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name.insert(0, "column");
        }
        String whole = name.toString();
        return SourceVersion.isKeyword(whole) ? whole + "Value" : whole;
    }

    /** {@code author_id} is {@code author}; a column that is no name but for that keeps all of it. */
    static String ofRelation(String column) {
        String lower = column.toLowerCase(Locale.ROOT);
        boolean hasSuffix = lower.endsWith("_id") || lower.endsWith(" id") || column.endsWith("Id");
        String rest = hasSuffix ? column.substring(0, column.length() - 2) : column;
        return ofField(words(rest).isEmpty() ? column : rest);
    }

    /** A field's name as that of a record's component: {@code notify} is {@code notifyValue}. */
    static String ofComponent(String field) {
        return METHODS.contains(field) ? field + "Value" : field;
    }

    /** Runs of letters and digits; a word that shouts is taken down. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            boolean shouts = word.codePoints().noneMatch(Character::isLowerCase);
            words.add(shouts ? word.toString().toLowerCase(Locale.ROOT) : word.toString());
            word.setLength(0);
        }
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
    }

    /** Without the capitals at its beginning, but for the one that begins the next word: {@code URLPath} is {@code urlPath}. */
    private static String uncapitalised(String word) {
        int end = 0;
        while (end < word.length() && Character.isUpperCase(word.charAt(end))) {
            end++;
        }
        int lowered = end > 1 && end < word.length() ? end - 1 : end;
        return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
    }
}
