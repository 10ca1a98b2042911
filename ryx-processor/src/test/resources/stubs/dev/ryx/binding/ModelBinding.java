package dev.ryx.binding;

import dev.ryx.backend.row.RowView;
import dev.ryx.meta.ModelMeta;
import dev.ryx.validation.FieldValidator;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public abstract class ModelBinding<M> {
    protected static final List<String> NEEDS_VALUE = List.of();

    public abstract Class<M> type();

    public abstract ModelMeta meta();

    public abstract M create();

    public abstract M decode(RowView row, int first, ObjectSource source);

    public abstract @Nullable Object get(M object, int field);

    public abstract void take(M object, int[] fields, @Nullable Object[] values, int first);

    public abstract void take(M object, @Nullable Object[] values, int first);

    public abstract M with(M object, int field, @Nullable Object value);

    protected final M withPart(M object, int record, int field, @Nullable Object value) { return object; }

    public List<String> members(int field) { return List.of(); }

    public boolean isAbsent(M object, int field) { return false; }

    public Object column(int field, Object value) { return value; }

    protected int[][] embedded() { return new int[0][]; }

    protected M withEmbedded(M object, int record, @Nullable Object[] values) { return object; }

    public void attach(M object, ObjectSource source) {}

    public @Nullable Reference reference(M object, int field) { return null; }

    public boolean hasProblems() { return false; }

    public List<String> problems(M object, int field) { return List.of(); }

    public @Nullable Class<?> keyType() { return null; }

    protected Object newKey(Object[] values) { return values; }

    protected @Nullable Object[] keyValues(Object key) { return new Object[] {key}; }

    public boolean changedColumns() { return false; }

    @SafeVarargs
    protected static <T> List<String> problems(@Nullable T value, FieldValidator<? super T>... validators) {
        return List.of();
    }

    public abstract dev.ryx.error.DoesNotExist doesNotExist();

    public abstract dev.ryx.error.MultipleObjectsReturned multipleObjectsReturned();

    protected static <T> T required(@Nullable T value, RowView row, int column) {
        if (value == null) {
            throw new IllegalStateException("NULL in column " + column);
        }
        return value;
    }

    protected static <E extends Enum<E>> E constant(Class<E> type, String name, RowView row, int column) {
        return Enum.valueOf(type, name);
    }

    protected M made(@Nullable Object[] values) { throw new UnsupportedOperationException(); }

    protected final RuntimeException noEmptyRecord() { return new UnsupportedOperationException(); }
}
