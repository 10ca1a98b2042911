package dev.ryx.example.chinook.question;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;

import dev.ryx.Query;
import dev.ryx.example.chinook.model.Invoice_;
import java.math.BigDecimal;
import java.util.List;

/** Groups by a column and the year of a date, and keeps the greater groups alone: HAVING. */
final class RevenueByCountryAndYear implements Question<RevenueByCountryAndYear.Revenue> {

    // shown
    record Revenue(String country, int year, long invoices, BigDecimal revenue) {}
    // end

    @Override
    public String title() {
        return "In which countries and years did we take 60 or more?";
    }

    @Override
    public Query<?, Revenue, ?> query() {
        // shown
        var year = Invoice_.invoiceDate.year();
        var revenue = sum(Invoice_.total);

        var strongYears = Invoice_.objects
                .values(Invoice_.billingCountry, year)
                .annotate(count())
                .annotate(revenue)
                .filter(revenue.gte(new BigDecimal("60.00")))
                .orderBy(Invoice_.billingCountry.asc(), year.asc())
                .as(Revenue::new);
        // end
        return strongYears;
    }

    @Override
    public List<Column<Revenue>> columns() {
        return List.of(
                new Column<>("Country", Revenue::country),
                new Column<>("Year", Revenue::year),
                new Column<>("Invoices", Revenue::invoices),
                new Column<>("Revenue", Revenue::revenue));
    }
}
