package dev.ryx.example.chinook.question;

import dev.ryx.Query;
import java.util.List;

/**
 * Something that a music store would ask.
 *
 * <p>The lines between {@code // shown} and {@code // end} of a question's source file are printed beside the answer,
 * so what a reader sees is what ran.
 *
 * @param <R> what each row of the answer is
 */
public interface Question<R> {

    /** The question as a sentence. */
    String title();

    /** The query that answers it. */
    Query<?, R, ?> query();

    /** The columns of the answer. */
    List<Column<R>> columns();

    /** All questions, in the order in which they are numbered from 1. */
    static List<Question<?>> all() {
        return List.of(
                new BestSellingArtists(),
                new RevenueByCountryAndYear(),
                new NeverSold(),
                new CustomersOfAnEmployee(),
                new LongestAlbums(),
                new SupportAgents(),
                new RecordedByOthers(),
                new JazzButNoMetal(),
                new WhoReportsToWhom(),
                new NordicRevenue());
    }
}
