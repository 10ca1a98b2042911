package dev.ryx.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.FieldMeta;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The fields that annotations keep from being written: theirs, and those of embedded records that they are components of. */
final class Ignored {

    private final SerializationConfig config;
    private final AnnotationIntrospector annotations;

    private Ignored(SerializationConfig config) {
        this.config = config;
        this.annotations = config.getAnnotationIntrospector();
    }

    static Set<String> names(SerializationConfig config, BeanDescription description, ModelBinding<?> binding) {
        var ignored = new Ignored(config);
        AnnotatedClass model = description.getClassInfo();
        Set<String> named = ignored.namedBy(model);
        var names = new HashSet<String>();
        List<FieldMeta> fields = binding.meta().fields();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).name();
            Iterator<String> steps = binding.members(i).iterator();
            if (named.contains(name) || ignored.isIgnored(model, named, steps)) {
                names.add(name);
            }
        }
        return Set.copyOf(names);
    }

    private Set<String> namedBy(Annotated annotated) {
        return annotations.findPropertyIgnoralByName(config, annotated).getIgnored();
    }

    /** Whether one of the steps to a value is ignored, by its own annotation or by that of what holds it. */
    private boolean isIgnored(AnnotatedClass holder, Set<String> named, Iterator<String> steps) {
        String step = steps.next();
        if (named.contains(step)) {
            return true;
        }
        for (AnnotatedField field : holder.fields()) {
            if (field.getName().equals(step)) {
                return isMarked(field) || (steps.hasNext() && isIgnoredWithin(field, steps));
            }
        }
        return false;
    }

    private boolean isMarked(AnnotatedField field) {
        return annotations.hasIgnoreMarker(field)
                || annotations.findPropertyAccess(field) == JsonProperty.Access.WRITE_ONLY;
    }

    private boolean isIgnoredWithin(AnnotatedField field, Iterator<String> steps) {
        AnnotatedClass record = AnnotatedClassResolver.resolve(config, field.getType(), config);
        var named = new HashSet<>(namedBy(record));
        named.addAll(namedBy(field));
        return isIgnored(record, named, steps);
    }
}
