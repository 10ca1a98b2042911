package dev.ryx.example.chinook.question;

import dev.ryx.Query;
import dev.ryx.example.chinook.model.Track_;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Excludes by a relation to many: no related row may match. */
final class NeverSold implements Question<NeverSold.Leftover> {

    // shown
    record Leftover(String track, @Nullable String album, BigDecimal price) {}
    // end

    @Override
    public String title() {
        return "Which jazz tracks has nobody ever bought?";
    }

    @Override
    public Query<?, Leftover, ?> query() {
        // shown
        var neverSold = Track_.objects
                .filter(Track_.genre().name.eq("Jazz"))
                .exclude(Track_.invoiceLines().quantity.gte(1))
                .orderBy(Track_.name.asc(), Track_.id.asc())
                .values(Track_.name, Track_.album().title, Track_.unitPrice)
                .limit(12)
                .as(Leftover::new);
        // end
        return neverSold;
    }

    @Override
    public List<Column<Leftover>> columns() {
        return List.of(
                new Column<>("Track", Leftover::track),
                new Column<>("Album", Leftover::album),
                new Column<>("Price", Leftover::price));
    }
}
