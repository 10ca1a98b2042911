package dev.ryx.migrations.schema;

import dev.ryx.error.MigrationException;
import dev.ryx.error.Nearest;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.ModelMeta.FieldSet;
import dev.ryx.meta.Models;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads models as tables. */
final class TableReader {

    private final Models models;

    TableReader(Models models) {
        this.models = models;
    }

    List<Table> tables() {
        return Stream.concat(models.all().stream(), models.joinTables().stream())
                .filter(ModelMeta::managed)
                .map(this::table)
                .toList();
    }

    private Table table(ModelMeta model) {
        return new Table(
                name(model),
                model.fields().stream().map(TableReader::column).toList(),
                uniqueKeys(model),
                model.checks().stream()
                        .map(check -> new Check(check.name(), new SqlExpression(check.condition())))
                        .toList(),
                foreignKeys(model),
                indexes(model));
    }

    private static TableName name(ModelMeta model) {
        return new TableName(model.schema(), model.table());
    }

    private static Column column(FieldMeta field) {
        return new Column(
                field.column(),
                field.type(),
                field.nullable(),
                field.primaryKey(),
                field.auto() == FieldMeta.Auto.KEY,
                expression(field.dbDefault()),
                expression(field.generated()),
                field.collation());
    }

    private static @Nullable SqlExpression expression(@Nullable String sql) {
        return sql == null ? null : new SqlExpression(sql);
    }

    /** A primary key is unique by itself, if it is all of it. */
    private static List<UniqueKey> uniqueKeys(ModelMeta model) {
        Set<UniqueKey> keys = new LinkedHashSet<>();
        for (FieldMeta field : model.fields()) {
            if (field.unique() && !isWholeKey(model, field)) {
                keys.add(new UniqueKey(name("uq", model, field), List.of(field.column())));
            }
        }
        model.uniqueTogether().forEach(set -> keys.add(new UniqueKey(set.name(), columns(model, set))));
        return List.copyOf(keys);
    }

    private static boolean isWholeKey(ModelMeta model, FieldMeta field) {
        return field.primaryKey()
                && model.fields().stream().filter(FieldMeta::primaryKey).count() == 1;
    }

    private List<ForeignKey> foreignKeys(ModelMeta model) {
        List<ForeignKey> keys = new ArrayList<>();
        for (FieldMeta field : model.fields()) {
            FieldMeta.Reference reference = field.reference();
            if (reference != null) {
                ModelMeta target = models.get(reference.model());
                keys.add(new ForeignKey(
                        name("fk", model, field),
                        field.column(),
                        name(target),
                        target.primaryKey().column(),
                        reference.onDelete()));
            }
        }
        return keys;
    }

    private static List<Index> indexes(ModelMeta model) {
        Set<Index> indexes = new LinkedHashSet<>();
        for (FieldMeta field : model.fields()) {
            if (field.indexed() && !hasIndexAnyway(model, field)) {
                indexes.add(new Index(name("ix", model, field), List.of(field.column())));
            }
        }
        model.indexes().forEach(set -> indexes.add(new Index(set.name(), columns(model, set))));
        return List.copyOf(indexes);
    }

    /** That of its unique constraint, or that of the primary key, which serves its first column. */
    private static boolean hasIndexAnyway(ModelMeta model, FieldMeta field) {
        return field.unique() || field.equals(model.firstKey());
    }

    private static Ident name(String prefix, ModelMeta model, FieldMeta field) {
        return Ident.joined(prefix, model.table().text(), field.column().text());
    }

    private static List<Ident> columns(ModelMeta model, FieldSet set) {
        return set.fields().stream().map(name -> column(model, set, name)).toList();
    }

    private static Ident column(ModelMeta model, FieldSet set, String name) {
        return model.field(name)
                .orElseThrow(() -> new MigrationException(
                        set.name() + " is to be over " + name + ", which is no field of " + model.label() + ".",
                        Nearest.remedy(
                                name,
                                model.fields().stream().map(FieldMeta::name).toList()),
                        null))
                .column();
    }
}
