package dev.ryx.jackson;

import dev.ryx.backend.row.KeptRows;
import dev.ryx.expr.CodedExpr;
import dev.ryx.expr.Member;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.List;
import java.util.Optional;

/**
 * A field that is read.
 *
 * @param meta the field
 * @param member what was given for it
 */
record ReadField(FieldMeta meta, Member<?> member) {

    /**
     * Asks the field's codec, if it has one, for the value that a column's value stands for.
     *
     * @throws RuntimeException if the codec knows none
     */
    void requireMeaning(Object column) {
        if (member instanceof CodedExpr<?, ?> coded) {
            KeptRows.ofValues(List.of(List.of(column)))
                    .read(
                            List.of(new ResultColumn(meta.name(), meta.type())),
                            row -> Optional.ofNullable(coded.read(row, 0)));
        }
    }
}
