package dev.ryx.binding;

import dev.ryx.backend.row.RowView;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.CompositeKey;
import dev.ryx.validation.FieldValidator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model and what generated code does for it: make an object, fill it from a row, take it apart into columns.
 *
 * <p>{@code ryx-processor} writes one subclass a model. Fields are counted as in {@link ModelMeta#fields()}, from 0.
 *
 * @param <M> the model
 */
public abstract class ModelBinding<M> {

    /** What {@link #problems} says of a component that an embedded record has to have. */
    protected static final List<String> NEEDS_VALUE = List.of("This field needs a value.");

    private static final int[][] NO_RECORDS = {};

    /** For the generated classes. */
    protected ModelBinding() {}

    /** The model's class. */
    public abstract Class<M> type();

    /** The model's table, columns and relations. */
    public abstract ModelMeta meta();

    /**
     * A new object with the values of its field initialisers.
     *
     * @throws ConfigurationException if the model is a record, which has no state to begin with
     */
    public abstract M create();

    /**
     * The object of a row.
     *
     * @param row the current row
     * @param first the index of the column of the model's first field; the others follow in order
     * @param source where the object's relations are loaded from
     */
    public abstract M decode(RowView row, int first, ObjectSource source);

    /**
     * A new object with values of these fields. The others are those of {@link #create()}; of a record, whose components have
     * none by themselves, they are null or 0.
     *
     * @param fields the fields
     * @param values a value for each of them, as its column holds it
     */
    public final M make(int[] fields, @Nullable Object[] values) {
        if (!type().isRecord()) {
            return with(create(), fields, values);
        }
        @Nullable Object[] all = new @Nullable Object[meta().fields().size()];
        for (int i = 0; i < fields.length; i++) {
            all[fields[i]] = values[i];
        }
        return made(all);
    }

    /** {@link #make(int[], Object[])} of values by field. */
    public final M make(Map<FieldMeta, @Nullable Object> values) {
        return make(indexesOf(values.keySet()), values.values().toArray());
    }

    private int[] indexesOf(Collection<FieldMeta> fields) {
        return fields.stream().mapToInt(this::indexOf).toArray();
    }

    /** A new record of values for all fields. */
    protected M made(@Nullable Object[] values) {
        throw new IllegalStateException(meta().label() + " is no record");
    }

    /** The value of a field as its column holds it; of a foreign key, the key. */
    public abstract @Nullable Object get(M object, int field);

    /**
     * Puts the values of fields into an array, each as {@link #get} gives it.
     *
     * @param fields the fields
     * @param values where the values belong
     * @param first the place of the first of them
     */
    public abstract void take(M object, int[] fields, @Nullable Object[] values, int first);

    /** {@link #take(Object, int[], Object[], int)} of all fields, in order. */
    public abstract void take(M object, @Nullable Object[] values, int first);

    /**
     * The value of a column: what the field's codec makes of one of the field's own class. Others stand for themselves.
     *
     * @param field the field
     * @param value a value as the field or as its column holds it
     */
    public Object column(int field, Object value) {
        return value;
    }

    /** The object with a new value of a field: the same object, or for a record a copy. */
    public abstract M with(M object, int field, @Nullable Object value);

    /**
     * The object with new values of several fields. The components of an embedded record change together, so that its
     * constructor sees no mixture.
     *
     * @param fields the fields
     * @param values a value for each of them, as its column holds it
     */
    public final M with(M object, int[] fields, @Nullable Object[] values) {
        int[][] records = embedded();
        M changed = object;
        for (int i = 0; i < fields.length; i++) {
            if (recordOf(fields[i], records) < 0) {
                changed = with(changed, fields[i], values[i]);
            }
        }
        for (int record = 0; record < records.length; record++) {
            changed = withParts(changed, record, fields, values);
        }
        return changed;
    }

    /** {@link #with(Object, int[], Object[])} of values by field. */
    public final M with(M object, Map<FieldMeta, @Nullable Object> values) {
        return with(object, indexesOf(values.keySet()), values.values().toArray());
    }

    private static int recordOf(int field, int[][] records) {
        for (int record = 0; record < records.length; record++) {
            if (placeOf(field, records[record]) >= 0) {
                return record;
            }
        }
        return -1;
    }

    private static int placeOf(int field, int[] fields) {
        for (int place = 0; place < fields.length; place++) {
            if (fields[place] == field) {
                return place;
            }
        }
        return -1;
    }

    private M withParts(M object, int record, int[] fields, @Nullable Object[] values) {
        @Nullable Object[] parts = null;
        for (int i = 0; i < fields.length; i++) {
            int place = placeOf(fields[i], embedded()[record]);
            if (place >= 0) {
                parts = parts == null ? parts(object, record) : parts;
                parts[place] = values[i];
            }
        }
        return parts == null ? object : withEmbedded(object, record, parts);
    }

    private @Nullable Object[] parts(M object, int record) {
        int[] fields = embedded()[record];
        @Nullable Object[] parts = new @Nullable Object[fields.length];
        take(object, fields, parts, 0);
        return parts;
    }

    /**
     * The object with a new value of a field that is a component of an embedded record.
     *
     * @param record the record's place in {@link #embedded()}
     */
    protected final M withPart(M object, int record, int field, @Nullable Object value) {
        return withParts(object, record, new int[] {field}, new @Nullable Object[] {value});
    }

    /**
     * The names that lead from an object to the value of a field: the field's own, or {@code home} and {@code street} of the
     * component of an embedded record.
     */
    public List<String> members(int field) {
        return List.of(meta().fields().get(field).name());
    }

    /** Whether a field is the component of an embedded record that is not there. */
    public boolean isAbsent(M object, int field) {
        return false;
    }

    /** The fields of each embedded record. */
    protected int[][] embedded() {
        return NO_RECORDS;
    }

    /**
     * The object with another embedded record.
     *
     * @param record the record's place in {@link #embedded()}
     * @param values the values of its columns; if all of them are null, there is no record where it may be null
     */
    protected M withEmbedded(M object, int record, @Nullable Object[] values) {
        throw new IndexOutOfBoundsException(record);
    }

    /**
     * Lets the relations of an object load what they refer to; does nothing for a model without foreign keys.
     *
     * @param object an object that has been saved, and so was not made by {@link #decode}
     * @param source where its relations are loaded from
     */
    public void attach(M object, ObjectSource source) {}

    /**
     * The relation that a field of an object holds; null for a plain field.
     *
     * @param object the object
     * @param field the field's place
     */
    public @Nullable Reference reference(M object, int field) {
        return null;
    }

    /** Whether the application has rules of its own for fields of the model. */
    public boolean hasProblems() {
        return false;
    }

    /**
     * What the rules of the application's own say of a field, as sentences.
     *
     * @param object the object
     * @param field the field's place
     */
    public List<String> problems(M object, int field) {
        return List.of();
    }

    /** Whether objects remember what was read, so that only what has changed is written. */
    public boolean changedColumns() {
        return false;
    }

    /** What validators say of a value; nothing of null. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    protected static <T> List<String> problems(@Nullable T value, FieldValidator<? super T>... validators) {
        if (value == null) {
            return List.of();
        }
        return Arrays.stream(validators)
                .map(validator -> validator.problemOf(value))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The model's own exception for no row. */
    public abstract DoesNotExist doesNotExist();

    /** The model's own exception for more than one row. */
    public abstract MultipleObjectsReturned multipleObjectsReturned();

    /** The object's primary key, or null if it has none yet: of several fields, a record of their values. */
    public final @Nullable Object key(M object) {
        return keyType() == null ? get(object, indexOf(meta().primaryKey())) : compositeKey(object);
    }

    private @Nullable Object compositeKey(M object) {
        List<FieldMeta> fields = meta().key();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = get(object, indexOf(fields.get(i)));
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return newKey(values);
    }

    /** The object with that primary key of one field: the same object, or for a record a copy. */
    public final M withKey(M object, @Nullable Object key) {
        return with(object, indexOf(meta().primaryKey()), key);
    }

    /** The record of the values of a primary key of several fields; null if the key is one field. */
    public @Nullable Class<?> keyType() {
        return null;
    }

    /**
     * The primary key of its fields' values.
     *
     * @param values the values in the key's order, none of them null
     */
    public final Object keyOf(List<?> values) {
        return keyType() == null ? values.getFirst() : newKey(values.toArray());
    }

    /** A primary key as queries hold it: of several fields, a {@link CompositeKey}. */
    public final Object keyOperand(Object key) {
        return keyType() == null ? key : CompositeKey.of(keyValues(key));
    }

    /** The record of the values of a key of several fields. */
    protected Object newKey(Object[] values) {
        throw new IllegalStateException(meta().name() + " has a key of one field");
    }

    /** The values in the record of a key of several fields. */
    protected @Nullable Object[] keyValues(Object key) {
        throw new IllegalStateException(meta().name() + " has a key of one field");
    }

    /** The place of a field among the model's fields. */
    public final int indexOf(FieldMeta field) {
        return meta().fields().indexOf(field);
    }

    /**
     * A value that the model says is never NULL.
     *
     * @throws DatabaseException if it is NULL all the same; the message names the column
     */
    protected static <T> T required(@Nullable T value, RowView row, int column) {
        if (value == null) {
            throw new DatabaseException(
                    "The column " + row.mapping().name(column) + " holds NULL, but the model's field is not @Nullable.",
                    null,
                    null);
        }
        return value;
    }

    /**
     * The constant of an enum with that name.
     *
     * @throws DatabaseException if there is none; the message names the column, not the value
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String name, RowView row, int column) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new DatabaseException(
                    "The column " + row.mapping().name(column) + " holds a name that is no constant of "
                            + type.getSimpleName() + ".",
                    null,
                    unknown);
        }
    }

    /** What {@link #create()} of a record throws. */
    protected final ConfigurationException noEmptyRecord() {
        return new ConfigurationException(
                meta().label() + " is a record and cannot be made empty.",
                "Give a finished " + meta().label() + ", or its values by name.");
    }
}
