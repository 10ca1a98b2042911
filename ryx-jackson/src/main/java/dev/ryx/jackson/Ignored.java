package dev.ryx.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.FieldMeta;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What annotations keep from being written: those of a field or its accessors, and those of embedded records that fields are
 * components of.
 */
final class Ignored {

    private final SerializationConfig config;
    private final AnnotationIntrospector annotations;

    private Ignored(SerializationConfig config) {
        this.config = config;
        this.annotations = config.getAnnotationIntrospector();
    }

    /** The names of fields, and of relations that have none. */
    static Set<String> names(SerializationConfig config, BeanDescription description, ModelBinding<?> binding) {
        var ignored = new Ignored(config);
        AnnotatedClass model = description.getClassInfo();
        Set<String> marked = ignored.in(model, ignored.namedBy(model));
        var names = new HashSet<>(marked);
        List<FieldMeta> fields = binding.meta().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (ignored.isIgnored(model, marked, binding.members(i).iterator())) {
                names.add(fields.get(i).name());
            }
        }
        return Set.copyOf(names);
    }

    private Set<String> namedBy(Annotated annotated) {
        return annotations.findPropertyIgnoralByName(config, annotated).findIgnoredForSerialization();
    }

    /** The properties of a class that are not written. */
    private Set<String> in(AnnotatedClass holder, Set<String> named) {
        var names = new HashSet<>(named);
        members(holder)
                .collect(Collectors.groupingBy(member -> property(holder, member)))
                .forEach((name, members) -> {
                    if (areIgnored(members)) {
                        names.add(name);
                    }
                });
        return names;
    }

    private static Stream<AnnotatedMember> members(AnnotatedClass holder) {
        return Stream.concat(
                StreamSupport.stream(holder.fields().spliterator(), false),
                StreamSupport.stream(holder.memberMethods().spliterator(), false));
    }

    /** What a field or method is about, by the rules of the mapper; a method that is no accessor has its own name. */
    private String property(AnnotatedClass holder, AnnotatedMember member) {
        if (!(member instanceof AnnotatedMethod method)) {
            return member.getName();
        }
        AccessorNamingStrategy.Provider naming = config.getAccessorNaming();
        AccessorNamingStrategy names =
                holder.getRawType().isRecord() ? naming.forRecord(config, holder) : naming.forPOJO(config, holder);
        String name = method.getName();
        String property;
        if (method.getParameterCount() > 0) {
            property = names.findNameForMutator(method, name);
        } else {
            String regular = names.findNameForRegularGetter(method, name);
            property = regular == null ? names.findNameForIsGetter(method, name) : regular;
        }
        return property == null ? name : property;
    }

    /** One that is marked hides all, unless another one that can be read asks to be written. */
    private boolean areIgnored(List<AnnotatedMember> members) {
        if (members.stream()
                .anyMatch(member -> annotations.findPropertyAccess(member) == JsonProperty.Access.WRITE_ONLY)) {
            return true;
        }
        return members.stream().anyMatch(annotations::hasIgnoreMarker)
                && members.stream()
                        .noneMatch(member -> !annotations.hasIgnoreMarker(member)
                                && !(member instanceof AnnotatedMethod method && method.getParameterCount() > 0)
                                && annotations.findNameForSerialization(member) != null);
    }

    /** Whether one of the steps to a value is ignored. */
    private boolean isIgnored(AnnotatedClass holder, Set<String> ignored, Iterator<String> steps) {
        String step = steps.next();
        if (ignored.contains(step)) {
            return true;
        }
        if (steps.hasNext()) {
            for (AnnotatedField field : holder.fields()) {
                if (field.getName().equals(step)) {
                    return isIgnoredWithin(field, steps);
                }
            }
        }
        return false;
    }

    private boolean isIgnoredWithin(AnnotatedField field, Iterator<String> steps) {
        AnnotatedClass record = AnnotatedClassResolver.resolve(config, field.getType(), config);
        var named = new HashSet<>(namedBy(record));
        named.addAll(namedBy(field));
        return isIgnored(record, in(record, named), steps);
    }
}
