package shop;

import dev.ryx.annotation.Json;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.ValidatedBy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Table
public record Event(@Nullable Long id, Money price, @Json Map<String, String> data, List<Long> steps, @ValidatedBy(Even.class) int row) {}
