package dev.ryx.query.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the parameters of a statement get their values: each by itself, or those of {@link Cells} together. */
final class Binding {

    /** The source of a constant. */
    static final int CONSTANT = -1;

    private static final Part[] NO_PARTS = {};

    private final Conversion[] conversions;

    /** The cells among the parameters, in order. */
    private final Part[] parts;

    private Binding(Conversion[] conversions, Part[] parts) {
        this.conversions = conversions;
        this.parts = parts;
    }

    /**
     * Cells that stand together.
     *
     * @param first the place of the first of them
     */
    private record Part(Cells cells, int first) {

        int end() {
            return first + cells.count();
        }

        boolean isWhole(Conversion[] conversions) {
            if (end() > conversions.length) {
                return false;
            }
            for (int i = 0; i < cells.count(); i++) {
                boolean isNext = conversions[first + i] instanceof Cells.Cell cell
                        && cell.index() == i
                        && cell.all().equals(cells);
                if (!isNext) {
                    return false;
                }
            }
            return true;
        }
    }

    static Binding of(Conversion[] conversions) {
        List<Part> parts = List.of();
        for (int i = 0; i < conversions.length; i++) {
            if (conversions[i] instanceof Cells.Cell cell && cell.index() == 0) {
                var part = new Part(cell.all(), i);
                if (part.isWhole(conversions)) {
                    parts = parts.isEmpty() ? new ArrayList<>() : parts;
                    parts.add(part);
                    i = part.end() - 1;
                }
            }
        }
        return new Binding(conversions, parts.toArray(NO_PARTS));
    }

    /**
     * The values of all parameters.
     *
     * @param given what the values come from
     * @param sources for each parameter the place among them of what its value comes from; {@link #CONSTANT} for none
     */
    @Nullable
    Object[] values(@Nullable Object[] given, int[] sources) {
        @Nullable Object[] values = new @Nullable Object[conversions.length];
        int next = 0;
        for (Part part : parts) {
            convert(given, sources, values, next, part.first());
            part.cells().convert(given[sources[part.first()]], values, part.first());
            next = part.end();
        }
        convert(given, sources, values, next, values.length);
        return values;
    }

    private void convert(@Nullable Object[] given, int[] sources, @Nullable Object[] values, int from, int end) {
        for (int i = from; i < end; i++) {
            int source = sources[i];
            values[i] = conversions[i].apply(source == CONSTANT ? null : given[source]);
        }
    }

    /** The cells that are all that is bound; null if there is more, or there are none. */
    @Nullable
    Cells only() {
        return parts.length == 1 && parts[0].cells().count() == conversions.length ? parts[0].cells() : null;
    }
}
