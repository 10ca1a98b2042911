package dev.ryx.it.life;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.validation.Errors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model that notes what happens to it. */
@Table("diaries")
public class Diary extends Model {

    /** What has happened to all of them, in order. */
    public static final List<String> LOG = new ArrayList<>();

    /** The method that fails, or null. */
    public static @Nullable String failing;

    /** A text. */
    @Field(maxLength = 80)
    public String text = "";

    private void note(String what) {
        LOG.add(what + " " + text);
        if (what.equals(failing)) {
            throw new IllegalStateException(what);
        }
    }

    @Override
    protected void clean(Errors errors) {
        note("clean");
        text = text.replace("teh", "the");
    }

    @Override
    protected void beforeSave(boolean created) {
        note(created ? "before create" : "before update");
        text = text.strip();
    }

    @Override
    protected void afterSave(boolean created) {
        note(created ? "after create" : "after update");
    }

    @Override
    protected void beforeDelete() {
        note("before delete");
    }

    @Override
    protected void afterDelete() {
        note("after delete");
    }
}
