package dev.ryx.processor.write;

import com.palantir.javapoet.TypeSpec;
import dev.ryx.meta.ModelMeta;
import dev.ryx.processor.source.Access;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;
import dev.ryx.processor.source.ModelSource;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes all classes of a model that has no problems. */
public final class ModelWriter {

    private final Elements elements;
    private final SourceFiles files;
    private final Set<String> bridged = new HashSet<>();

    /** Writes to the compiler's output. */
    public ModelWriter(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        files = new SourceFiles(environment);
    }

    /**
     * Writes the columns, the binding, and the bridges that the binding needs and that are not there.
     *
     * @throws IOException if a file exists already or cannot be written
     */
    public void write(ModelSource model) throws IOException {
        ModelMeta meta = MetaBuilder.build(model);
        var members = new MemberCode(model, meta, new ReservedNames(elements));
        files.write(accepting(model, MetamodelWriter.write(model, members)), model.element());
        files.write(accepting(model, BindingWriter.write(model, meta)), model.element());
        for (ColumnSource column : model.columns()) {
            writeBridge(column.access(), column.owner());
        }
        for (EmbeddedSource holder : model.embedded()) {
            writeBridge(holder.access(), holder.owner());
        }
    }

    private void writeBridge(Access access, TypeElement owner) throws IOException {
        if (access instanceof Access.Bridge(var bridge) && isMissing(bridge.canonicalName())) {
            files.write(BridgeWriter.write(owner), owner);
        }
    }

    private TypeSpec accepting(ModelSource model, TypeSpec type) {
        return Deprecations.of(model, elements)
                .map(annotation -> type.toBuilder().addAnnotation(annotation).build())
                .orElse(type);
    }

    private boolean isMissing(String bridge) {
        return elements.getTypeElement(bridge) == null && bridged.add(bridge);
    }
}
