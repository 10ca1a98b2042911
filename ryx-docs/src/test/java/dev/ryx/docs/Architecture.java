package dev.ryx.docs;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may know what, as rules over compiled classes.
 *
 * @param moduleOf the artifactId of the module a class belongs to; empty for a class of none
 * @param modules the modules that hold classes; a rule about one of them must find some
 */
record Architecture(Function<JavaClass, String> moduleOf, Set<String> modules) {
    /** The modules an application runs with, and for each the modules it may know. */
    static final Map<String, Set<String>> LAYERS = Map.of(
            "ryx-core", Set.of(),
            "ryx-query", Set.of("ryx-core"),
            "ryx-backend", Set.of("ryx-core", "ryx-query"),
            "ryx-orm", Set.of("ryx-core", "ryx-query", "ryx-backend"),
            "ryx-config", Set.of("ryx-orm"),
            "ryx-redis", Set.of("ryx-core", "ryx-backend", "ryx-orm"),
            "ryx-jackson", Set.of("ryx-core", "ryx-query", "ryx-backend", "ryx-orm"),
            "ryx-migrations", Set.of("ryx-core", "ryx-query", "ryx-backend"),
            "ryx-cli", Set.of("ryx-core", "ryx-query", "ryx-backend", "ryx-orm", "ryx-config", "ryx-migrations"));

    /** The example stands for every user's code and for the code that the processor generates for it. */
    static final String EXAMPLE = "ryx-example-chinook";

    /**
     * Classes that may use reflection: one that looks which of two drivers is there, one that asks either for the number of
     * a session after an interrupt, those that find the constructor of a record of the caller's, once a query, what keeps fields of
     * any class as JSON, what connects methods to signals, and what looks, once a model, which methods it overrides.
     */
    static final Set<String> MAY_REFLECT = Set.of(
            "dev.ryx.Overrides",
            "dev.ryx.backend.mysql.MysqlDriver",
            "dev.ryx.backend.mysql.ServerSession",
            "dev.ryx.binding.JsonCodec",
            "dev.ryx.binding.JsonMapper",
            "dev.ryx.binding.PlainJsonMapper",
            "dev.ryx.jackson.JacksonJsonMapper",
            "dev.ryx.shape.RecordReader",
            "dev.ryx.shape.RecordReader$Constructor",
            "dev.ryx.shape.RecordShape",
            "dev.ryx.signal.ReceiverMethods",
            "dev.ryx.signal.Signals");

    private static final String FACE = "dev.ryx";

    List<ArchRule> rules() {
        return Stream.concat(
                        LAYERS.entrySet().stream().map(layer -> layer(layer.getKey(), layer.getValue())),
                        Stream.of(
                                layer("ryx-processor", Set.of("ryx-core")),
                                noPackageCycles(),
                                faceOnTop(),
                                noJdbc(),
                                noReflection(),
                                noTimestamp(),
                                noHiddenClock()))
                .toList();
    }

    ArchRule layer(String module, Set<String> mayKnow) {
        return about(Set.of(module), "know no module but " + mayKnow, to(target -> {
            String known = moduleOf.apply(target);
            return target.getPackageName().startsWith("dev.ryx") && !known.equals(module) && !mayKnow.contains(known);
        }));
    }

    ArchRule noPackageCycles() {
        SliceAssignment packages = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return moduleOf.apply(type).isEmpty()
                        ? SliceIdentifier.ignore()
                        : SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "the packages of Ryx";
            }
        };
        return slices().assignedFrom(packages).should().beFreeOfCycles();
    }

    /** The face is on top of the ORM: what is below must not look up. */
    ArchRule faceOnTop() {
        return about(
                Set.of("ryx-orm"),
                "not know the package " + FACE + " from below",
                to(Architecture::isFace).and(dependency -> !isFace(dependency.getOriginClass())));
    }

    ArchRule noJdbc() {
        return about(
                Set.of("ryx-core", "ryx-query"),
                "know no JDBC",
                to(target -> target.getPackageName().matches("javax?\\.sql(\\..*)?")));
    }

    /** What the compiler makes of lambdas, records, switches and text is no use of reflection in this sense. */
    ArchRule noReflection() {
        Predicate<JavaClass> reflective = target -> target.getPackageName().startsWith("java.lang.reflect")
                || target.getPackageName().startsWith("java.lang.invoke")
                || target.getSimpleName().equals("Unsafe");
        Predicate<JavaMethodCall> looksUp = call -> call.getTargetOwner().isEquivalentTo(Class.class)
                && (call.getName().equals("forName")
                        || call.getName().equals("newInstance")
                        || reflective.test(call.getTarget().getRawReturnType().getBaseComponentType()));
        return about(
                with(EXAMPLE),
                "use no reflection, but for " + MAY_REFLECT,
                dependency -> !MAY_REFLECT.contains(dependency.getOriginClass().getName())
                        && (to(reflective).test(dependency) || calls(looksUp).test(dependency)));
    }

    /** It shifts times in the gaps of daylight saving, in every driver. */
    ArchRule noTimestamp() {
        return about(
                LAYERS.keySet(),
                "not use java.sql.Timestamp",
                to(target -> target.getName().equals("java.sql.Timestamp")));
    }

    ArchRule noHiddenClock() {
        return about(
                LAYERS.keySet(),
                "read the time from a Clock",
                calls(call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()));
    }

    private ArchRule about(Set<String> about, String should, Predicate<Dependency> forbidden) {
        DescribedPredicate<JavaClass> inModules =
                describe("are in " + about, type -> about.contains(moduleOf.apply(type)));
        return classes()
                .that(inModules)
                .should(avoid(should, forbidden))
                .allowEmptyShould(about.stream().noneMatch(modules::contains));
    }

    private static ArchCondition<JavaClass> avoid(String description, Predicate<Dependency> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .map(dependency -> SimpleConditionEvent.violated(dependency, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static Predicate<Dependency> to(Predicate<JavaClass> target) {
        return dependency -> target.test(dependency.getTargetClass().getBaseComponentType());
    }

    private static Predicate<Dependency> calls(Predicate<JavaMethodCall> forbidden) {
        return dependency -> dependency.convertTo(JavaAccess.class).stream()
                .anyMatch(access -> access instanceof JavaMethodCall call && forbidden.test(call));
    }

    private static boolean isFace(JavaClass type) {
        return type.getPackageName().equals(FACE);
    }

    private static Set<String> with(String module) {
        return Stream.of(LAYERS.keySet(), Set.of(module))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
