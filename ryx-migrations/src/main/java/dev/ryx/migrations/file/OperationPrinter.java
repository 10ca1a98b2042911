package dev.ryx.migrations.file;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.operation.AddCheck;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.AlterForeignKey;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.DropCheck;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.DropForeignKey;
import dev.ryx.migrations.operation.DropIndex;
import dev.ryx.migrations.operation.DropTable;
import dev.ryx.migrations.operation.DropUnique;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.RenameColumn;
import dev.ryx.migrations.operation.RenameConstraint;
import dev.ryx.migrations.operation.RenameIndex;
import dev.ryx.migrations.operation.RenameTable;
import dev.ryx.migrations.operation.RunJava;
import dev.ryx.migrations.operation.RunSql;
import dev.ryx.migrations.operation.Separate;
import dev.ryx.migrations.operation.ValidateConstraint;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes operations, each a block of lines. */
final class OperationPrinter {

    private static final String INDENT = "  ";

    private OperationPrinter() {}

    static List<String> lines(Operation operation) {
        return switch (operation) {
            case CreateTable create -> createTable(create);
            case RunSql run -> runSql(run);
            case Separate separate -> separate(separate);
            case DropTable drop -> List.of("drop table " + Words.name(drop.table()));
            case RenameTable rename ->
                List.of("rename table " + Words.name(rename.from()) + " to " + Words.name(rename.to()));
            case AddColumn add -> List.of(addColumn(add));
            case DropColumn drop -> List.of(dropColumn(drop));
            case RenameColumn rename ->
                List.of("rename column " + Words.column(rename.table(), rename.from()) + " to "
                        + Words.name(rename.to()));
            case AlterColumn alter -> List.of(alterColumn(alter));
            case AddIndex add -> List.of(addIndex(add));
            case DropIndex drop ->
                List.of("drop index " + Words.name(drop.index()) + on(drop.table())
                        + concurrently(drop.concurrently()));
            case RenameIndex rename ->
                List.of("rename index " + Words.name(rename.from()) + on(rename.table()) + " to "
                        + Words.name(rename.to()));
            case AddUnique add ->
                List.of("add unique " + Words.name(add.key().name()) + on(add.table()) + " "
                        + Words.list(add.key().columns()));
            case DropUnique drop -> List.of("drop unique " + Words.name(drop.name()) + on(drop.table()));
            case AddCheck add ->
                List.of("add check " + Words.name(add.check().name()) + on(add.table()) + " "
                        + SchemaPrinter.expression(add.check().condition()) + valid(add.validated()));
            case DropCheck drop -> List.of("drop check " + Words.name(drop.name()) + on(drop.table()));
            case AddForeignKey add ->
                List.of("add foreign key " + Words.name(add.key().name()) + on(add.table()) + " "
                        + SchemaPrinter.references(add.key()) + valid(add.validated()));
            case DropForeignKey drop -> List.of("drop foreign key " + Words.name(drop.name()) + on(drop.table()));
            case AlterForeignKey alter ->
                List.of("alter foreign key " + Words.name(alter.name()) + on(alter.table()) + " "
                        + SchemaPrinter.onDelete(alter.onDelete()));
            case RenameConstraint rename ->
                List.of("rename constraint " + Words.name(rename.from()) + on(rename.table()) + " to "
                        + Words.name(rename.to()));
            case ValidateConstraint validate ->
                List.of("validate constraint " + Words.name(validate.name()) + on(validate.table()));
            case RunJava run ->
                List.of("run java " + run.className()
                        + (run.reversible() ? " reversible" : "")
                        + (run.backwards() ? " backwards" : ""));
        };
    }

    private static String on(TableName table) {
        return " on " + Words.name(table);
    }

    private static String concurrently(boolean is) {
        return is ? " concurrently" : "";
    }

    private static String valid(boolean validated) {
        return validated ? "" : " not valid";
    }

    private static List<String> createTable(CreateTable create) {
        List<String> lines = new ArrayList<>();
        lines.add("create table " + Words.name(create.table().name()));
        SchemaPrinter.parts(create.table()).forEach(part -> lines.add(INDENT + part));
        return lines;
    }

    private static String addColumn(AddColumn add) {
        var out = new StringBuilder("add column ")
                .append(Words.column(add.table(), add.column().name()))
                .append(' ')
                .append(SchemaPrinter.column(add.column()));
        SchemaPrinter.append(out, "fill", add.fill());
        return out.toString();
    }

    private static String dropColumn(DropColumn drop) {
        var out = new StringBuilder("drop column ").append(Words.column(drop.table(), drop.column()));
        SchemaPrinter.append(out, "fill", drop.fill());
        return out.toString();
    }

    private static String alterColumn(AlterColumn alter) {
        var out = new StringBuilder("alter column ")
                .append(Words.column(alter.table(), alter.column().name()))
                .append(' ')
                .append(SchemaPrinter.column(alter.column()));
        SchemaPrinter.append(out, "fill", alter.fill());
        SchemaPrinter.append(out, "using", alter.using());
        return out.toString();
    }

    private static String addIndex(AddIndex add) {
        Index index = add.index();
        return (index.unique() ? "add unique index " : "add index ") + Words.name(index.name()) + on(add.table()) + " "
                + Words.list(index.columns()) + concurrently(add.concurrently());
    }

    private static List<String> runSql(RunSql run) {
        List<String> lines = new ArrayList<>();
        lines.add("run sql" + (run.isEverywhere() ? "" : " on " + databases(run)) + " {");
        lines.addAll(indented(run.sql().lines().toList()));
        String reverse = run.reverse();
        if (reverse == null) {
            lines.add("}");
        } else if (reverse.isEmpty()) {
            lines.add("} reverse nothing");
        } else {
            lines.add("} reverse {");
            lines.addAll(indented(reverse.lines().toList()));
            lines.add("}");
        }
        return lines;
    }

    private static String databases(RunSql run) {
        return new TreeSet<>(run.on())
                .stream()
                        .map(DatabaseKind::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static List<String> separate(Separate separate) {
        List<String> lines = new ArrayList<>();
        lines.add("separate state {");
        separate.state().forEach(operation -> lines.addAll(indented(lines(operation))));
        lines.add("} database {");
        separate.database().forEach(operation -> lines.addAll(indented(lines(operation))));
        lines.add("}");
        return lines;
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? line : INDENT + line).toList();
    }
}
