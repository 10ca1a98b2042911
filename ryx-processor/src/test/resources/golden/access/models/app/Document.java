package app;

import base.Dated;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

@Table
public class Document extends Dated<Long, Folder> {
    protected String title;
    private boolean isOpen;
    private @Nullable DayOfWeek day;
    private String kind;
    @dev.ryx.annotation.Relation(relatedName = "documents")
    private final ForeignKey<Folder> folder = ForeignKey.empty();

    @Field(verboseName = "old", helpText = "Kept for old rows.")
    @Deprecated
    public int legacy;

    public boolean isOpen() {
        return isOpen;
    }

    public void setOpen(boolean open) {
        isOpen = open;
    }

    @Nullable DayOfWeek getDay() {
        return day;
    }

    void setDay(@Nullable DayOfWeek day) {
        this.day = day;
    }

    String kind() {
        return kind;
    }

    Document kind(String kind) {
        this.kind = kind;
        return this;
    }

    ForeignKey<Folder> getFolder() {
        return folder;
    }
}
