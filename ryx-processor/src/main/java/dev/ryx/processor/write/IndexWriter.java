package dev.ryx.processor.write;

import dev.ryx.processor.source.RyxTypes;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes the index by which the run time finds the models: one line a binding, in a file for the service loader. */
public final class IndexWriter {

    private static final String FILE = "META-INF/services/" + RyxTypes.MODEL_BINDING.canonicalName();

    private IndexWriter() {}

    /**
     * Writes the index of one compilation.
     *
     * @param bindings the qualified names of the bindings, in the order that the file will have
     * @param models the models that they are made for
     * @throws IOException if the file cannot be written
     */
    public static void write(Filer filer, Collection<String> bindings, Collection<? extends Element> models)
            throws IOException {
        var file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FILE, models.toArray(Element[]::new));
        try (Writer writer = file.openWriter()) {
            for (String binding : bindings) {
                writer.write(binding + "\n");
            }
        }
    }
}
