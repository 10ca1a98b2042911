package dev.ryx.meta;

import java.util.Locale;

/** How names of Java become names of SQL. */
public final class Names {

    private Names() {}

    /** {@code createdAt} is {@code created_at}, {@code HTTPServer} is {@code http_server}. */
    public static String snakeCase(String name) {
        var out = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && startsWord(name, i)) {
                out.append('_');
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }

    private static boolean startsWord(String name, int i) {
        char before = name.charAt(i - 1);
        boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return before != '_' && (!Character.isUpperCase(before) || lowerFollows);
    }

    /** {@code Post} is {@code post}, {@code BlogPost} is {@code blogPost}. */
    public static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The table of a class by Ryx's rule: {@code BlogPost} is {@code blog_posts}, {@code Category} is {@code categories}. */
    public static String tableName(String className) {
        return plural(snakeCase(className));
    }

    private static String plural(String noun) {
        int length = noun.length();
        if (noun.endsWith("y") && length > 1 && "aeiou".indexOf(noun.charAt(length - 2)) < 0) {
            return noun.substring(0, length - 1) + "ies";
        }
        boolean hisses = noun.endsWith("s")
                || noun.endsWith("x")
                || noun.endsWith("z")
                || noun.endsWith("ch")
                || noun.endsWith("sh");
        return noun + (hisses ? "es" : "s");
    }

    /** The words of a name: {@code createdAt} is {@code created at}. */
    public static String words(String name) {
        return snakeCase(name).replace('_', ' ');
    }
}
