package shop;

import dev.ryx.Model;
import dev.ryx.annotation.Check;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Json;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.UniqueValue;
import dev.ryx.annotation.ValidatedBy;
import dev.ryx.annotation.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Table(checks = {@Check(name = "some", value = "amount > 0"), @Check(name = "few", value = "amount < 9")}, changedColumns = true)
public class Order extends Model {
    @Field(maxLength = 30, collation = "C", uniqueForDate = "day", uniqueForMonth = "day", uniqueForYear = "day")
    @UniqueValue
    public String code;

    @ValidatedBy({Even.class, Even.class})
    public int amount;

    @Field(dbDefault = "'new'", editable = false)
    public @Nullable String state;

    @Field(generated = "amount * 2")
    public @Nullable Integer twice;

    public Money price;
    public @Nullable Money discount;

    @Field(codec = Backwards.class, maxLength = 9)
    public String secret;

    @Json
    public Map<String, List<Integer>> counts;

    @Json
    public @Nullable Money asJson;

    public List<String> tags;
    public Integer[] numbers;
    public @Nullable List<DayOfWeek> days;
    public DayOfWeek[] more;

    @Field(maxDigits = 5, decimalPlaces = 1)
    public @Nullable List<BigDecimal> amounts;

    public LocalDate day;

    @Version
    public long version;
}
