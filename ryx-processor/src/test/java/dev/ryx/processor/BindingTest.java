package dev.ryx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Result;
import dev.ryx.processor.stubs.OrmStubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs generated bindings: what a row holds goes into an object, and comes out again. */
class BindingTest {

    private static final Path MODELS = Path.of("src/test/resources/golden/types/models/shop");

    /** Runs beside the models, for only there are their classes known. It gives what went wrong. */
    private static final String ROUND_TRIP = """
        package shop;
        import dev.ryx.backend.row.RowView;
        import dev.ryx.binding.*;
        import java.lang.reflect.Proxy;
        import java.math.BigDecimal;
        import java.time.*;
        import java.util.*;
        import java.util.function.Supplier;

        public final class RoundTrip implements Supplier<List<String>> {
            private static final UUID ID = new UUID(1, 2);
            private static final Object[] NOT_NULL = {
                true, (short) 1, 2, 3L, 4.5, false, (short) 6, 7, 8L, 9.5, new BigDecimal("1.20"), "text", "short",
                LocalDate.EPOCH, LocalTime.NOON, LocalDateTime.MIN, Instant.EPOCH, Instant.MAX.minusSeconds(99_999_999),
                Duration.ofDays(1), ID, new byte[] {1}, "FRIDAY"
            };
            private static final Object[] NULLABLE = {
                true, (short) 1, 2, 3L, 4.5, new BigDecimal("7"), "text", LocalDate.EPOCH, LocalTime.NOON,
                LocalDateTime.MIN, Instant.EPOCH, Instant.EPOCH, Duration.ofDays(1), ID, new byte[] {1}, "MONDAY"
            };
            private static final Object[] LINE = {
                "code", 5, 6, ID, "before", "SUNDAY", "MONDAY", Instant.EPOCH, Instant.EPOCH, new byte[] {2}
            };
            private static final Object[] EMPTY_LINE = {
                "code", 5, null, ID, null, "SUNDAY", null, Instant.EPOCH, null, new byte[] {2}
            };

            private final List<String> wrong = new ArrayList<>();

            @Override public List<String> get() {
                Object[] nulls = new Object[NULLABLE.length];
                check(new Everything_Binding(), values(ID, NOT_NULL, NULLABLE), values(ID, NOT_NULL, nulls));
                check(new Line_Binding(), LINE, EMPTY_LINE);
                checkRequired(new Everything_Binding(), values(ID, NOT_NULL, nulls), 12);
                checkRequired(new Line_Binding(), LINE, 5);
                checkOutside(new Everything_Binding(), new Everything());
                return wrong;
            }

            private <M> void check(ModelBinding<M> binding, Object[] full, Object[] empty) {
                int fields = binding.meta().fields().size();
                M object = binding.decode(row(full, 3), 3, null);
                M other = binding.decode(row(empty, 0), 0, null);
                for (int i = 0; i < fields; i++) {
                    expect(binding, i, full[i], binding.get(object, i));
                    expect(binding, i, empty[i], binding.get(other, i));
                    other = binding.with(other, i, full[i]);
                    expect(binding, i, full[i], binding.get(other, i));
                    other = binding.with(other, i, empty[i]);
                    expect(binding, i, empty[i], binding.get(other, i));
                }
            }

            private void expect(ModelBinding<?> binding, int field, Object wanted, Object actual) {
                if (!Objects.equals(wanted, actual)) {
                    wrong.add(binding.meta().fields().get(field).name() + ": " + actual + ", not " + wanted);
                }
            }

            private void checkRequired(ModelBinding<?> binding, Object[] values, int column) {
                Object[] holed = values.clone();
                holed[column] = null;
                try {
                    binding.decode(row(holed, 0), 0, null);
                    wrong.add("NULL was read into " + binding.meta().fields().get(column).name());
                } catch (IllegalStateException expected) {
                    // as it should be
                }
            }

            private <M> void checkOutside(ModelBinding<M> binding, M object) {
                try {
                    binding.get(object, binding.meta().fields().size());
                    wrong.add("a field too many");
                } catch (IndexOutOfBoundsException expected) {
                    // as it should be
                }
            }

            private static Object[] values(Object key, Object[] more, Object[] most) {
                var all = new ArrayList<Object>();
                all.add(key);
                all.addAll(Arrays.asList(more));
                all.addAll(Arrays.asList(most));
                return all.toArray();
            }

            private static RowView row(Object[] values, int first) {
                return (RowView) Proxy.newProxyInstance(RowView.class.getClassLoader(), new Class<?>[] {RowView.class},
                        (proxy, method, arguments) -> values[(int) arguments[0] - first]);
            }
        }
        """;

    @TempDir
    Path folder;

    @Test
    void takesValuesFromRowsAndGivesThemBack() throws Exception {
        Result result = JavaCompilation.in(folder)
                .classPath(OrmStubs.classes())
                .source("shop/Everything.java", read("Everything.java"))
                .source("shop/Line.java", read("Line.java"))
                .source("shop/RoundTrip.java", ROUND_TRIP)
                .run();
        assertThat(result.errors()).isEmpty();

        try (var classes = result.load(OrmStubs.classes())) {
            var roundTrip = (Supplier<?>)
                    classes.loadClass("shop.RoundTrip").getConstructor().newInstance();
            assertThat(roundTrip.get()).isEqualTo(List.of());
        }
    }

    private static String read(String name) throws IOException {
        return Files.readString(MODELS.resolve(name));
    }
}
