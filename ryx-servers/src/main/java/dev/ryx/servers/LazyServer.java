package dev.ryx.servers;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A server that starts when it is first needed, unless the environment names one that runs already. */
final class LazyServer {

    private static final System.Logger LOG = System.getLogger(LazyServer.class.getName());
    private static final Map<DatabaseServer, LazyServer> ALL = new ConcurrentHashMap<>();

    private final Starter starter;
    private final Optional<ServerAddress> running;
    private @Nullable Databases databases;
    private boolean told;

    private LazyServer(Starter starter, Optional<ServerAddress> running) {
        this.starter = starter;
        this.running = running;
    }

    /** The one of this JVM. */
    static LazyServer of(DatabaseServer server) {
        return ALL.computeIfAbsent(server, LazyServer::make);
    }

    private static LazyServer make(DatabaseServer server) {
        return switch (server) {
            case SQLITE -> new LazyServer(new SqliteStarter(), Optional.empty());
            case POSTGRES -> make(server, new PostgresProduct(), new PostgresStarter(Cache.ofUser()));
            case MYSQL -> make(server, MysqlProduct.MYSQL, new MysqldStarter(new MysqlDistribution(), Cache.ofUser()));
            case MARIADB ->
                make(server, MysqlProduct.MARIADB, new MysqldStarter(new MariadbDistribution(), Cache.ofUser()));
        };
    }

    private static LazyServer make(DatabaseServer server, Product product, Starter starter) {
        return new LazyServer(starter, ServerAddress.fromEnvironment(server.label(), product, System.getenv()));
    }

    synchronized Optional<String> unavailable() {
        if (running.isPresent() || databases != null) {
            return Optional.empty();
        }
        Optional<String> reason = starter.unavailable();
        reason.filter(_ -> !told).ifPresent(this::tell);
        return reason;
    }

    private void tell(String reason) {
        LOG.log(Level.WARNING, reason);
        told = true;
    }

    synchronized Databases databases() {
        if (databases == null) {
            databases = running.<Databases>map(NetworkDatabases::new).orElseGet(starter::start);
        }
        return databases;
    }
}
