package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

@Table("lib_moment")
public class Moment extends Model {

    @Field(maxLength = 60, blank = true)
    public String label = "";

    public @Nullable LocalDate d;

    public @Nullable LocalDateTime dt;

    public @Nullable LocalTime t;
}
