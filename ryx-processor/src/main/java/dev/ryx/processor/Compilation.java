package dev.ryx.processor;

import static javax.lang.model.util.ElementFilter.typesIn;

import dev.ryx.processor.check.Fault;
import dev.ryx.processor.check.ModelChecker;
import dev.ryx.processor.check.ModuleChecker;
import dev.ryx.processor.check.Problems;
import dev.ryx.processor.read.ModelReader;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.Place;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.write.IndexWriter;
import dev.ryx.processor.write.ModelWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * One run of the compiler. A model that names a type which does not exist waits for the next round, in which another
 * processor may have made it. A model with problems gets no classes, and neither does one whose relations lead to it, for
 * they would not compile; the others get theirs.
 */
final class Compilation {

    private final Elements elements;
    private final Filer filer;
    private final ModelReader reader;
    private final Problems problems;
    private final ModelWriter writer;
    private final TreeSet<String> waiting = new TreeSet<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, TypeElement> models = new TreeMap<>();

    Compilation(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        filer = environment.getFiler();
        reader = new ModelReader(environment);
        problems = new Problems(environment);
        writer = new ModelWriter(environment);
    }

    void process(RoundEnvironment round) {
        List<TypeElement> ready =
                Stream.concat(waiting(), annotated(round)).distinct().toList();
        waiting.clear();
        List<ModelSource> sources = read(ready);
        check(sources);
        sources.stream().filter(model -> !broken.contains(model.name())).forEach(this::write);
        if (round.processingOver()) {
            finish();
        }
    }

    private Stream<TypeElement> waiting() {
        return List.copyOf(waiting).stream().map(elements::getTypeElement);
    }

    private Stream<TypeElement> annotated(RoundEnvironment round) {
        TypeElement table = elements.getTypeElement(RyxTypes.TABLE);
        return table == null ? Stream.of() : typesIn(round.getElementsAnnotatedWith(table)).stream();
    }

    private List<ModelSource> read(List<TypeElement> types) {
        List<ModelSource> sources = types.stream().map(reader::read).toList();
        sources.stream().filter(reader::isIncomplete).forEach(model -> waiting.add(model.name()));
        return sources.stream().filter(model -> !reader.isIncomplete(model)).toList();
    }

    private void check(List<ModelSource> sources) {
        for (ModelSource model : sources) {
            if (!ModelChecker.check(model, problems)) {
                broken.add(model.name());
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ModelSource model : sources) {
                grown |= model.targets().anyMatch(broken::contains) && broken.add(model.name());
            }
        }
    }

    private void write(ModelSource model) {
        try {
            writer.write(model);
            models.put(model.binding().canonicalName(), model.element());
        } catch (IOException e) {
            problems.error(model.place(), Fault.NOT_WRITTEN, model.metamodel().simpleName(), reason(e));
        }
    }

    private void finish() {
        if (models.isEmpty()) {
            return;
        }
        ModuleChecker.check(elements.getModuleOf(first()), models.keySet(), problems);
        try {
            IndexWriter.write(filer, models.keySet(), models.values());
        } catch (IOException e) {
            problems.error(Place.of(first()), Fault.NOT_WRITTEN, "The index of models", reason(e));
        }
    }

    private static String reason(IOException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    private TypeElement first() {
        return models.values().iterator().next();
    }
}
