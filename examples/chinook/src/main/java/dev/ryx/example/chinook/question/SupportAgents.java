package dev.ryx.example.chinook.question;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;

import dev.ryx.Annotated;
import dev.ryx.Query;
import dev.ryx.example.chinook.model.Employee;
import dev.ryx.example.chinook.model.Employee_;
import dev.ryx.expr.Agg;
import java.math.BigDecimal;
import java.util.List;

/** Two aggregates over relations of different size: neither multiplies the other. */
final class SupportAgents implements Question<Annotated<Employee>> {

    // shown
    static final Agg<Employee, Long> CUSTOMERS = count(Employee_.customers());
    static final Agg<Employee, BigDecimal> REVENUE = sum(Employee_.customers().invoices().total);
    // end

    @Override
    public String title() {
        return "What do the customers of each support agent spend?";
    }

    @Override
    public Query<?, Annotated<Employee>, ?> query() {
        // shown
        var agents = Employee_.objects
                .annotate(CUSTOMERS)
                .annotate(REVENUE)
                .filter(CUSTOMERS.gt(0L))
                .orderBy(REVENUE.desc());
        // end
        return agents;
    }

    @Override
    public List<Column<Annotated<Employee>>> columns() {
        return List.of(
                new Column<>("Agent", agent -> agent.model().firstName + " " + agent.model().lastName),
                new Column<>("Hired", agent -> agent.model().hireDate),
                new Column<>("Customers", agent -> agent.get(CUSTOMERS)),
                new Column<>("Revenue", agent -> agent.get(REVENUE)));
    }
}
