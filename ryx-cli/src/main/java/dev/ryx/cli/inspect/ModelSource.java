package dev.ryx.cli.inspect;

import dev.ryx.cli.inspect.Sketch.Field;
import dev.ryx.cli.inspect.Sketch.FieldSet;
import dev.ryx.cli.inspect.Sketch.Left;
import dev.ryx.cli.inspect.Sketch.Member;
import dev.ryx.cli.inspect.Sketch.Plain;
import dev.ryx.cli.inspect.Sketch.Reference;
import dev.ryx.meta.Names;
import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The source of a model.
 *
 * @param className the name of its class
 * @param text its file
 */
public record ModelSource(String className, String text) {

    /**
     * Writes a model.
     *
     * @param packageName its package
     * @param managed whether Ryx is to create the table and to change it
     */
    public static ModelSource of(Sketch model, String packageName, boolean managed) {
        return new ModelSource(model.className(), new Writer(model, managed).file(packageName));
    }

    /** A file under way. */
    private static final class Writer {
        private final Sketch model;
        private final boolean managed;
        private final Set<String> imports = new TreeSet<>(Set.of("dev.ryx.annotation.Table"));

        Writer(Sketch model, boolean managed) {
            this.model = model;
            this.managed = managed;
        }

        String file(String packageName) {
            String body = head() + "\n" + classLine() + members() + "}\n";
            String imported =
                    imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
            return "package " + packageName + ";\n\n" + imported + "\n" + body;
        }

        private String head() {
            var options = new ArrayList<String>();
            options.add(literal(model.table()));
            if (!managed) {
                options.add("managed = false");
            }
            addSets(options, "uniqueTogether", "Unique", model.uniqueTogether());
            addSets(options, "indexes", "Index", model.indexes());
            if (options.size() > 1) {
                options.set(0, "value = " + options.getFirst());
            }
            return "/** The table {@code " + model.table() + "}. */\n@Table("
                    + String.join(", ", options).replace(", \n", ",\n") + ")";
        }

        private void addSets(List<String> options, String option, String annotation, List<FieldSet> sets) {
            if (!sets.isEmpty()) {
                imports.add("dev.ryx.annotation." + annotation);
                options.add(sets.stream()
                        .map(set -> "\n        @" + annotation + set(set))
                        .collect(Collectors.joining(",", "\n    " + option + " = {", "\n    }")));
            }
        }

        private static String set(FieldSet set) {
            String fields = set.fields().stream().map(Writer::literal).collect(Collectors.joining(", ", "{", "}"));
            return set.name() == null
                    ? "(" + fields + ")"
                    : "(value = " + fields + ", name = " + literal(set.name()) + ")";
        }

        /** A model with a key {@code id} that the database numbers has it already. */
        private boolean extendsModel() {
            return model.keys().size() == 1
                    && model.keys().getFirst() instanceof Plain key
                    && key.column().equals("id")
                    && key.name().equals("id")
                    && key.nullable()
                    && key.type().equals(SqlType.BIGINT);
        }

        private String classLine() {
            String base = extendsModel() ? "Model" : "Entity";
            imports.add("dev.ryx." + base);
            String type = extendsModel() ? "" : "<" + keyType() + ">";
            return "public class " + model.className() + " extends " + base + type + " {\n";
        }

        private boolean hasSeveralKeys() {
            return model.keys().size() > 1;
        }

        private String keyType() {
            return hasSeveralKeys()
                    ? model.className() + ".Key"
                    : JavaType.of(model.keys().getFirst().type()).reference();
        }

        private String members() {
            var members = new ArrayList<String>();
            if (hasSeveralKeys()) {
                members.add(keyRecord());
                model.keys().forEach(key -> members.add(field(key)));
            } else if (!extendsModel() && model.keys().getFirst() instanceof Plain key) {
                members.add(key(key));
            }
            model.members().forEach(member -> members.add(member(member)));
            return String.join("\n", members);
        }

        private String keyRecord() {
            String components = model.keys().stream()
                    .map(key -> primitive(key) + " " + key.name())
                    .collect(Collectors.joining(", "));
            return "    /** The primary key. */\n    public record Key(" + components + ") {}\n";
        }

        private String primitive(Field field) {
            JavaType type = JavaType.of(field.type());
            addImport(type);
            return type.primitive();
        }

        private void addImport(JavaType type) {
            if (!type.imported().isEmpty()) {
                imports.add(type.imported());
            }
        }

        private String key(Plain key) {
            List<String> options = new ArrayList<>(List.of("primaryKey = true"));
            addColumn(options, key);
            return remark(key)
                    + annotation("Field", options)
                    + field(key, JavaType.of(key.type()).reference());
        }

        private String member(Member member) {
            return switch (member) {
                case Field field -> field(field);
                case Left(String column, String type, String why) ->
                    "    // Left out: " + SourceText.comment((column + " " + type).strip() + ": " + why) + ".\n";
            };
        }

        private String field(Field field) {
            return switch (field) {
                case Plain plain -> remark(plain) + annotation("Field", options(plain)) + field(plain, "");
                case Reference reference -> annotation("Field", keyOption(reference)) + reference(reference);
            };
        }

        /** What marks one of several fields that are the key. */
        private List<String> keyOption(Field field) {
            return hasSeveralKeys() && model.keys().contains(field) ? List.of("primaryKey = true") : List.of();
        }

        private static String remark(Plain field) {
            return field.remark() == null ? "" : "    // " + SourceText.comment(field.remark()) + "\n";
        }

        private String annotation(String name, List<String> options) {
            if (options.isEmpty()) {
                return "";
            }
            imports.add("dev.ryx.annotation." + name);
            return "    @" + name + "(" + String.join(", ", options) + ")\n";
        }

        private List<String> options(Plain field) {
            List<String> options = new ArrayList<>(keyOption(field));
            addColumn(options, field);
            if (field.unique()) {
                options.add("unique = true");
            }
            if (field.indexed()) {
                options.add("index = true");
            }
            return options;
        }

        private static void addColumn(List<String> options, Plain field) {
            if (!Names.snakeCase(field.name()).equals(field.column())) {
                options.add("column = " + literal(field.column()));
            }
            switch (field.type()) {
                case SqlType.Varchar(int length) -> options.add("maxLength = " + length);
                case SqlType.Decimal(int digits, int places) ->
                    options.addAll(List.of("maxDigits = " + digits, "decimalPlaces = " + places));
                default -> {}
            }
        }

        private String field(Plain field, String keyType) {
            JavaType type = JavaType.of(field.type());
            addImport(type);
            String name = keyType.isEmpty() && !field.nullable() ? type.primitive() : type.reference();
            return "    public " + (field.nullable() ? nullable(name) : name) + " " + field.name() + ";\n";
        }

        private String nullable(String type) {
            imports.add("org.jspecify.annotations.Nullable");
            return type.equals("byte[]") ? "byte @Nullable []" : "@Nullable " + type;
        }

        private String reference(Reference reference) {
            List<String> options = new ArrayList<>();
            if (!reference.column().equals(Names.snakeCase(reference.name()) + "_id")) {
                options.add("column = " + literal(reference.column()));
            }
            imports.add("dev.ryx.meta.OnDelete");
            options.add("onDelete = OnDelete." + reference.onDelete());
            options.add("relatedName = " + literal(reference.relatedName()));
            String holder = reference.oneToOne() ? "OneToOne" : "ForeignKey";
            imports.add("dev.ryx.relation." + holder);
            String target = reference.nullable() ? nullable(reference.target()) : reference.target();
            return annotation("Relation", options)
                    + "    public final " + holder + "<" + target + "> " + reference.name() + " = " + holder
                    + ".empty();\n";
        }

        /** A name of a table or field: it has no character that a literal could not hold. */
        private static String literal(String name) {
            return '"' + name + '"';
        }
    }
}
