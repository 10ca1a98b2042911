package dev.ryx.test.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.meta.DatabaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each fault, between a client and a server that says what it hears. */
class FaultProxyTest {

    private static final int SHORT_WAIT = 200;
    private static final int LONG_WAIT = 20_000;

    private ServerSocket listener;
    private FaultProxy proxy;
    private Socket client;

    @BeforeEach
    void connect() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::echo);
        proxy = FaultProxy.before(DatabaseKind.POSTGRESQL, "127.0.0.1", listener.getLocalPort());
        client = newClient();
        assertThat(echoOf('a')).isEqualTo('a');
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        proxy.close();
        listener.close();
        assertThat(threads()).isEmpty();
    }

    private void echo() {
        try {
            while (true) {
                Socket heard = listener.accept();
                Thread.ofVirtual().start(() -> echo(heard));
            }
        } catch (IOException _) {
            // Closed.
        }
    }

    private static void echo(Socket heard) {
        try (heard) {
            heard.getInputStream().transferTo(heard.getOutputStream());
        } catch (IOException _) {
            // The proxy has cut it.
        }
    }

    private Socket newClient() throws IOException {
        var socket = new Socket(proxy.host(), proxy.port());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONG_WAIT);
        return socket;
    }

    private int echoOf(int letter) throws IOException {
        client.getOutputStream().write(letter);
        return client.getInputStream().read();
    }

    private List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("ryx-fault-proxy-" + proxy.port() + "-"))
                .toList();
    }

    @Test
    void aCutIsTheEndOfAllThatIsToBeRead() throws IOException {
        proxy.cut();
        assertThat(client.getInputStream().read()).isNegative();
        assertThat(proxy.connections()).isZero();
    }

    @Test
    void aResetIsAnError() {
        proxy.reset();
        assertThatThrownBy(() -> client.getInputStream().read())
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
    }

    @Test
    void aConnectionThatComesAfterACutIsSound() throws IOException {
        proxy.cut();
        client = newClient();
        assertThat(echoOf('b')).isEqualTo('b');
    }

    @Test
    void nothingPassesAHaltUntilItIsHealed() throws IOException {
        proxy.halt();
        client.setSoTimeout(SHORT_WAIT);
        assertThatThrownBy(() -> echoOf('b')).isInstanceOf(SocketTimeoutException.class);
        assertThat(proxy.connections()).isOne();
        proxy.heal();
        client.setSoTimeout(LONG_WAIT);
        assertThat(client.getInputStream().read()).isEqualTo('b');
    }

    @Test
    void aNewConnectionHangsInAHaltToo() throws IOException {
        proxy.halt();
        client = newClient();
        client.setSoTimeout(SHORT_WAIT);
        assertThatThrownBy(() -> echoOf('b')).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void whatIsDelayedComesLateAndWhole() throws IOException {
        proxy.delay(Duration.ofMillis(SHORT_WAIT));
        long start = System.nanoTime();
        assertThat(echoOf('b')).isEqualTo('b');
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(SHORT_WAIT));
    }

    @Test
    void whatTricklesComesInPieces() throws IOException {
        proxy.trickle(3, Duration.ofMillis(SHORT_WAIT));
        client.getOutputStream().write("abcdefgh".getBytes(StandardCharsets.US_ASCII));
        InputStream in = client.getInputStream();
        var piece = new byte[8];
        assertThat(in.read(piece)).isEqualTo(3);
        proxy.heal();
        assertThat(in.readNBytes(5)).isEqualTo("defgh".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anAnswerIsCutInItsMiddle() throws IOException {
        proxy.cutAnswersAfter(3);
        client.getOutputStream().write("abcdefgh".getBytes(StandardCharsets.US_ASCII));
        assertThat(client.getInputStream().readAllBytes()).isEqualTo("abc".getBytes(StandardCharsets.US_ASCII));
        proxy.heal();
        client = newClient();
        assertThat(echoOf('b')).isEqualTo('b');
    }

    @Test
    void aServerThatIsDownTakesNoConnection() throws IOException {
        proxy.shutDown();
        assertThat(client.getInputStream().read()).isNegative();
        client = newClient();
        assertThat(client.getInputStream().read()).isNegative();
        proxy.heal();
        client = newClient();
        assertThat(echoOf('b')).isEqualTo('b');
    }

    @Test
    void aServerThatIsNotThereTakesNoConnection() throws IOException {
        int free;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = nobody.getLocalPort();
        }
        try (var alone = FaultProxy.before(DatabaseKind.POSTGRESQL, "127.0.0.1", free);
                var socket = new Socket(alone.host(), alone.port())) {
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void noThreadIsLeftOfAHalt() throws IOException {
        proxy.halt();
        client.getOutputStream().write('b');
        assertThat(threads()).hasSize(3);
        proxy.close();
        assertThat(threads()).isEmpty();
    }

    @Test
    void sqliteHasNoServer() {
        assertThatThrownBy(() -> FaultProxy.before(DatabaseKind.SQLITE, "127.0.0.1", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
