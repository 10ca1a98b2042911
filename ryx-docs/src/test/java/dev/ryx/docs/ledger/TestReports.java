package dev.ryx.docs.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The tests that the modules of this build ran.
 *
 * @param runs each test of each report
 */
public record TestReports(List<Run> runs) {

    private static final Pattern REPORT = Pattern.compile("TEST-([\\w.]+?)(?:\\$.*)?(?:-[a-z]+)?\\.xml");

    /** The endings of the reports of those tests that run once on each database. */
    static final List<String> DATABASES = List.of("sqlite", "postgres", "mysql", "mariadb");

    /** How a run ended. */
    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    /**
     * One run of one test.
     *
     * @param type the class, with {@code $} before a nested one
     * @param method the method; empty if the class as a whole failed or was skipped
     * @param database one of {@link #DATABASES}; empty for a test that runs on none
     * @param outcome how it ended
     */
    record Run(String type, String method, String database, Outcome outcome) {

        boolean passed() {
            return outcome == Outcome.PASSED;
        }

        boolean wasSkipped() {
            return outcome == Outcome.SKIPPED;
        }

        private String outer() {
            return type.replaceFirst("\\$.*", "");
        }

        /** Whether a name as the ledger writes it is that of the class, or of a class around it. */
        private boolean isOf(String name) {
            return ("." + type.replace('$', '.') + ".").contains("." + name + ".");
        }
    }

    /** All reports below the modules of a repository. */
    public static TestReports of(Path root) throws IOException {
        var runs = new ArrayList<Run>();
        for (Path report : reports(root)) {
            runs.addAll(read(report));
        }
        return new TestReports(List.copyOf(runs));
    }

    private static List<Path> reports(Path root) throws IOException {
        var reports = new ArrayList<Path>();
        for (Path parent : List.of(root, root.resolve("examples"))) {
            for (Path module : children(parent)) {
                children(module.resolve("target/surefire-reports")).stream()
                        .filter(file -> isOfToday(module, file.getFileName().toString()))
                        .forEach(reports::add);
            }
        }
        return reports;
    }

    /** Whether the file is a report, and not one that a test has left behind which is there no more. */
    private static boolean isOfToday(Path module, String report) {
        Matcher name = REPORT.matcher(report);
        return name.matches()
                && Files.exists(
                        module.resolve("src/test/java").resolve(name.group(1).replace('.', '/') + ".java"));
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static List<Run> read(Path report) throws IOException {
        String database = databaseOf(report.getFileName().toString());
        NodeList cases = parse(report).getElementsByTagName("testcase");
        var runs = new ArrayList<Run>();
        for (int i = 0; i < cases.getLength(); i++) {
            var test = (Element) cases.item(i);
            String type = test.getAttribute("classname").replaceFirst("\\(.*", "");
            String method = test.getAttribute("name").replaceFirst("[^\\w$].*", "");
            runs.add(new Run(type, method, database, outcome(test)));
        }
        return runs;
    }

    private static Outcome outcome(Element test) {
        Set<String> children = new TreeSet<>();
        for (Node child = test.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child.getNodeName());
        }
        if (children.contains("skipped")) {
            return Outcome.SKIPPED;
        }
        return children.contains("failure") || children.contains("error") ? Outcome.FAILED : Outcome.PASSED;
    }

    private static String databaseOf(String report) {
        return DATABASES.stream()
                .filter(database -> report.endsWith("-" + database + ".xml"))
                .findFirst()
                .orElse("");
    }

    private static Document parse(Path report) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(report.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report + " is no report.", e);
        }
    }

    /**
     * What is wrong with a test: it does not exist, or did not pass on each of the databases.
     *
     * @param name a class, with as much of its package as tells it from others, and perhaps {@code #method}; nested ones
     *     belong to it, and are {@code Outer.Inner} by themselves
     * @param databases where it must have passed; none means that it must have passed wherever it ran
     */
    public Optional<String> problem(String name, Collection<String> databases) {
        List<Run> found = find(name);
        Set<String> classes = found.stream().map(Run::outer).collect(Collectors.toCollection(TreeSet::new));
        if (found.isEmpty()) {
            return Optional.of("there is no test " + name + " in the reports of this build");
        }
        if (classes.size() > 1) {
            return Optional.of(name + " may be each of " + String.join(", ", classes));
        }
        for (String database : databases) {
            if (found.stream().noneMatch(run -> run.database().equals(database))) {
                return Optional.of(name + " did not run on " + database);
            }
        }
        return found.stream()
                .filter(run -> databases.isEmpty() || databases.contains(run.database()))
                .filter(run -> !run.passed())
                .findFirst()
                .map(run ->
                        name + " failed or was skipped" + (run.database().isEmpty() ? "" : " on " + run.database()));
    }

    private List<Run> find(String name) {
        String type = name.replaceFirst("#.*", "");
        String method = name.contains("#") ? name.substring(name.indexOf('#') + 1) : "";
        return runs.stream()
                .filter(run -> run.isOf(type))
                .filter(run -> method.isEmpty()
                        || run.method().isEmpty()
                        || run.method().equals(method))
                .toList();
    }
}
