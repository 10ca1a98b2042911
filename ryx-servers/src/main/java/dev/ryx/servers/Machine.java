package dev.ryx.servers;

import java.util.Locale;
import java.util.Set;

/** The machine that the tests run on. */
final class Machine {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final String PROCESSOR = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    private static final boolean X86 = Set.of("amd64", "x86_64").contains(PROCESSOR);

    private Machine() {}

    static boolean isX86() {
        return X86;
    }

    /** Whether the user may do everything, on a system where he is called so. */
    static boolean isRoot() {
        return !isWindows() && System.getProperty("user.name").equals("root");
    }

    /** {@code linux}, {@code darwin} or {@code windows}. */
    static String system() {
        return SYSTEM.startsWith("mac") ? "darwin" : SYSTEM.startsWith("windows") ? "windows" : SYSTEM;
    }

    static boolean isLinuxOnX86() {
        return SYSTEM.equals("linux") && X86;
    }

    static boolean isWindows() {
        return SYSTEM.startsWith("windows") && X86;
    }

    static boolean isMacOnArm() {
        return SYSTEM.startsWith("mac") && PROCESSOR.equals("aarch64");
    }

    /** Like {@code Linux on aarch64}, for messages. */
    static String name() {
        return System.getProperty("os.name") + " on " + System.getProperty("os.arch");
    }
}
