package dev.ryx.test.fault;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.test.fault.Trap.Loss;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Stands before a database server, on a port of this machine, passes everything on, and breaks connections in the ways
 * that networks do. Whoever connects to it must do so without encryption, which hides the statements.
 *
 * <p>A proxy that nobody closes stops by itself after five minutes, whatever its connections wait for. It leaves no
 * thread behind. For all threads.
 */
public final class FaultProxy implements AutoCloseable {

    static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BACKLOG = 50;

    private final DatabaseKind kind;
    private final InetSocketAddress server;
    private final ServerSocket listener;
    private final Traffic traffic = new Traffic();
    private final Trap trap = new Trap();
    private final Budget budget = new Budget();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;
    private final Set<Thread> started = ConcurrentHashMap.newKeySet();
    private final long end = System.nanoTime() + LONGEST_LIFE.toNanos();
    private volatile boolean down;

    private FaultProxy(DatabaseKind kind, InetSocketAddress server, ServerSocket listener) {
        this.kind = kind;
        this.server = server;
        this.listener = listener;
        this.threads = Executors.newCachedThreadPool(remembered("ryx-fault-proxy-" + listener.getLocalPort()));
    }

    private ThreadFactory remembered(String name) {
        ThreadFactory factory = Thread.ofPlatform().daemon().name(name + "-", 1).factory();
        return task -> {
            Thread thread = factory.newThread(task);
            started.add(thread);
            return thread;
        };
    }

    /**
     * Stands before a server.
     *
     * @param kind what protocol it speaks; not SQLite, which has no server
     * @throws IllegalArgumentException for SQLite
     * @throws UncheckedIOException if there is no free port
     */
    public static FaultProxy before(DatabaseKind kind, String host, int port) {
        conversation(kind);
        try {
            var listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
            var proxy = new FaultProxy(kind, new InetSocketAddress(host, port), listener);
            proxy.threads.execute(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Conversation conversation(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> throw new IllegalArgumentException("SQLite has no server.");
            case POSTGRESQL -> new PostgresConversation();
            case MYSQL, MARIADB -> new MysqlConversation();
        };
    }

    /** The address to connect to instead of the server's. */
    public String host() {
        return listener.getInetAddress().getHostAddress();
    }

    /** The port to connect to instead of the server's. */
    public int port() {
        return listener.getLocalPort();
    }

    /** How many connections there are. */
    public int connections() {
        return links.size();
    }

    /** Closes all connections, as a server does that ends in order. */
    public void cut() {
        links.forEach(Link::cut);
    }

    /** Closes all connections, as a machine does that was started anew and knows nothing of them: with a TCP reset. */
    public void reset() {
        links.forEach(Link::reset);
    }

    /** Passes nothing on any more, in neither direction, and keeps all connections, as a network does that fell apart. */
    public void halt() {
        traffic.set(Pace.HALTED);
    }

    /** Makes everything wait for so long on its way, in each direction. */
    public void delay(Duration time) {
        traffic.set(new Pace(Integer.MAX_VALUE, time));
    }

    /** Passes no more than so many bytes at a time, and makes each such piece wait. */
    public void trickle(int bytes, Duration pause) {
        traffic.set(new Pace(bytes, pause));
    }

    /** Lets so many more bytes of answers pass, on all connections together, and cuts those that have more to say. */
    public void cutAnswersAfter(long bytes) {
        budget.set(bytes);
    }

    /** Closes all connections and every new one, as if no server were there. */
    public void shutDown() {
        down = true;
        cut();
    }

    /**
     * Loses the answer to the next COMMIT: the server gets it and carries it out; then the connection is cut.
     *
     * @see #loseAnswer(Predicate)
     */
    public void loseAnswerToCommit() {
        loseAnswer(FaultProxy::isCommit);
    }

    /** Loses the next COMMIT itself: the connection is cut, and the server never gets it. */
    public void loseCommit() {
        loseRequest(FaultProxy::isCommit);
    }

    private static boolean isCommit(String sql) {
        return sql.strip().toUpperCase(Locale.ROOT).matches("COMMIT\\b.*");
    }

    /**
     * Loses the answer to the next statement that fits: the server gets it and begins its answer; then the connection is
     * cut. The statement's SQL is as it was sent, be it as text or prepared. Only one such plan holds at a time.
     */
    public void loseAnswer(Predicate<String> statement) {
        trap.set(statement, Loss.ANSWER);
    }

    /** Loses the next statement that fits: the connection is cut, and the server never gets it. */
    public void loseRequest(Predicate<String> statement) {
        trap.set(statement, Loss.REQUEST);
    }

    /** Whether a statement that shall be lost, or whose answer shall be, has not come yet. */
    public boolean waitsForStatement() {
        return trap.isSet();
    }

    /** Passes everything on again, also what waits; nothing that was to be lost is lost any more. */
    public void heal() {
        down = false;
        trap.remove();
        budget.lift();
        traffic.set(Pace.FREE);
    }

    private void accept() {
        try {
            while (true) {
                listener.setSoTimeout((int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
                link(listener.accept());
            }
        } catch (SocketTimeoutException _) {
            stop();
        } catch (IOException _) {
            // Closed.
        }
    }

    private void link(Socket client) throws IOException {
        var to = new Socket();
        client.setTcpNoDelay(true);
        to.setTcpNoDelay(true);
        var link = new Link(client, to, conversation(kind), traffic, trap, budget, links::remove);
        links.add(link);
        if (down || !connects(to) || !opens(link)) {
            link.cut();
        }
    }

    private boolean connects(Socket to) {
        try {
            to.connect(server);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private boolean opens(Link link) {
        try {
            link.open(threads);
            return true;
        } catch (RejectedExecutionException _) {
            return false;
        }
    }

    private void stop() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cut();
            threads.shutdownNow();
        }
    }

    /**
     * Closes the port and all connections, and waits until the last thread is gone.
     *
     * @throws IllegalStateException if one does not end
     */
    @Override
    public void close() {
        stop();
        boolean interrupted = Thread.interrupted();
        try {
            for (Thread thread : started) {
                if (!thread.join(PATIENCE)) {
                    throw new IllegalStateException("The thread " + thread.getName() + " does not end.");
                }
            }
        } catch (InterruptedException _) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
