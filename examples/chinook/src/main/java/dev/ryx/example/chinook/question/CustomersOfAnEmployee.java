package dev.ryx.example.chinook.question;

import dev.ryx.Query;
import dev.ryx.example.chinook.model.Customer;
import dev.ryx.example.chinook.model.Customer_;
import java.util.List;

/** Gives objects: a chain of foreign keys in the filter, and an order. */
final class CustomersOfAnEmployee implements Question<Customer> {

    @Override
    public String title() {
        return "Which customers does Jane Peacock look after?";
    }

    @Override
    public Query<?, Customer, ?> query() {
        // shown
        var customers = Customer_.objects
                .filter(Customer_.supportRep().firstName.eq("Jane"))
                .filter(Customer_.supportRep().lastName.eq("Peacock"))
                .orderBy(Customer_.country.asc(), Customer_.lastName.asc());
        // end
        return customers;
    }

    @Override
    public List<Column<Customer>> columns() {
        return List.of(
                new Column<>("Customer", customer -> customer.firstName + " " + customer.lastName),
                new Column<>("City", customer -> customer.city),
                new Column<>("Country", customer -> customer.country),
                new Column<>("Company", customer -> customer.company));
    }
}
