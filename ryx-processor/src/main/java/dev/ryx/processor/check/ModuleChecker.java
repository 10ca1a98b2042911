package dev.ryx.processor.check;

import dev.ryx.processor.source.Place;
import dev.ryx.processor.source.RyxTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.util.ElementFilter;

/** Checks that a module tells the service loader of its models: in a module the index file is not read. */
public final class ModuleChecker {

    private ModuleChecker() {}

    /**
     * Checks one module.
     *
     * @param bindings the qualified names of the bindings of its models
     */
    public static void check(ModuleElement module, Collection<String> bindings, Problems problems) {
        if (module.isUnnamed()) {
            return;
        }
        Set<String> provided = provided(module);
        if (!provided.containsAll(bindings)) {
            var all = new ArrayList<>(bindings);
            problems.error(Place.of(module), Fault.NO_PROVIDES, String.join(", ", all));
        }
    }

    private static Set<String> provided(ModuleElement module) {
        List<ProvidesDirective> provides = ElementFilter.providesIn(module.getDirectives());
        return provides.stream()
                .filter(directive ->
                        directive.getService().getQualifiedName().contentEquals(RyxTypes.MODEL_BINDING.canonicalName()))
                .flatMap(directive -> directive.getImplementations().stream())
                .map(implementation -> implementation.getQualifiedName().toString())
                .collect(Collectors.toSet());
    }
}
