package dev.ryx.docs.snippets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Blocks of code on the pages, compared with the code that they are cut from.
 *
 * @param root the repository
 */
record Snippets(Path root) {

    /** Its first block needs no source: {@code .ci/run} reads it from the page and runs it. */
    private static final String COMMANDS_PAGE = "README.md";

    private static final String COMMANDS_HEADING = "## Two commands";

    /** README and all pages below {@code docs}, by their paths with slashes. */
    List<String> pages() throws IOException {
        var pages = new ArrayList<String>();
        pages.add(COMMANDS_PAGE);
        try (var files = Files.walk(root.resolve("docs"))) {
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    List<Block> blocks() throws IOException {
        var blocks = new ArrayList<Block>();
        for (String page : pages()) {
            blocks.addAll(read(page).blocks());
        }
        return blocks;
    }

    /** Everything that is wrong, each with its place and what to write; empty if nothing is. */
    List<String> problems() throws IOException {
        var problems = new ArrayList<String>();
        for (String name : pages()) {
            Page page = read(name);
            problems.addAll(page.problems());
            for (Block block : page.blocks()) {
                Optional<String> problem = isCommands(block, page) ? commandsProblem(block) : problem(block);
                problem.ifPresent(what -> problems.add(block.place() + ": " + what));
            }
        }
        return problems;
    }

    private Page read(String page) throws IOException {
        return Page.read(page, Files.readAllLines(root.resolve(page)));
    }

    private static boolean isCommands(Block block, Page page) {
        return block.page().equals(COMMANDS_PAGE)
                && block.heading().equals(COMMANDS_HEADING)
                && page.blocks().stream()
                        .filter(other -> other.heading().equals(COMMANDS_HEADING))
                        .findFirst()
                        .filter(block::equals)
                        .isPresent();
    }

    private static Optional<String> commandsProblem(Block block) {
        boolean twoCommands =
                block.lines().size() == 2 && block.lines().stream().allMatch(line -> line.startsWith("mvn "));
        return twoCommands
                ? Optional.empty()
                : Optional.of(
                        "the block that .ci/run runs must hold two commands. Write two lines that begin with mvn.");
    }

    private Optional<String> problem(Block block) throws IOException {
        if (block.source().isEmpty()) {
            return Optional.of("a block of " + (block.language().isEmpty() ? "code" : block.language())
                    + " without a source. Write <!-- snippet: path/of/SomeTest.java#region --> in the line above, and"
                    + " in that file, which a test runs, // tag::region[] and // end::region[].");
        }
        return problem(block, block.source().get());
    }

    private Optional<String> problem(Block block, Source source) throws IOException {
        Path file = root.resolve(source.file());
        if (!Files.isRegularFile(file)) {
            return Optional.of(
                    "there is no file " + source.file() + ". Write its path from the top of the repository.");
        }
        List<String> lines = Files.readAllLines(file);
        if (source.region().isEmpty()) {
            return difference(block, source, Region.whole(lines));
        }
        Map<String, List<String>> regions;
        try {
            regions = Region.in(lines);
        } catch (IllegalArgumentException e) {
            return Optional.of(source.file() + ": " + e.getMessage() + ".");
        }
        List<String> region = regions.get(source.region().get());
        if (region == null) {
            return Optional.of(source.file() + " has no region \""
                    + source.region().get() + "\". It has " + String.join(", ", regions.keySet()) + ".");
        }
        return difference(block, source, region);
    }

    private static Optional<String> difference(Block block, Source source, List<String> wanted) {
        if (block.lines().equals(wanted)) {
            return Optional.empty();
        }
        int same =
                (int) IntStream.range(0, Math.min(wanted.size(), block.lines().size()))
                        .takeWhile(i -> wanted.get(i).equals(block.lines().get(i)))
                        .count();
        return Optional.of("differs from " + source + " from its line " + (same + 1) + " on. Write:\n"
                + String.join("\n", wanted));
    }
}
