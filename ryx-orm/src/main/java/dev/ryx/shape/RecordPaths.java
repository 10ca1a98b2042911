package dev.ryx.shape;

import dev.ryx.binding.Bindings;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a query selects for a record whose components are named after fields: the text paths of its columns. */
public final class RecordPaths {

    private static final String SEPARATOR = "__";

    private RecordPaths() {}

    /**
     * The paths, in the order of the components; a nested record takes those behind the relation of its name.
     *
     * @param annotations names that the query has besides those of its model
     */
    public static List<String> of(RecordShape shape, ModelMeta model, Set<String> annotations) {
        var paths = new ArrayList<String>();
        for (RecordShape.Part part : shape.parts()) {
            switch (part) {
                case RecordShape.Part.Column(String name, Class<?> _) ->
                    paths.add(annotations.contains(name) ? name : member(model, name));
                case RecordShape.Part.Nested(String name, RecordShape nested) ->
                    behind(name, nested, model).forEach(paths::add);
            }
        }
        return paths;
    }

    private static List<String> behind(String relation, RecordShape nested, ModelMeta model) {
        Optional<Link> link = Bindings.models()
                .link(model, relation)
                .or(() -> Bindings.models().link(model, Names.snakeCase(relation)));
        return link.isEmpty()
                ? List.of(relation)
                : of(nested, link.get().to(), Set.of()).stream()
                        .map(path -> relation + SEPARATOR + path)
                        .toList();
    }

    /** The component's name if the model knows it, or else in the spelling of columns: {@code authorId}. */
    private static String member(ModelMeta model, String name) {
        boolean known = Bindings.models().field(model, name).isPresent()
                || Bindings.models().link(model, name).isPresent();
        return known ? name : Names.snakeCase(name);
    }
}
