package dev.ryx.example.chinook.data;

import dev.ryx.example.chinook.model.Customer;
import dev.ryx.example.chinook.model.Customer_;
import dev.ryx.example.chinook.model.Employee;
import dev.ryx.example.chinook.model.Employee_;
import dev.ryx.example.chinook.model.Invoice;
import dev.ryx.example.chinook.model.InvoiceLine;
import dev.ryx.example.chinook.model.InvoiceLine_;
import dev.ryx.example.chinook.model.Invoice_;
import dev.ryx.example.chinook.model.Track;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Copies who works for the store, who buys there, and what they bought. */
record Sales(Copier copier) {

    /** Copies it all, once the tracks are there. */
    void copy(Copied<Track> tracks) throws SQLException {
        copyLines(copyInvoices(copyCustomers(copyEmployees())), tracks);
    }

    private Copied<Employee> copyEmployees() throws SQLException {
        Copied<Employee> employees = copier.copy(StoreTable.EMPLOYEE, Employee_.objects, row -> {
            var employee = new Employee();
            employee.lastName = row.getString("LastName");
            employee.firstName = row.getString("FirstName");
            employee.title = row.getString("Title");
            employee.birthDate = row.getObject("BirthDate", LocalDate.class);
            employee.hireDate = row.getObject("HireDate", LocalDate.class);
            employee.address = row.getString("Address");
            employee.city = row.getString("City");
            employee.state = row.getString("State");
            employee.country = row.getString("Country");
            employee.postalCode = row.getString("PostalCode");
            employee.phone = row.getString("Phone");
            employee.fax = row.getString("Fax");
            employee.email = row.getString("Email");
            return employee;
        });
        setBosses(employees);
        return employees;
    }

    /** An employee's boss is an employee too, and can be referred to only once all of them are rows. */
    private void setBosses(Copied<Employee> employees) throws SQLException {
        List<Employee> reporting = copier.source().read(StoreTable.EMPLOYEE, row -> {
            Employee employee = employees.referredBy(row, "EmployeeId");
            employee.reportsTo.set(employees.referredByOrNull(row, "ReportsTo"));
            return employee;
        });
        for (Employee employee : reporting) {
            Employee_.objects.save(employee, Employee_.reportsTo);
        }
    }

    private Copied<Customer> copyCustomers(Copied<Employee> employees) throws SQLException {
        return copier.copy(StoreTable.CUSTOMER, Customer_.objects, row -> {
            var customer = new Customer();
            customer.firstName = row.getString("FirstName");
            customer.lastName = row.getString("LastName");
            customer.company = row.getString("Company");
            customer.address = row.getString("Address");
            customer.city = row.getString("City");
            customer.state = row.getString("State");
            customer.country = row.getString("Country");
            customer.postalCode = row.getString("PostalCode");
            customer.phone = row.getString("Phone");
            customer.fax = row.getString("Fax");
            customer.email = row.getString("Email");
            customer.supportRep.set(employees.referredByOrNull(row, "SupportRepId"));
            return customer;
        });
    }

    private Copied<Invoice> copyInvoices(Copied<Customer> customers) throws SQLException {
        return copier.copy(StoreTable.INVOICE, Invoice_.objects, row -> {
            var invoice = new Invoice();
            invoice.customer.set(customers.referredBy(row, "CustomerId"));
            invoice.invoiceDate = row.getObject("InvoiceDate", LocalDate.class);
            invoice.billingAddress = row.getString("BillingAddress");
            invoice.billingCity = row.getString("BillingCity");
            invoice.billingState = row.getString("BillingState");
            invoice.billingCountry = row.getString("BillingCountry");
            invoice.billingPostalCode = row.getString("BillingPostalCode");
            invoice.total = row.getBigDecimal("Total");
            return invoice;
        });
    }

    private void copyLines(Copied<Invoice> invoices, Copied<Track> tracks) throws SQLException {
        copier.copyUnkeyed(StoreTable.INVOICE_LINE, InvoiceLine_.objects, row -> {
            var line = new InvoiceLine();
            line.invoice.set(invoices.referredBy(row, "InvoiceId"));
            line.track.set(tracks.referredBy(row, "TrackId"));
            line.unitPrice = row.getBigDecimal("UnitPrice");
            line.quantity = row.getInt("Quantity");
            return line;
        });
    }
}
