package dev.ryx.processor.check;

import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.KeySource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Place;
import dev.ryx.processor.source.Scalar;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Checks the primary key: one field, or several and the record that holds their values. */
final class KeyChecker {

    private final ModelSource model;
    private final Report report;

    KeyChecker(ModelSource model, Report report) {
        this.model = model;
        this.report = report;
    }

    void check() {
        List<ColumnSource> keys = model.keys();
        checkOption(keys.size() > 1);
        switch (keys.size()) {
            case 0 -> {
                String remedy = model.isRecord() ? "begin with a component @Nullable Long id" : "extend Model";
                report.error(model.place(), Fault.NO_KEY, model.label(), remedy);
            }
            case 1 -> checkKey(keys.getFirst());
            default -> checkParts(keys);
        }
    }

    private void checkOption(boolean composite) {
        if (model.table().gives("key") && !(model.isRecord() && composite)) {
            String what = model.isRecord() ? "a record with one" : "a class, which extends Entity<K>";
            report.error(model.table().place("key"), Fault.KEY_OPTION, model.label(), what);
        }
    }

    private void checkKey(ColumnSource key) {
        if (key.isReference()) {
            report.error(key.field().place("primaryKey"), Fault.RELATION_KEY, model.label());
        } else if (!(key.value() instanceof ValueType.Plain(Scalar scalar, boolean primitive)) || !scalar.isKey()) {
            report.error(key.place(), Fault.KEY_TYPE, key.value().label());
        } else if (primitive) {
            String boxed = scalar.referenceName();
            report.error(key.place(), Fault.PRIMITIVE_KEY, scalar.primitiveName(), boxed, boxed);
        } else {
            checkNullableKey(key, scalar);
            checkEntityKey(scalar);
        }
    }

    private void checkNullableKey(ColumnSource key, Scalar scalar) {
        boolean given = scalar.isWhole() || key.field().flag("autoCreate");
        if (key.nullable() && !given) {
            report.error(key.place(), Fault.NULLABLE_KEY, scalar == Scalar.UUID ? ", or write autoCreate = true" : "");
        }
    }

    private void checkEntityKey(Scalar scalar) {
        TypeMirror declared = model.entityKey();
        if (declared != null && !declared.toString().endsWith(scalar.referenceName())) {
            report.error(
                    model.place(), Fault.ENTITY_KEY, model.label(), scalar.referenceName(), scalar.referenceName());
        }
    }

    private void checkParts(List<ColumnSource> keys) {
        Optional<ColumnSource> numbered =
                keys.stream().filter(ColumnSource::generatedKey).findFirst();
        if (numbered.isPresent()) {
            String first = numbered.get().name();
            keys.stream()
                    .filter(key -> !key.equals(numbered.get()))
                    .forEach(other ->
                            report.error(other.field().place("primaryKey"), Fault.TWO_KEYS, model.label(), first));
            return;
        }
        keys.forEach(this::checkPart);
        List<KeySource.Component> wanted = wanted(keys);
        if (wanted.size() == keys.size()) {
            checkRecord(wanted);
        }
    }

    private void checkPart(ColumnSource part) {
        if (!part.isReference() && type(part).isEmpty()) {
            report.error(part.place(), Fault.KEY_PART, part.value().label());
        }
        if (part.nullable() && !part.value().isPrimitive()) {
            report.error(part.place(), Fault.NULLABLE_KEY_PART, part.name());
        }
        for (String option : List.of("autoCreate", "dbDefault")) {
            if (part.field().gives(option)) {
                report.error(part.field().place(option), Fault.FILLED_KEY_PART, part.name(), option);
            }
        }
        if (part.version()) {
            report.error(part.place(), Fault.FILLED_KEY_PART, part.name(), "@Version");
        }
    }

    /** The type of a part's value; none for what is no part of a key, or refers to nothing that could be one. */
    private static Optional<Scalar> type(ColumnSource part) {
        return part.value() instanceof ValueType.Plain(Scalar scalar, var _)
                ? Optional.of(scalar).filter(Scalar::isKey)
                : part.target().map(Target::key).filter(Objects::nonNull).map(Target.Key::type);
    }

    private static List<KeySource.Component> wanted(List<ColumnSource> keys) {
        var components = new ArrayList<KeySource.Component>();
        keys.forEach(key -> type(key).ifPresent(type -> components.add(new KeySource.Component(key.name(), type))));
        return components;
    }

    private void checkRecord(List<KeySource.Component> wanted) {
        KeySource given = model.key();
        if (given == null || !given.components().equals(wanted)) {
            Place place = model.table().gives("key") ? model.table().place("key") : model.place();
            String name = given == null ? "Key" : given.record().getSimpleName().toString();
            report.error(place, Fault.KEY_RECORD, model.label(), source(name, wanted), remedy(given));
        } else if (!given.visible()) {
            report.error(model.place(), Fault.HIDDEN_TYPE, given.record().getSimpleName(), model.label());
        }
    }

    private static String source(String name, List<KeySource.Component> wanted) {
        return wanted.stream()
                .map(component -> spelling(Objects.requireNonNull(component.type())) + " " + component.name())
                .collect(Collectors.joining(", ", "record " + name + "(", ") {}"));
    }

    private static String spelling(Scalar type) {
        return type.hasPrimitive() ? type.primitiveName() : type.referenceName();
    }

    private String remedy(@Nullable KeySource given) {
        String key = given == null
                ? model.label() + ".Key"
                : given.record().getSimpleName().toString();
        return model.isRecord() ? "@Table(key = " + key + ".class)" : "extend Entity<" + key + ">";
    }
}
