package dev.ryx.it.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.binding.ModelBinding;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The code that the processor writes calls nothing by reflection, method handle or {@code Unsafe}. (What the compiler makes
 * of switches and lambdas is no such call.)
 */
class GeneratedCodeTest {

    private static final List<String> FORBIDDEN =
            List.of("java/lang/reflect/", "java/lang/invoke/", "sun/misc/Unsafe", "jdk/internal/misc/Unsafe");

    private static final List<String> LOOKS_UP = List.of("java/lang/Class.forName", "java/lang/Class.newInstance");

    @Test
    void usesNoReflection() throws IOException, URISyntaxException {
        List<Path> classes = generatedClasses();
        assertThat(classes)
                .extracting(file -> file.getFileName().toString())
                .contains(
                        "Sheet_.class",
                        "Sheet_$Path.class",
                        "Sheet_Binding.class",
                        "Gadget_Binding.class",
                        "Purchase_Binding.class",
                        "Stamped_Access.class");
        for (Path file : classes) {
            assertThat(forbidden(ClassFile.of().parse(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void reflectionWouldBeSeen() throws IOException, URISyntaxException {
        Path own = folderOf(GeneratedCodeTest.class).resolve("dev/ryx/it/model/GeneratedCodeTest$Reflective.class");
        assertThat(forbidden(ClassFile.of().parse(own)))
                .containsExactly("java/lang/Class.forName", "java/lang/reflect/Constructor.newInstance");
    }

    static final class Reflective {
        private Reflective() {}

        static Object make(String name) throws ReflectiveOperationException {
            return Class.forName(name).getConstructor().newInstance();
        }
    }

    /** Every class beside a binding that the processor wrote, from the folders of both class path entries. */
    private static List<Path> generatedClasses() throws IOException, URISyntaxException {
        var folders = StreamSupport.stream(
                        ServiceLoader.load(ModelBinding.class).spliterator(), false)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        var found = new TreeSet<Path>();
        for (Class<?> binding : folders) {
            try (Stream<Path> files = Files.walk(folderOf(binding))) {
                files.filter(file -> file.getFileName().toString().matches(".*_(Binding|Access|\\$.*)?\\.class"))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Path folderOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The members of reflective classes that a class calls, reads or writes. */
    private static List<String> forbidden(ClassModel type) {
        return type.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .flatMap(element -> switch (element) {
                    case InvokeInstruction call -> Stream.of(call.method());
                    case FieldInstruction field -> Stream.of(field.field());
                    default -> Stream.<MemberRefEntry>empty();
                })
                .filter(member -> isForbidden(member.owner().asInternalName(), member.nameAndType()))
                .map(GeneratedCodeTest::describe)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isForbidden(String owner, NameAndTypeEntry member) {
        return FORBIDDEN.stream().anyMatch(owner::startsWith)
                || LOOKS_UP.contains(owner + "." + member.name().stringValue());
    }

    private static String describe(MemberRefEntry member) {
        return member.owner().asInternalName() + "." + member.name().stringValue();
    }
}
