package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.times;
import static dev.ryx.query.Ask.Terms.value;
import static dev.ryx.query.FunctionCases.beside;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Function;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Casts between all types that can be cast. */
final class CastCases {

    private CastCases() {}

    static Area area() {
        var area = new Area("casts");
        addNumbers(area);
        addTexts(area);
        addTimes(area);
        return area;
    }

    private static void addNumbers(Area area) {
        beside(area, "whole to floating", "Post", to(f("views"), SqlType.FLOAT));
        beside(area, "whole to exact", "Post", to(f("views"), new SqlType.Decimal(12, 2)));
        beside(area, "whole to truth", "Post", to(f("views"), SqlType.BOOL));
        beside(area, "whole to a wider one", "Post", to(f("views"), SqlType.BIGINT));
        beside(area, "truth to whole", "Post", to(f("active"), SqlType.BIGINT));
        beside(area, "truth to truth", "Post", to(f("active"), SqlType.BOOL));
        beside(area, "truth that is null to whole", "Sample", to(f("flag"), SqlType.INT));
        beside(area, "exact to whole, rounded", "Post", to(f("price"), SqlType.INT));
        beside(area, "exact to whole, rounded down", "Post", to(times(f("price"), -1), SqlType.BIGINT));
        beside(area, "exact to floating", "Post", to(f("price"), SqlType.FLOAT));
        beside(area, "exact to fewer digits", "Post", to(f("price"), new SqlType.Decimal(10, 1)));
        beside(area, "floating to whole, rounded", "Post", to(f("rating"), SqlType.INT));
        beside(area, "floating to exact", "Post", to(f("rating"), new SqlType.Decimal(6, 1)));
        beside(area, "text to whole", "Tag", to(value("-12"), SqlType.INT));
        beside(area, "text that is none to whole", "Tag", to(f("name"), SqlType.INT));
        beside(area, "text with a fraction to whole", "Tag", to(value("1.5"), SqlType.BIGINT));
        beside(area, "text to exact", "Tag", to(value("12.345"), new SqlType.Decimal(10, 2)));
        beside(area, "text that is none to exact", "Tag", to(value("12,3"), new SqlType.Decimal(10, 2)));
        beside(area, "part of a text to whole", "Tag", to(call(Function.SUBSTR, f("name"), 1, 3), SqlType.INT));
    }

    private static void addTexts(Area area) {
        beside(area, "whole to text", "Post", to(f("views"), SqlType.TEXT));
        beside(area, "negative to text", "Post", to(times(f("views"), -1), SqlType.TEXT));
        beside(area, "large to text", "Sample", to(f("big"), SqlType.TEXT));
        beside(area, "exact to text", "Post", to(f("price"), SqlType.TEXT));
        beside(area, "an exact value to text", "Tag", to(value(new BigDecimal("2.50")), SqlType.TEXT));
        beside(area, "date to text", "Author", to(f("born"), SqlType.TEXT));
        beside(area, "date of the first year to text", "Sample", to(f("day"), SqlType.TEXT));
        beside(area, "time to text", "Sample", to(f("clock"), SqlType.TEXT));
        beside(area, "local time to text", "Sample", to(f("local"), SqlType.TEXT));
        beside(area, "instant to text", "Post", to(f("created_at"), SqlType.TEXT));
        beside(area, "key to text", "Sample", to(f("key"), SqlType.TEXT));
        beside(area, "text to limited text", "Post", to(f("title"), new SqlType.Varchar(4)));
        beside(area, "whole to limited text", "Post", to(f("views"), new SqlType.Varchar(2)));
        area.ids("filtered by a cast", Ask.all("Post").filter(leaf(to(f("views"), SqlType.TEXT), "startswith", "10")));
    }

    private static void addTimes(Area area) {
        beside(area, "instant to date", "Post", to(f("created_at"), SqlType.DATE));
        beside(area, "instant to time", "Post", to(f("created_at"), SqlType.TIME));
        beside(area, "instant to local time", "Post", to(f("created_at"), SqlType.DATETIME));
        beside(area, "local time to date", "Sample", to(f("local"), SqlType.DATE));
        beside(area, "local time to time", "Sample", to(f("local"), SqlType.TIME));
        beside(area, "local time to instant", "Sample", to(f("local"), SqlType.TIMESTAMP));
        beside(area, "date to local time", "Author", to(f("born"), SqlType.DATETIME));
        beside(area, "date to instant", "Author", to(f("born"), SqlType.TIMESTAMP));
        beside(area, "date to date", "Author", to(f("born"), SqlType.DATE));
        area.ids(
                "filtered by a cast to a date",
                Ask.all("Post").filter(leaf(to(f("created_at"), SqlType.DATE), "exact", LocalDate.of(2024, 2, 29))));
    }

    private static Expression to(Expression operand, SqlType type) {
        return new Expression.Cast(operand, type);
    }
}
