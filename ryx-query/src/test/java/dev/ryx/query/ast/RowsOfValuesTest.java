package dev.ryx.query.ast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowsOfValuesTest {

    private static final Rows ROWS =
            Rows.of(List.of(Arrays.asList(1, "a", null), List.of(2, "b", true), List.of(3, "c", false)));

    @Test
    void valuesComeRowAfterRow() {
        assertThat(ROWS.values()).containsExactly(1, "a", null, 2, "b", true, 3, "c", false);
        assertThat(ROWS.count()).isEqualTo(3);
        assertThat(ROWS.value(1, 2)).isEqualTo(true);
    }

    @Test
    void aPartHasItsRowsAlone() {
        assertThat(ROWS.part(1, 2).values()).containsExactly(2, "b", true, 3, "c", false);
        assertThat(ROWS.part(1, 2).part(1, 1).values()).containsExactly(3, "c", false);
    }

    @Test
    void columnsAreSelectedInTheOrderAsked() {
        Rows selected = ROWS.select(2, 0);
        assertThat(selected.values()).containsExactly(null, 1, true, 2, false, 3);
        assertThat(selected.part(2, 1).select(1).values()).containsExactly(3);
    }

    @Test
    void rowsAreTakenByTheirPlaces() {
        assertThat(ROWS.select(1).at(List.of(2, 0)).values()).containsExactly("c", "a");
    }

    @Test
    void valuesAreCopiedToAPlace() {
        @Nullable Object[] target = new @Nullable Object[6];
        ROWS.select(0, 1).part(1, 2).copyTo(target, 1);
        assertThat(target).containsExactly(null, 2, "b", 3, "c", null);
    }

    @Test
    void rowsOfDifferentLengthsAreNone() {
        List<List<Integer>> ragged = List.of(List.of(1), List.of(1, 2));
        assertThatThrownBy(() -> Rows.of(ragged)).isInstanceOf(IllegalArgumentException.class);
    }
}
