package dev.ryx.processor;

import dev.ryx.processor.source.RyxTypes;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes for each model {@code X} the classes {@code X_} and {@code X_Binding}, and for all of them the index.
 *
 * <p>It leaves the annotations to other processors as well, and needs all models of a compilation at once.
 */
public final class RyxProcessor extends AbstractProcessor {

    private @Nullable Compilation compilation;

    /** For the compiler, which finds the processor as a service. */
    public RyxProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(RyxTypes.ANNOTATIONS + ".*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new Compilation(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation != null) {
            compilation.process(round);
        }
        return false;
    }
}
