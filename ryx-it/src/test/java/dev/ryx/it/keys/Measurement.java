package dev.ryx.it.keys;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Version;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.util.UUID;

/** A model with keys of other types, a version, and values that are remembered. */
@Table(value = "keyed_measurements", changedColumns = true)
public class Measurement extends Entity<Measurement.Key> {

    private static final UUID NO_DEVICE = new UUID(0, 0);

    /** What identifies a measurement. */
    public record Key(String station, UUID device, Short number) {}

    /** The station. */
    @Field(primaryKey = true, maxLength = 20)
    public String station = "";

    /** The device. */
    @Field(primaryKey = true)
    public UUID device = NO_DEVICE;

    /** The number of the measurement. */
    @Field(primaryKey = true)
    public Short number = 0;

    /** What was measured. */
    public double value;

    /** Who measured. */
    @Relation(onDelete = OnDelete.PROTECT)
    public final ForeignKey<Packer> by = ForeignKey.empty();

    /** How often it was saved. */
    @Version
    public long version;
}
