package dev.ryx.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The poms agree with one another where Maven does not see to it. */
class ReactorTest {
    private static final Pattern OURS =
            Pattern.compile("<dependency>\\s*<groupId>dev.ryx</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*"
                    + "<version>[^<]+</version>\\s*</dependency>");

    @Test
    void theBomNamesWhatTheParentManages() throws IOException {
        List<String> published = managed("pom.xml").stream()
                .filter(artifact -> !artifact.equals("ryx-example-chinook"))
                .toList();
        assertThat(managed("ryx-bom/pom.xml")).isNotEmpty().isEqualTo(published);
    }

    private static List<String> managed(String pom) throws IOException {
        return OURS.matcher(Repository.read(pom))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
