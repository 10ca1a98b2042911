package dev.ryx.migrations.file;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
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
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads operations, each a block of lines. */
final class OperationParser {

    private static final int INDENT = 2;
    private static final List<String> VERBS =
            List.of("add", "alter", "create", "drop", "rename", "run", "separate", "validate");
    private static final List<String> DATABASES = Arrays.stream(DatabaseKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final List<Line> lines;
    private final Problems problems;
    private int at;

    OperationParser(List<Line> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** The operations, and the comments below the last one. */
    record Result(List<Entry> entries, List<String> closing) {}

    Result read() {
        List<Entry> entries = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                at++;
            } else if (line.isComment()) {
                comment.add(line.comment());
                at++;
            } else {
                entries.add(new Entry(comment, operation(comment)));
                comment = new ArrayList<>();
            }
        }
        return new Result(entries, comment);
    }

    private List<Operation> operations() {
        return read().entries().stream().map(Entry::operation).toList();
    }

    /** The operation whose first line is here; comments within it are put with those above it. */
    private Operation operation(List<String> comment) {
        Line first = lines.get(at++);
        if (first.isIndented()) {
            throw problems.at(
                    first, 0, "a line is indented that begins an operation", "Take the blanks before it out.");
        }
        var line = new TokenReader(first, problems);
        return switch (line.oneOf(VERBS, "an operation")) {
            case "create" -> createTable(line, comment);
            case "drop" -> ended(line, drop(line));
            case "rename" -> ended(line, rename(line));
            case "alter" -> ended(line, alter(line));
            case "validate" -> ended(line, validate(line));
            case "run" -> run(line);
            case "separate" -> separate(line);
            default -> ended(line, add(line));
        };
    }

    private static Operation ended(TokenReader line, Operation operation) {
        line.expectEnd();
        return operation;
    }

    private Operation createTable(TokenReader line, List<String> comment) {
        line.expect("table");
        TableName name = line.table();
        line.expectEnd();
        var table = new TableParser();
        while (at < lines.size() && (lines.get(at).isIndented() || lines.get(at).isBlank())) {
            Line part = lines.get(at++);
            if (part.isComment()) {
                comment.add(part.comment());
            } else if (!part.isBlank()) {
                table.part(new TokenReader(part, problems));
            }
        }
        return new CreateTable(table.table(name));
    }

    private Operation add(TokenReader line) {
        String noun = line.oneOf(List.of("column", "index", "unique", "check", "foreign"), "what is added");
        return switch (noun) {
            case "column" -> addColumn(line);
            case "index" -> addIndex(line, false);
            case "unique" -> line.accept("index") ? addIndex(line, true) : addUnique(line);
            case "check" -> addCheck(line);
            default -> addForeignKey(line);
        };
    }

    private static Operation addColumn(TokenReader line) {
        TokenReader.Place place = line.place();
        Column column = TableParser.column(place.name(), line);
        return new AddColumn(place.table(), column, line.expressionAfter("fill"));
    }

    private static Operation addIndex(TokenReader line, boolean unique) {
        Ident name = line.name();
        TableName table = on(line);
        return new AddIndex(table, new Index(name, line.names(), unique), line.accept("concurrently"));
    }

    private static Operation addUnique(TokenReader line) {
        Ident name = line.name();
        TableName table = on(line);
        return new AddUnique(table, new UniqueKey(name, line.names()));
    }

    private static Operation addCheck(TokenReader line) {
        Ident name = line.name();
        TableName table = on(line);
        return new AddCheck(table, new Check(name, line.expression()), !line.accept("not", "valid"));
    }

    private static Operation addForeignKey(TokenReader line) {
        line.expect("key");
        Ident name = line.name();
        TableName table = on(line);
        return new AddForeignKey(table, TableParser.foreignKey(name, line), !line.accept("not", "valid"));
    }

    private static TableName on(TokenReader line) {
        line.expect("on");
        return line.table();
    }

    private static Operation drop(TokenReader line) {
        String noun = line.oneOf(List.of("table", "column", "index", "unique", "check", "foreign"), "what is dropped");
        return switch (noun) {
            case "table" -> new DropTable(line.table());
            case "column" -> dropColumn(line);
            case "index" -> dropIndex(line);
            case "unique" -> dropUnique(line);
            case "check" -> dropCheck(line);
            default -> dropForeignKey(line);
        };
    }

    private static Operation dropColumn(TokenReader line) {
        TokenReader.Place place = line.place();
        return new DropColumn(place.table(), place.name(), line.expressionAfter("fill"));
    }

    private static Operation dropIndex(TokenReader line) {
        Ident name = line.name();
        return new DropIndex(on(line), name, line.accept("concurrently"));
    }

    private static Operation dropUnique(TokenReader line) {
        Ident name = line.name();
        return new DropUnique(on(line), name);
    }

    private static Operation dropCheck(TokenReader line) {
        Ident name = line.name();
        return new DropCheck(on(line), name);
    }

    private static Operation dropForeignKey(TokenReader line) {
        line.expect("key");
        Ident name = line.name();
        return new DropForeignKey(on(line), name);
    }

    private static Operation rename(TokenReader line) {
        return switch (line.oneOf(List.of("table", "column", "index", "constraint"), "what is renamed")) {
            case "table" -> renameTable(line);
            case "column" -> renameColumn(line);
            case "index" -> renameIndex(line);
            default -> renameConstraint(line);
        };
    }

    private static Operation renameTable(TokenReader line) {
        TableName table = line.table();
        return new RenameTable(table, to(line));
    }

    private static Operation renameColumn(TokenReader line) {
        TokenReader.Place place = line.place();
        return new RenameColumn(place.table(), place.name(), to(line));
    }

    private static Operation renameIndex(TokenReader line) {
        Ident name = line.name();
        TableName table = on(line);
        return new RenameIndex(table, name, to(line));
    }

    private static Operation renameConstraint(TokenReader line) {
        Ident name = line.name();
        TableName table = on(line);
        return new RenameConstraint(table, name, to(line));
    }

    private static Ident to(TokenReader line) {
        line.expect("to");
        return line.name();
    }

    private static Operation alter(TokenReader line) {
        if (line.oneOf(List.of("column", "foreign"), "what is altered").equals("foreign")) {
            line.expect("key");
            Ident name = line.name();
            TableName table = on(line);
            return new AlterForeignKey(table, name, line.onDelete());
        }
        TokenReader.Place place = line.place();
        Column column = TableParser.column(place.name(), line);
        @Nullable SqlExpression fill = line.expressionAfter("fill");
        return new AlterColumn(place.table(), column, fill, line.expressionAfter("using"));
    }

    private static Operation validate(TokenReader line) {
        line.expect("constraint");
        Ident name = line.name();
        return new ValidateConstraint(on(line), name);
    }

    private Operation run(TokenReader line) {
        if (line.oneOf(List.of("sql", "java"), "what is run").equals("java")) {
            return ended(line, new RunJava(line.className(), line.accept("reversible"), line.accept("backwards")));
        }
        Set<DatabaseKind> on = databases(line);
        String sql = text(block(line));
        TokenReader end = end();
        @Nullable String reverse = null;
        if (end.accept("reverse", "nothing")) {
            reverse = "";
        } else if (end.accept("reverse")) {
            reverse = text(block(end));
            end = end();
        }
        return ended(end, new RunSql(on, sql, reverse));
    }

    private static Set<DatabaseKind> databases(TokenReader line) {
        if (!line.accept("on")) {
            return EnumSet.allOf(DatabaseKind.class);
        }
        Set<DatabaseKind> on = EnumSet.noneOf(DatabaseKind.class);
        do {
            on.add(DatabaseKind.valueOf(line.oneOf(DATABASES, "a database").toUpperCase(Locale.ROOT)));
        } while (line.acceptSymbol(","));
        return on;
    }

    private static String text(List<Line> block) {
        return block.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private Operation separate(TokenReader line) {
        line.expect("state");
        List<Operation> state = new OperationParser(block(line), problems).operations();
        TokenReader middle = end();
        middle.expect("database");
        List<Operation> database = new OperationParser(block(middle), problems).operations();
        return ended(end(), new Separate(state, database));
    }

    /** The lines up to the one that begins with a brace. The line before them ends in one. */
    private List<Line> block(TokenReader opening) {
        opening.expectSymbol("{");
        opening.expectEnd();
        int from = at;
        while (at < lines.size() && !lines.get(at).text().startsWith("}")) {
            at++;
        }
        if (at == lines.size()) {
            throw unclosed(lines.get(from - 1));
        }
        return lines.subList(from, at).stream().map(line -> line.within(INDENT)).toList();
    }

    private MigrationException unclosed(Line opening) {
        return problems.at(
                opening,
                opening.text().stripTrailing().length() - 1,
                "a block is not closed",
                "End it with a line that begins with a brace; indent the lines within by two blanks.");
    }

    private TokenReader end() {
        var line = new TokenReader(lines.get(at++), problems);
        line.expectSymbol("}");
        return line;
    }
}
