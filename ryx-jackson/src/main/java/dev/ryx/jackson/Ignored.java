package dev.ryx.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import java.util.HashSet;
import java.util.Set;

/** The fields that annotations keep from being written. */
final class Ignored {

    private Ignored() {}

    static Set<String> names(SerializationConfig config, BeanDescription description) {
        AnnotationIntrospector annotations = config.getAnnotationIntrospector();
        var names = new HashSet<String>(annotations
                .findPropertyIgnoralByName(config, description.getClassInfo())
                .getIgnored());
        for (AnnotatedField field : description.getClassInfo().fields()) {
            if (annotations.hasIgnoreMarker(field)
                    || annotations.findPropertyAccess(field) == JsonProperty.Access.WRITE_ONLY) {
                names.add(field.getName());
            }
        }
        return Set.copyOf(names);
    }
}
