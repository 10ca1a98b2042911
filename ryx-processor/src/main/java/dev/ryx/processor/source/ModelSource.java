package dev.ryx.processor.source;

import com.palantir.javapoet.ClassName;
import dev.ryx.meta.Names;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A class or record annotated with {@code @Table}.
 *
 * @param element the class
 * @param table the values of {@code @Table}
 * @param columns the columns: the primary key first, then inherited ones, then its own in the order of the source
 * @param embedded the fields that hold records whose components are columns, and of those the components that do so, each
 *     after the one that holds it
 * @param relations the methods annotated with {@code @Relation}
 * @param strays what has annotations of a column but is none: static and transient fields
 * @param entityKey the argument of {@code Entity<K>}, or null if the model does not extend it
 * @param key the record that {@code Entity<K>} or {@code @Table(key = …)} names, or null if they name none
 * @param manager what {@code @Table(manager = …)} names, or null
 * @param noArgConstructor whether generated code can make an object without arguments
 * @param visible whether generated code in other packages can use the model
 */
public record ModelSource(
        TypeElement element,
        Options table,
        List<ColumnSource> columns,
        List<EmbeddedSource> embedded,
        List<ToManySource> relations,
        List<Options> strays,
        @Nullable TypeMirror entityKey,
        @Nullable KeySource key,
        @Nullable ManagerSource manager,
        boolean noArgConstructor,
        boolean visible) {

    /** Copies the lists. */
    public ModelSource {
        columns = List.copyOf(columns);
        embedded = List.copyOf(embedded);
        relations = List.copyOf(relations);
        strays = List.copyOf(strays);
    }

    /** The class. */
    public ClassName className() {
        return ClassName.get(element);
    }

    /** The qualified name, which tells models apart. */
    public String name() {
        return element.getQualifiedName().toString();
    }

    /** The name without its package, as messages give it. */
    public String label() {
        return element.getSimpleName().toString();
    }

    /** Whether the model is a record. */
    public boolean isRecord() {
        return element.getKind() == ElementKind.RECORD;
    }

    /** The class with the model's columns. */
    public ClassName metamodel() {
        return Generated.metamodel(className());
    }

    /** The class that reads and fills the model's objects. */
    public ClassName binding() {
        return Generated.binding(className());
    }

    /** The table's name. */
    public String tableName() {
        String given = table.text("value");
        return given.isEmpty() ? Names.tableName(label()) : given;
    }

    /** The name that a relation of the model has on the other side. */
    public String relatedName(Options relation) {
        String given = relation.text("relatedName");
        return given.isEmpty() ? Names.lowerFirst(label()) : given;
    }

    /** The columns marked as the primary key, in its order. */
    public List<ColumnSource> keys() {
        return columns.stream().filter(ColumnSource::key).toList();
    }

    /** Whether several columns are the primary key together. */
    public boolean hasCompositeKey() {
        return keys().size() > 1;
    }

    /** The column with this Java name. */
    public Optional<ColumnSource> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The fields of the model itself that hold records. */
    public List<EmbeddedSource> outermost() {
        return embedded.stream().filter(holder -> holder.holder() == null).toList();
    }

    /** The places of the columns of an embedded record and of those it holds, in the order of its components. */
    public List<Integer> placesOf(EmbeddedSource holder) {
        return IntStream.range(0, columns.size())
                .filter(i -> isWithin(columns.get(i).holder(), holder))
                .boxed()
                .toList();
    }

    private static boolean isWithin(@Nullable EmbeddedSource inner, EmbeddedSource outer) {
        return inner != null && (inner.equals(outer) || isWithin(inner.holder(), outer));
    }

    /** The names of the models that its relations lead to. */
    public Stream<String> targets() {
        Stream<Target> keys = columns.stream().flatMap(column -> column.target().stream());
        Stream<Target> many = relations.stream().map(ToManySource::target).filter(Objects::nonNull);
        return Stream.concat(keys, many).map(Target::name);
    }

    /** Where the class stands. */
    public Place place() {
        return Place.of(element);
    }

    /** Whether an element belongs to the model's own source, not to that of a base class. */
    public boolean declares(Element member) {
        return member.equals(element) || element.equals(member.getEnclosingElement());
    }
}
