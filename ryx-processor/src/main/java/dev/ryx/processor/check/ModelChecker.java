package dev.ryx.processor.check;

import dev.ryx.meta.Ident;
import dev.ryx.processor.source.ManagerSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Options;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Checks a model: the class itself, its key, its manager, and by way of the other checkers everything in it. */
public final class ModelChecker {

    private final ModelSource model;
    private final Report report;

    private ModelChecker(ModelSource model, Report report) {
        this.model = model;
        this.report = report;
    }

    /** Shows every problem of the model, and tells whether there is none. */
    public static boolean check(ModelSource model, Problems problems) {
        Report report = problems.of(model);
        new ModelChecker(model, report).check();
        return report.isClean();
    }

    private void check() {
        if (!isClass()) {
            report.error(model.table().place(), Fault.NO_CLASS, model.label());
            return;
        }
        checkClass();
        new KeyChecker(model, report).check();
        checkTableName();
        checkManager();
        new ColumnChecker(model, report).check();
        new EmbeddedChecker(model, report).check();
        new ReferenceChecker(model, report).check();
        new ToManyChecker(model, report).check();
        new NameChecker(model, report).check();
        new FieldSetChecker(model, report).check();
        model.strays().forEach(this::checkStray);
    }

    private boolean isClass() {
        return model.isRecord() || model.element().getKind() == ElementKind.CLASS;
    }

    private void checkClass() {
        TypeElement element = model.element();
        if (has(element, Modifier.ABSTRACT)) {
            report.error(model.place(), Fault.ABSTRACT, model.label());
        }
        if (!element.getTypeParameters().isEmpty()) {
            report.error(model.place(), Fault.GENERIC, model.label());
        }
        checkNesting(element);
        if (!model.isRecord()) {
            checkMaking();
        } else if (model.table().flag("changedColumns")) {
            report.error(model.table().place("changedColumns"), Fault.RECORD_CHANGES);
        }
    }

    private void checkNesting(TypeElement element) {
        Element around = Objects.requireNonNull(element.getEnclosingElement());
        if (around.getKind() == ElementKind.PACKAGE) {
            return;
        }
        if (!has(element, Modifier.STATIC) && element.getKind() == ElementKind.CLASS) {
            report.error(model.place(), Fault.INNER, element.getSimpleName(), around.getSimpleName());
        }
        if (has(element, Modifier.PRIVATE)) {
            report.error(model.place(), Fault.PRIVATE_MODEL, element.getSimpleName());
        }
        if (around instanceof TypeElement outer) {
            checkNesting(outer);
        }
    }

    private void checkMaking() {
        if (model.entityKey() == null) {
            report.error(model.place(), Fault.NO_ENTITY, model.label());
        }
        if (!model.noArgConstructor() && !has(model.element(), Modifier.PRIVATE)) {
            report.error(model.place(), Fault.NO_CONSTRUCTOR, model.label());
        }
    }

    private void checkTableName() {
        if (!Ident.isValid(model.tableName())) {
            report.error(model.table().place("value"), Fault.BAD_NAME, model.tableName(), "a table");
        }
        String schema = model.table().text("schema");
        if (!schema.isEmpty() && !Ident.isValid(schema)) {
            report.error(model.table().place("schema"), Fault.BAD_NAME, schema, "a schema");
        }
    }

    private void checkManager() {
        ManagerSource manager = model.manager();
        if (manager == null) {
            return;
        }
        String name = manager.element().getSimpleName().toString();
        boolean manages = model.name().equals(manager.model()) || manager.managesAny();
        if (!manages) {
            report.error(model.table().place("manager"), Fault.MANAGER_TYPE, name, model.label());
        } else if (!manager.usable()) {
            report.error(model.table().place("manager"), Fault.MANAGER_CONSTRUCTOR, name, model.label());
        }
    }

    private void checkStray(Options annotation) {
        Element field = annotation.place().element();
        report.error(annotation.place(), Fault.NO_COLUMN, field.getSimpleName(), annotation.annotation());
    }

    private static boolean has(Element element, Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }
}
