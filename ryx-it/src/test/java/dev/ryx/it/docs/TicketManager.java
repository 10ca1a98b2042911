package dev.ryx.it.docs;

import dev.ryx.Manager;
import dev.ryx.QuerySet;
import dev.ryx.binding.ModelBinding;
import java.time.LocalDate;

// tag::manager[]
public final class TicketManager extends Manager<Ticket> {

    public TicketManager(ModelBinding<Ticket> model) {
        super(model);
    }

    public QuerySet<Ticket> overdue(LocalDate today) {
        return filter(Ticket_.due.lt(today));
    }
}
// end::manager[]
