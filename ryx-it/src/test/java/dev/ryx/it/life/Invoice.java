package dev.ryx.it.life;

import dev.ryx.Model;
import dev.ryx.annotation.Check;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.UniqueValue;
import dev.ryx.annotation.ValidatedBy;
import dev.ryx.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Columns that the database fills in, a version, and rules beyond those of one value. */
@Table(checks = @Check(name = "invoices_quantity_from_0", value = "quantity >= 0"))
public class Invoice extends Model {

    /** Unique, and said before the database says it. */
    @Field(maxLength = 20, unique = true)
    @UniqueValue
    public String number = "";

    /** A price. */
    @Field(maxDigits = 10, decimalPlaces = 2)
    public BigDecimal price = BigDecimal.ONE;

    /** How many. */
    @ValidatedBy({EvenNumber.class, SmallNumber.class})
    public int quantity;

    /** What the database computes. */
    @Field(maxDigits = 14, decimalPlaces = 2, generated = "price * quantity")
    public @Nullable BigDecimal total;

    /** What the database begins with, and nobody from outside says. */
    @Field(maxLength = 20, dbDefault = "'open'", editable = false)
    public @Nullable String state;

    /** Of text that is told apart by code point. */
    @Field(maxLength = 40, blank = true, uniqueForDate = "day", uniqueForYear = "day")
    public String title = "";

    /** A day. */
    public @Nullable LocalDate day;

    /** How often it was saved. */
    @Version
    public int version;
}
