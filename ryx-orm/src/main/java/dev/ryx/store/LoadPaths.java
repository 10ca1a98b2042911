package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** The paths of what is loaded with objects, with their names as the models spell them. */
public final class LoadPaths {

    private LoadPaths() {}

    /** The path of a text such as {@code author__name}. */
    public static FieldPath parse(String text) {
        return new FieldPath(List.of(text.split("__", -1)));
    }

    /** The relations of a path. */
    static List<Link> relations(ModelMeta model, FieldPath path) {
        var links = new ArrayList<Link>();
        ModelMeta at = model;
        for (String step : path.steps()) {
            Link link = link(at, step, path);
            links.add(link);
            at = link.to();
        }
        return links;
    }

    private static Link link(ModelMeta model, String step, FieldPath path) {
        return Bindings.models().link(model, step).orElseThrow(() -> unknown(model, step, path));
    }

    private static FieldException unknown(ModelMeta model, String step, FieldPath path) {
        return Bindings.models().field(model, step).isPresent()
                ? FieldException.wrongUse(
                        model.label() + "." + step + " (in \"" + path.text() + "\") is no relation.",
                        "Name a relation; a field is read with its object.")
                : FieldException.unknown(
                        model.label(), step, path.text(), Bindings.models().memberNames(model));
    }

    /** The relations of a path, all of them to one. */
    static List<Link> toOne(ModelMeta model, FieldPath path) {
        List<Link> links = relations(model, path);
        for (Link link : links) {
            if (link.toMany()) {
                throw FieldException.wrongUse(
                        link.from().label() + "." + link.name() + " leads to many objects, which one row cannot hold.",
                        "Load it with prefetchRelated.");
            }
        }
        return links;
    }

    /** Fields, each behind relations to one or none. */
    static List<FieldPath> fields(ModelMeta model, List<FieldPath> paths) {
        return paths.stream().map(path -> field(model, path)).toList();
    }

    private static FieldPath field(ModelMeta model, FieldPath path) {
        List<String> steps = path.steps();
        FieldPath walked = FieldPath.ROOT;
        ModelMeta at = model;
        for (Link link : toOne(model, new FieldPath(steps.subList(0, steps.size() - 1)))) {
            walked = walked.then(link.name());
            at = link.to();
        }
        return walked.then(field(at, steps.getLast(), path).name());
    }

    private static FieldMeta field(ModelMeta model, String step, FieldPath path) {
        if (step.equals("pk")) {
            return model.firstKey(); // of several, all are read with every object
        }
        return Bindings.models()
                .field(model, step)
                .orElseThrow(() -> FieldException.unknown(
                        model.label(), step, path.text(), Bindings.models().memberNames(model)));
    }
}
