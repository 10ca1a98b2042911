package dev.ryx.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A server of MySQL's family. Its program and a data folder with the system's tables are kept in the cache; each start
 * gets a copy of that folder.
 */
final class MysqldStarter implements Starter {

    private final Distribution distribution;
    private final Cache cache;

    MysqldStarter(Distribution distribution, Cache cache) {
        this.distribution = distribution;
        this.cache = cache;
    }

    @Override
    public Optional<String> unavailable() {
        return distribution.isForThisMachine() ? failure() : Optional.of(notForThisMachine());
    }

    private String notForThisMachine() {
        return name() + " has no program for " + Machine.name() + ", or its artifact is not on the class path; "
                + ServerAddress.variable(distribution.product().displayName())
                + " in the environment may be the URL of a server that runs already.";
    }

    private Optional<String> failure() {
        try {
            mysqld().version().run();
            return Optional.empty();
        } catch (IOException e) {
            String said = String.valueOf(e.getMessage());
            return Optional.of(
                    name() + " does not run on this machine. " + distribution.remedy(said) + " It says: " + said);
        }
    }

    private String name() {
        return distribution.product().displayName() + " " + distribution.version();
    }

    private Mysqld mysqld() throws IOException {
        Path home = cache.folder(folder(), distribution::unpack);
        distribution.adapt(home);
        return new Mysqld(distribution, home);
    }

    private String folder() {
        return name().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @Override
    public Databases start() {
        unavailable().ifPresent(reason -> {
            throw new ServerException(reason);
        });
        try {
            Mysqld mysqld = mysqld();
            Path template = cache.folder(
                    folder() + "-data-" + fingerprint(),
                    data -> mysqld.initialisation(data).run());
            return new NetworkDatabases(
                    Daemon.start(mysqld, data -> Folders.copy(template, data)).address());
        } catch (IOException e) {
            throw new ServerException(name() + " did not start.", e);
        }
    }

    /** Of all that a data folder depends on beside the version. */
    private String fingerprint() {
        Mysqld anywhere = new Mysqld(distribution, Path.of(""));
        return Integer.toHexString(anywhere.initialisation(Path.of("")).words().hashCode());
    }
}
