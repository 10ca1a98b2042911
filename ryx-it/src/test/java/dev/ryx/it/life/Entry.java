package dev.ryx.it.life;

import dev.ryx.Hooks;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.validation.Errors;
import org.jspecify.annotations.Nullable;

/** A record that takes part in what happens to it. */
@Table("life_entries")
public record Entry(
        @Field(primaryKey = true) @Nullable Long id,
        @Field(maxLength = 40) String text) implements Hooks {

    @Override
    public void clean(Errors errors) {
        if (text.equals("forbidden")) {
            errors.add("text", "This text is forbidden.");
        }
    }

    @Override
    public void afterSave(boolean created) {
        Diary.LOG.add((created ? "record created " : "record updated ") + text);
    }
}
