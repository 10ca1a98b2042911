package dev.ryx.it.docs;

import dev.ryx.Model;
import dev.ryx.annotation.Email;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Min;
import dev.ryx.annotation.NotBlank;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import dev.ryx.validation.Errors;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

// tag::model[]
@Table(ordering = "-opened", manager = TicketManager.class)
public class Ticket extends Model {

    public enum Priority {
        LOW,
        NORMAL,
        HIGH
    }

    @Field(maxLength = 120)
    @NotBlank
    public String subject;

    @Email
    public String reporter;

    public Priority priority = Priority.NORMAL;

    @Field(maxDigits = 8, decimalPlaces = 2)
    @Min("0")
    public BigDecimal cost = BigDecimal.ZERO;

    @Field(autoNowAdd = true)
    public Instant opened;

    public @Nullable LocalDate due;

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "duplicates")
    public final ForeignKey<@Nullable Ticket> duplicateOf = ForeignKey.empty();

    @Override
    protected void clean(Errors errors) {
        if (priority == Priority.HIGH && due == null) {
            errors.add("due", "A ticket of high priority needs a date.");
        }
    }
}
// end::model[]
