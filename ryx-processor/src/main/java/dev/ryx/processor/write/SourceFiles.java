package dev.ryx.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.NullMarked;

/** Writes generated classes as Java sources. */
final class SourceFiles {

    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String PROCESSOR = "dev.ryx.processor.RyxProcessor";

    /** The classes of {@code java.lang} that generated code names. They need no import unless the package has its own. */
    private static final List<String> LANGUAGE = List.of(
            "Boolean",
            "Class",
            "Double",
            "IndexOutOfBoundsException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private final Elements elements;
    private final Filer filer;

    SourceFiles(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        filer = environment.getFiler();
    }

    /** Writes one class, made because of the given one. */
    void write(TypeSpec type, TypeElement origin) throws IOException {
        TypeSpec.Builder complete =
                type.toBuilder().addOriginatingElement(origin).addAnnotation(NullMarked.class);
        if (canSeeGenerated(origin)) {
            complete.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        String packageName = elements.getPackageOf(origin).getQualifiedName().toString();
        JavaFile.builder(packageName, complete.build())
                .indent("    ")
                .skipJavaLangImports(!hasOwnLanguage(packageName))
                .build()
                .writeTo(filer);
    }

    /** {@code @Generated} is in {@code java.compiler}, which a module need not read. */
    private boolean canSeeGenerated(TypeElement origin) {
        return elements.getTypeElement(elements.getModuleOf(origin), GENERATED) != null;
    }

    private boolean hasOwnLanguage(String packageName) {
        Stream<String> names = LANGUAGE.stream().map(name -> packageName + "." + name);
        return names.anyMatch(name -> elements.getTypeElement(name) != null);
    }
}
