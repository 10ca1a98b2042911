package dev.ryx.example.chinook.question;

import dev.ryx.Query;
import dev.ryx.example.chinook.model.Employee_;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins a table to itself; the one without a boss is there too. */
final class WhoReportsToWhom implements Question<WhoReportsToWhom.Report> {

    // shown
    record Report(
            String firstName,
            String lastName,
            @Nullable String title,
            @Nullable String boss) {}
    // end

    @Override
    public String title() {
        return "Who reports to whom?";
    }

    @Override
    public Query<?, Report, ?> query() {
        // shown
        var boss = Employee_.reportsTo().lastName;

        var reports = Employee_.objects
                .orderBy(boss.asc().nullsFirst(), Employee_.hireDate.asc())
                .values(Employee_.firstName, Employee_.lastName, Employee_.title, boss)
                .as(Report::new);
        // end
        return reports;
    }

    @Override
    public List<Column<Report>> columns() {
        return List.of(
                new Column<>("First name", Report::firstName),
                new Column<>("Last name", Report::lastName),
                new Column<>("Title", Report::title),
                new Column<>("Reports to", Report::boss));
    }
}
