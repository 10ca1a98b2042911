package dev.ryx.it.life;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model told apart by values that are of other classes than their columns', with lists. */
@Table("life_badges")
public class Badge extends Model {

    /** A price that no other has. */
    @Field(unique = true)
    public @Nullable Money price;

    /** A day that no other has. */
    @Field(unique = true)
    public @Nullable DayOfWeek day;

    /** A time that no other has. */
    @Field(unique = true)
    public @Nullable OffsetDateTime since;

    /** A size that no other has. */
    @Field(unique = true, maxDigits = 8, decimalPlaces = 2)
    public @Nullable BigDecimal size;

    /** Words. */
    public List<String> words = List.of();

    /** Days. */
    public DayOfWeek @Nullable [] days;
}
