package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Customer}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Customer_Binding extends ModelBinding<Customer> {
    private static final ModelMeta META = new ModelMeta(
            "shop.Customer",
            new Ident("customers"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("homeStreet", new SqlType.Varchar(80)).constraint(new Constraint.NotBlank()).build(),
                    FieldMeta.named("homeNumber", SqlType.INT).build(),
                    FieldMeta.named("homeIsHome", SqlType.BOOL).build(),
                    FieldMeta.named("homeFloor", SqlType.SMALLINT).nullable().build(),
                    FieldMeta.named("homeValidSince", SqlType.TIMESTAMP).column("home_since").nullable().build(),
                    FieldMeta.named("homeKind", new SqlType.Varchar(255)).constraint(new Constraint.Choices(List.of("WORK", "OTHER"))).build(),
                    FieldMeta.named("name", SqlType.TEXT).build(),
                    FieldMeta.named("workStreet", new SqlType.Varchar(80)).column("w_street").nullable().constraint(new Constraint.NotBlank()).build(),
                    FieldMeta.named("workNumber", SqlType.INT).column("w_number").nullable().build(),
                    FieldMeta.named("workIsHome", SqlType.BOOL).column("w_is_home").nullable().build(),
                    FieldMeta.named("workFloor", SqlType.SMALLINT).column("w_floor").nullable().build(),
                    FieldMeta.named("workValidSince", SqlType.TIMESTAMP).column("w_since").nullable().build(),
                    FieldMeta.named("workKind", new SqlType.Varchar(255)).column("w_kind").nullable().constraint(new Constraint.Choices(List.of("WORK", "OTHER"))).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    private static final int[][] EMBEDDED = {{1, 2, 3, 4, 5, 6}, {8, 9, 10, 11, 12, 13}};

    /**
     * For the service loader, and for {@link Customer_}.
     */
    public Customer_Binding() {
    }

    @Override
    public Class<Customer> type() {
        return Customer.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Customer create() {
        return new Customer();
    }

    @Override
    public Customer decode(RowView row, int first, ObjectSource source) {
        Customer object = new Customer();
        object.id = row.getLongOrNull(first);
        Instant homeValidSince = row.getTimestamp(first + 5);
        object.name = required(row.getString(first + 7), row, first + 7);
        object.home = new Address(required(row.getString(first + 1), row, first + 1), row.getInt(first + 2), row.getBoolean(first + 3), row.getShortOrNull(first + 4), homeValidSince == null ? null : homeValidSince.atOffset(ZoneOffset.UTC), constant(Address.Kind.class, required(row.getString(first + 6), row, first + 6), row, first + 6));
        object.setWork(embeddedWork(row.getString(first + 8), row.getIntOrNull(first + 9), row.getBooleanOrNull(first + 10), row.getShortOrNull(first + 11), row.getTimestamp(first + 12), row.getString(first + 13)));
        return object;
    }

    @Override
    public @Nullable Object get(Customer object, int field) {
        return switch (field) {
            case 0 -> object.id;
            case 1 -> object.home == null ? null : object.home.street();
            case 2 -> object.home == null ? null : object.home.number();
            case 3 -> object.home == null ? null : object.home.isHome();
            case 4 -> object.home == null ? null : object.home.floor();
            case 5 -> object.home == null ? null : object.home.validSince() == null ? null : object.home.validSince().toInstant();
            case 6 -> object.home == null ? null : object.home.kind() == null ? null : object.home.kind().name();
            case 7 -> object.name;
            case 8 -> object.getWork() == null ? null : object.getWork().street();
            case 9 -> object.getWork() == null ? null : object.getWork().number();
            case 10 -> object.getWork() == null ? null : object.getWork().isHome();
            case 11 -> object.getWork() == null ? null : object.getWork().floor();
            case 12 -> object.getWork() == null ? null : object.getWork().validSince() == null ? null : object.getWork().validSince().toInstant();
            case 13 -> object.getWork() == null ? null : object.getWork().kind() == null ? null : object.getWork().kind().name();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Customer object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Customer object, @Nullable Object[] values, int first) {
        values[first] = object.id;
        values[first + 1] = object.home == null ? null : object.home.street();
        values[first + 2] = object.home == null ? null : object.home.number();
        values[first + 3] = object.home == null ? null : object.home.isHome();
        values[first + 4] = object.home == null ? null : object.home.floor();
        values[first + 5] = object.home == null ? null : object.home.validSince() == null ? null : object.home.validSince().toInstant();
        values[first + 6] = object.home == null ? null : object.home.kind() == null ? null : object.home.kind().name();
        values[first + 7] = object.name;
        values[first + 8] = object.getWork() == null ? null : object.getWork().street();
        values[first + 9] = object.getWork() == null ? null : object.getWork().number();
        values[first + 10] = object.getWork() == null ? null : object.getWork().isHome();
        values[first + 11] = object.getWork() == null ? null : object.getWork().floor();
        values[first + 12] = object.getWork() == null ? null : object.getWork().validSince() == null ? null : object.getWork().validSince().toInstant();
        values[first + 13] = object.getWork() == null ? null : object.getWork().kind() == null ? null : object.getWork().kind().name();
    }

    @Override
    public Customer with(Customer object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            case 1 -> withPart(object, 0, field, value);
            case 2 -> withPart(object, 0, field, value);
            case 3 -> withPart(object, 0, field, value);
            case 4 -> withPart(object, 0, field, value);
            case 5 -> withPart(object, 0, field, value);
            case 6 -> withPart(object, 0, field, value);
            case 7 -> object.name = (String) Objects.requireNonNull(value, "name");
            case 8 -> withPart(object, 1, field, value);
            case 9 -> withPart(object, 1, field, value);
            case 10 -> withPart(object, 1, field, value);
            case 11 -> withPart(object, 1, field, value);
            case 12 -> withPart(object, 1, field, value);
            case 13 -> withPart(object, 1, field, value);
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Customer_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Customer_.MultipleObjectsReturned();
    }

    @Override
    public boolean hasProblems() {
        return true;
    }

    @Override
    public List<String> problems(Customer object, int field) {
        return switch (field) {
            case 8 -> object.getWork() != null && object.getWork().street() == null ? NEEDS_VALUE : List.of();
            case 13 -> object.getWork() != null && object.getWork().kind() == null ? NEEDS_VALUE : List.of();
            default -> List.of();
        };
    }

    @Override
    protected int[][] embedded() {
        return EMBEDDED;
    }

    @Override
    public List<String> members(int field) {
        return switch (field) {
            case 1 -> List.of("home", "street");
            case 2 -> List.of("home", "number");
            case 3 -> List.of("home", "isHome");
            case 4 -> List.of("home", "floor");
            case 5 -> List.of("home", "validSince");
            case 6 -> List.of("home", "kind");
            case 8 -> List.of("work", "street");
            case 9 -> List.of("work", "number");
            case 10 -> List.of("work", "isHome");
            case 11 -> List.of("work", "floor");
            case 12 -> List.of("work", "validSince");
            case 13 -> List.of("work", "kind");
            default -> super.members(field);
        };
    }

    @Override
    public boolean isAbsent(Customer object, int field) {
        return switch (field) {
            case 1 -> object.home == null;
            case 2 -> object.home == null;
            case 3 -> object.home == null;
            case 4 -> object.home == null;
            case 5 -> object.home == null;
            case 6 -> object.home == null;
            case 8 -> object.getWork() == null;
            case 9 -> object.getWork() == null;
            case 10 -> object.getWork() == null;
            case 11 -> object.getWork() == null;
            case 12 -> object.getWork() == null;
            case 13 -> object.getWork() == null;
            default -> false;
        };
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Customer withEmbedded(Customer object, int record, @Nullable Object[] values) {
        switch (record) {
            case 0 -> object.home = embeddedHome(values[0], values[1], values[2], values[3], values[4], values[5]);
            case 1 -> object.setWork(embeddedWork(values[0], values[1], values[2], values[3], values[4], values[5]));
            default -> throw new IndexOutOfBoundsException(record);
        }
        return object;
    }

    @SuppressWarnings("NullAway")
    private static Address embeddedHome(@Nullable Object homeStreet, @Nullable Object homeNumber,
            @Nullable Object homeIsHome, @Nullable Object homeFloor,
            @Nullable Object homeValidSince, @Nullable Object homeKind) {
        return new Address(homeStreet == null ? null : (String) homeStreet,
                homeNumber == null ? 0 : (Integer) homeNumber,
                homeIsHome == null ? false : (Boolean) homeIsHome,
                homeFloor == null ? null : (Short) homeFloor,
                homeValidSince == null ? null : ((Instant) homeValidSince).atOffset(ZoneOffset.UTC),
                homeKind == null ? null : Address.Kind.valueOf((String) homeKind));
    }

    @SuppressWarnings("NullAway")
    private static @Nullable Address embeddedWork(@Nullable Object workStreet,
            @Nullable Object workNumber, @Nullable Object workIsHome, @Nullable Object workFloor,
            @Nullable Object workValidSince, @Nullable Object workKind) {
        if (workStreet == null && workNumber == null && workIsHome == null && workFloor == null && workValidSince == null && workKind == null) {
            return null;
        }
        return new Address(workStreet == null ? null : (String) workStreet,
                workNumber == null ? 0 : (Integer) workNumber,
                workIsHome == null ? false : (Boolean) workIsHome,
                workFloor == null ? null : (Short) workFloor,
                workValidSince == null ? null : ((Instant) workValidSince).atOffset(ZoneOffset.UTC),
                workKind == null ? null : Address.Kind.valueOf((String) workKind));
    }
}
