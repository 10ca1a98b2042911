package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table("lib_measure")
public class Measure extends Model {

    public @Nullable Integer i;

    public @Nullable Long big;

    public @Nullable Short small;

    public @Nullable Double f;

    @Field(maxDigits = 20, decimalPlaces = 6)
    public @Nullable BigDecimal d;

    public @Nullable Boolean b;

    @Field(maxLength = 20, blank = true)
    public String label = "";
}
