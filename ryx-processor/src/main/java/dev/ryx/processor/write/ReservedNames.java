package dev.ryx.processor.write;

import static javax.lang.model.util.ElementFilter.methodsIn;

import dev.ryx.processor.source.RyxTypes;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** The names of methods that every path has. A relation with such a name gets an underscore at its end. */
final class ReservedNames {

    private final Set<String> methods;

    /** Reads the methods from the classes that declare them. */
    ReservedNames(Elements elements) {
        methods = Stream.of(RyxTypes.RELATION_PATH.canonicalName(), Object.class.getCanonicalName())
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .flatMap(type -> methodsIn(elements.getAllMembers(type)).stream())
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    String free(String relation) {
        return methods.contains(relation) ? relation + "_" : relation;
    }
}
