package dev.ryx.processor.check;

import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the records that a model embeds, and that their components are plain columns. */
final class EmbeddedChecker {

    private final ModelSource model;
    private final Report report;

    EmbeddedChecker(ModelSource model, Report report) {
        this.model = model;
        this.report = report;
    }

    void check() {
        model.embedded().forEach(this::check);
        model.columns().stream().filter(column -> column.holder() != null).forEach(this::checkPart);
    }

    private void check(EmbeddedSource holder) {
        if (holder.record() != null && holder.recurs()) {
            report.error(
                    holder.place(),
                    Fault.EMBEDDED_ITSELF,
                    holder.path(),
                    holder.record().getSimpleName());
            return;
        }
        if (holder.record() == null || model.placesOf(holder).isEmpty()) {
            report.error(holder.place(), Fault.EMBEDDED_TYPE, holder.path(), holder.type());
            return;
        }
        if (!holder.visible()) {
            report.error(holder.place(), Fault.HIDDEN_TYPE, holder.record().getSimpleName(), model.label());
        }
        if (!model.isRecord() && holder.holder() == null && holder.isFinal()) {
            report.error(holder.place(), Fault.FINAL, holder.name());
        }
        for (Options other : holder.others()) {
            report.error(
                    other.place(),
                    Fault.EMBEDDED_OPTION,
                    other.annotation(),
                    holder.record().getSimpleName());
        }
    }

    private void checkPart(ColumnSource part) {
        String what = whatNot(part);
        if (what != null) {
            report.error(
                    Objects.requireNonNull(part.holder()).place(),
                    Fault.EMBEDDED_PART,
                    part.fieldName(),
                    what,
                    model.label());
        }
    }

    private static @Nullable String whatNot(ColumnSource part) {
        if (part.isReference()) {
            return "a relation";
        }
        if (part.field().flag("primaryKey")) {
            return "a primary key";
        }
        return part.version() ? "a version" : null;
    }
}
