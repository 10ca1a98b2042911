package dev.ryx.test.fault;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The protocol of MySQL and MariaDB: statements as text, and prepared ones by the numbers that the server gives them. */
final class MysqlConversation implements Conversation {

    private static final int HEADER = 4;
    private static final int QUERY = 0x03;
    private static final int PREPARE = 0x16;
    private static final int EXECUTE = 0x17;

    /** MariaDB's number for the statement that was prepared last, whose own is not known yet. */
    private static final int LAST = -1;

    /** A flag of the client's greeting: each text comes after the number of its attributes. */
    private static final int QUERY_ATTRIBUTES = 1 << 27;

    private final Inbox requests = new Inbox();
    private final Inbox answers = new Inbox();
    private final Map<Integer, String> prepared = new HashMap<>();
    private boolean greeted;
    private boolean withAttributes;
    private @Nullable String unnumbered;

    @Override
    public synchronized List<String> request(ByteBuffer bytes) {
        requests.add(bytes);
        var asked = new ArrayList<String>();
        while (hasPacket(requests)) {
            read(packet(requests), asked);
        }
        return asked;
    }

    private void read(Packet packet, List<String> asked) {
        ByteBuffer content = packet.content();
        if (!greeted) {
            withAttributes = (content.getInt() & QUERY_ATTRIBUTES) != 0;
            greeted = true;
        } else if (packet.number() == 0 && content.hasRemaining()) {
            command(content, asked);
        }
    }

    private void command(ByteBuffer content, List<String> asked) {
        switch (content.get()) {
            case QUERY -> asked.add(query(content));
            case PREPARE -> prepare(text(content));
            case EXECUTE -> asked.add(prepared.getOrDefault(content.getInt(), ""));
            default -> {
                // No statement.
            }
        }
    }

    /** A text without attributes has their number, 0, and that of their sets, 1, before it. */
    private String query(ByteBuffer content) {
        if (withAttributes) {
            content.position(content.position() + 2);
        }
        return text(content);
    }

    private void prepare(String sql) {
        unnumbered = sql;
        prepared.put(LAST, sql);
    }

    @Override
    public synchronized void answer(ByteBuffer bytes) {
        answers.add(bytes);
        while (hasPacket(answers)) {
            number(packet(answers));
        }
    }

    /** The answer to a preparation begins with a zero and the statement's number. */
    private void number(Packet packet) {
        if (unnumbered != null && packet.number() == 1) {
            if (packet.content().get() == 0) {
                prepared.put(packet.content().getInt(), unnumbered);
            }
            unnumbered = null;
        }
    }

    private record Packet(int number, ByteBuffer content) {}

    private static boolean hasPacket(Inbox inbox) {
        return inbox.has(HEADER) && inbox.has(HEADER + (long) length(inbox));
    }

    private static int length(Inbox inbox) {
        return header(inbox) & 0xFF_FFFF;
    }

    private static int header(Inbox inbox) {
        ByteBuffer content = inbox.content();
        return content.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(content.position());
    }

    private static Packet packet(Inbox inbox) {
        int number = header(inbox) >>> 24;
        ByteBuffer whole = inbox.take(HEADER + length(inbox)).order(ByteOrder.LITTLE_ENDIAN);
        return new Packet(number, whole.position(HEADER));
    }

    private static String text(ByteBuffer content) {
        return StandardCharsets.UTF_8.decode(content).toString();
    }
}
