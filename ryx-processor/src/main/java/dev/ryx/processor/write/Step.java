package dev.ryx.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ToManySource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A relation as a step of paths.
 *
 * @param name the relation's name
 * @param target the model that it leads to
 * @param description a sentence for its Javadoc
 */
record Step(String name, Target target, CodeBlock description) {

    /** All relations of a model, foreign keys first. */
    static List<Step> of(ModelSource model) {
        Stream<Step> keys = model.columns().stream()
                .flatMap(column -> column.target().map(target -> foreignKey(column, target)).stream());
        Stream<Step> many = model.relations().stream().map(relation -> toMany(model, relation));
        return Stream.concat(keys, many).toList();
    }

    private static Step foreignKey(ColumnSource column, Target target) {
        var text = CodeBlock.of("Joins {@link $T} by {@code $L}.", target.className(), column.columnName());
        return new Step(column.name(), target, text);
    }

    private static Step toMany(ModelSource model, ToManySource relation) {
        Target target = Objects.requireNonNull(relation.target());
        CodeBlock text = relation.isOwner()
                ? CodeBlock.of("Joins {@link $T} through {@code $L}.", target.className(), relation.joinTable(model))
                : CodeBlock.of("Joins {@link $T} by its {@code $L}.", target.className(), relation.mappedBy());
        return new Step(relation.name(), target, text);
    }
}
