package dev.ryx.example.chinook.question;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;

import dev.ryx.Query;
import dev.ryx.backend.row.Row;
import dev.ryx.example.chinook.model.Invoice_;
import java.util.List;

/** The other spelling: paths and lookups as text, for those that arrive at run time. */
final class NordicRevenue implements Question<Row> {

    @Override
    public String title() {
        return "What have the Nordic countries spent since 2011?";
    }

    @Override
    public Query<?, Row, ?> query() {
        // shown
        var nordic = Invoice_.objects
                .filter("customer__country__in", List.of("Denmark", "Finland", "Norway", "Sweden"))
                .filter("invoice_date__year__gte", 2011)
                .values("customer__country")
                .annotate("invoices", count("id"))
                .annotate("revenue", sum("total"))
                .orderBy("-revenue", "customer__country");
        // end
        return nordic;
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                new Column<>("Country", row -> row.get("customer__country")),
                new Column<>("Invoices", row -> row.get("invoices")),
                new Column<>("Revenue", row -> row.get("revenue")));
    }
}
