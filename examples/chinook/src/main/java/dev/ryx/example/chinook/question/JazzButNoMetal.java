package dev.ryx.example.chinook.question;

import dev.ryx.Query;
import dev.ryx.example.chinook.model.Customer;
import dev.ryx.example.chinook.model.Customer_;
import java.util.List;

/** Filters and excludes over four relations, two of them to many. */
final class JazzButNoMetal implements Question<Customer> {

    @Override
    public String title() {
        return "Who has bought jazz, but never metal?";
    }

    @Override
    public Query<?, Customer, ?> query() {
        // shown
        var genre = Customer_.invoices().lines().track().genre().name;

        var customers = Customer_.objects
                .filter(genre.eq("Jazz"))
                .exclude(genre.eq("Metal"))
                .distinct()
                .orderBy(Customer_.lastName.asc(), Customer_.firstName.asc());
        // end
        return customers;
    }

    @Override
    public List<Column<Customer>> columns() {
        return List.of(
                new Column<>("Customer", customer -> customer.firstName + " " + customer.lastName),
                new Column<>("Country", customer -> customer.country),
                new Column<>("E-mail", customer -> customer.email));
    }
}
