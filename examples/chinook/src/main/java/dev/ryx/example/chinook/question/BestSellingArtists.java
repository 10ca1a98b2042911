package dev.ryx.example.chinook.question;

import static dev.ryx.expr.Aggregates.sum;

import dev.ryx.Query;
import dev.ryx.example.chinook.model.InvoiceLine_;
import java.math.BigDecimal;
import java.util.List;

/** Joins three relations, and sums a product of columns. */
final class BestSellingArtists implements Question<BestSellingArtists.Sales> {

    // shown
    record Sales(String artist, long tracks, BigDecimal revenue) {}
    // end

    @Override
    public String title() {
        return "Which artists sell best?";
    }

    @Override
    public Query<?, Sales, ?> query() {
        // shown
        var artist = InvoiceLine_.track().album().artist().name;
        var tracks = sum(InvoiceLine_.quantity);
        var revenue = sum(InvoiceLine_.unitPrice.times(InvoiceLine_.quantity));

        var bestSellers = InvoiceLine_.objects
                .values(artist)
                .annotate(tracks)
                .annotate(revenue)
                .orderBy(revenue.desc(), artist.asc())
                .limit(10)
                .as(Sales::new);
        // end
        return bestSellers;
    }

    @Override
    public List<Column<Sales>> columns() {
        return List.of(
                new Column<>("Artist", Sales::artist),
                new Column<>("Tracks", Sales::tracks),
                new Column<>("Revenue", Sales::revenue));
    }
}
