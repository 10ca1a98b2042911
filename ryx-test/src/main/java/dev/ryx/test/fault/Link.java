package dev.ryx.test.fault;

import dev.ryx.test.fault.Trap.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** A client's connection, and the one to the server that goes with it. Each direction has a thread. */
final class Link {

    private static final int PIECE = 65_536;

    private final Socket client;
    private final Socket server;
    private final Conversation conversation;
    private final Traffic traffic;
    private final Trap trap;
    private final Budget budget;
    private final Consumer<Link> atEnd;
    private volatile boolean losesAnswer;

    Link(
            Socket client,
            Socket server,
            Conversation conversation,
            Traffic traffic,
            Trap trap,
            Budget budget,
            Consumer<Link> atEnd) {
        this.client = client;
        this.server = server;
        this.conversation = conversation;
        this.traffic = traffic;
        this.trap = trap;
        this.budget = budget;
        this.atEnd = atEnd;
    }

    void open(Executor threads) {
        threads.execute(() -> pass(client, server, this::passingRequest));
        threads.execute(() -> pass(server, client, this::passingAnswer));
    }

    /** Looks at bytes, and tells how many of them may pass; if not all, the connection is cut after them. */
    private interface Guard {
        int passing(ByteBuffer bytes);
    }

    private int passingRequest(ByteBuffer bytes) {
        Loss loss = trap.spring(conversation.request(bytes.duplicate()));
        if (loss == Loss.ANSWER) {
            losesAnswer = true;
        }
        return loss == Loss.REQUEST ? 0 : bytes.remaining();
    }

    private int passingAnswer(ByteBuffer bytes) {
        conversation.answer(bytes.duplicate());
        return losesAnswer ? 0 : budget.take(bytes.remaining());
    }

    private void pass(Socket from, Socket to, Guard guard) {
        var buffer = new byte[PIECE];
        try {
            int length = from.getInputStream().read(buffer);
            while (length >= 0) {
                int passing = guard.passing(ByteBuffer.wrap(buffer, 0, length));
                write(to.getOutputStream(), buffer, passing);
                length = passing < length ? -1 : from.getInputStream().read(buffer);
            }
        } catch (IOException _) {
            // One of the two is gone.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            cut();
        }
    }

    private void write(OutputStream out, byte[] buffer, int length) throws IOException, InterruptedException {
        for (int done = 0; done < length; ) {
            int piece = traffic.await(length - done);
            out.write(buffer, done, piece);
            out.flush();
            done += piece;
        }
    }

    /** Closes both connections, as who has said everything does. */
    void cut() {
        close(client);
        close(server);
        atEnd.accept(this);
    }

    /** Closes both connections, as a machine does that knows nothing of them. */
    void reset() {
        forget(client);
        forget(server);
        cut();
    }

    private static void forget(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException _) {
            // It is closed already.
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // There is nothing more to do.
        }
    }
}
