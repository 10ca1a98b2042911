package dev.ryx.example.chinook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void textStandsLeftAndNumbersRight() {
        var table = new TextTable(List.of("Artist", "Tracks", "Revenue"));
        table.add(List.of("Iron Maiden", 140L, new BigDecimal("138.60")));
        table.add(List.of("U2", 7L, new BigDecimal("5.94")));
        assertThat(table.lines())
                .containsExactly(
                        "Artist       Tracks  Revenue",
                        "-----------  ------  -------",
                        "Iron Maiden     140   138.60",
                        "U2                7     5.94");
    }

    @Test
    void nothingIsADash() {
        var table = new TextTable(List.of("Name", "Boss"));
        table.add(Arrays.asList("Adams", null));
        assertThat(table.lines()).last().isEqualTo("Adams  -");
    }

    @Test
    void aTableWithoutRowsIsItsHead() {
        assertThat(new TextTable(List.of("Name", "Boss")).lines()).containsExactly("Name  Boss", "----  ----");
    }

    @Test
    void columnsLineUpWhateverTheLettersAre() {
        var table = new TextTable(List.of("Name", "City"));
        table.add(List.of("Jose\u0301", "Montréal"));
        table.add(List.of("\u5409\u7530\u3055\u3093", "\u6771\u4eac"));
        table.add(List.of("\u200bBjørn", "Oslo"));
        table.add(List.of("\ud83d\ude00", "Paris"));
        assertThat(table.lines())
                .containsExactly(
                        "Name      City",
                        "--------  --------",
                        "Jose\u0301      Montréal",
                        "\u5409\u7530\u3055\u3093  \u6771\u4eac",
                        "\u200bBjørn     Oslo",
                        "\ud83d\ude00        Paris");
    }

    @Test
    void longTextIsCut() {
        var table = new TextTable(List.of("Track"));
        table.add(List.of("x".repeat(48)));
        table.add(List.of("x".repeat(49)));
        table.add(List.of("\u5409".repeat(25)));
        assertThat(table.lines()).endsWith("x".repeat(48), "x".repeat(47) + "\u2026", "\u5409".repeat(23) + "\u2026");
    }
}
