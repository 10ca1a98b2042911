package dev.ryx.it.race;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Two racing processes. */
final class Racers implements AutoCloseable {

    /** How many threads there are in all. */
    static final int THREADS = 2 * RacingProcess.THREADS;

    private final List<Racer> racers;

    Racers(String url) {
        racers = Stream.of(Racer.start(url), Racer.start(url)).toList();
        racers.forEach(Racer::isReady);
    }

    /** Lets all threads begin together. */
    Score run(Heat heat) {
        racers.forEach(racer -> racer.tell(heat.toString()));
        racers.forEach(Racer::isReady);
        racers.forEach(racer -> racer.tell("go"));
        return Score.sum(racers.stream().map(Racer::score).toList());
    }

    @Override
    public void close() {
        racers.forEach(Racer::end);
    }

    /** One of them. */
    private record Racer(Process process, BufferedWriter input, BufferedReader output) {

        static Racer start(String url) {
            try {
                Process process = new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                RacingProcess.class.getName(),
                                url)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                return new Racer(
                        process,
                        process.outputWriter(StandardCharsets.UTF_8),
                        process.inputReader(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void isReady() {
            String line = line();
            if (!line.equals(RacingProcess.READY)) {
                throw new IllegalStateException("The process said: " + line);
            }
        }

        Score score() {
            return Score.parse(line());
        }

        void tell(String line) {
            try {
                input.write(line);
                input.newLine();
                input.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String line() {
            try {
                String line = output.readLine();
                if (line == null) {
                    throw new IllegalStateException("The process ended; its errors are above.");
                }
                return line;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Without more to read the process ends. */
        void end() {
            try {
                input.close();
                process.waitFor();
                output.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
