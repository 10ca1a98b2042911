package dev.ryx.test.fault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** PostgreSQL's protocol, version 3: simple queries, and extended ones by their names. */
final class PostgresConversation implements Conversation {

    private static final int LENGTH = Integer.BYTES;

    /** The first message of a connection has no type; those that ask for encryption come before it. */
    private static final int GREETING = 3 << 16;

    private static final int MAJOR_VERSION = 0xFFFF_0000;

    private final Inbox inbox = new Inbox();
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> portals = new HashMap<>();
    private boolean greeted;

    @Override
    public List<String> request(ByteBuffer bytes) {
        inbox.add(bytes);
        var asked = new ArrayList<String>();
        while (!greeted && isWhole(0)) {
            greet(inbox.take(lengthAt(0)));
        }
        while (greeted && isWhole(1)) {
            read(inbox.take(1 + lengthAt(1)), asked);
        }
        return asked;
    }

    @Override
    public void answer(ByteBuffer bytes) {
        // Names are the client's.
    }

    private boolean isWhole(int start) {
        return inbox.has(start + LENGTH) && inbox.has(start + (long) lengthAt(start));
    }

    /** It counts itself. */
    private int lengthAt(int start) {
        return inbox.content().getInt(inbox.content().position() + start);
    }

    private void greet(ByteBuffer message) {
        greeted = (message.getInt(LENGTH) & MAJOR_VERSION) == GREETING;
    }

    private void read(ByteBuffer message, List<String> asked) {
        byte type = message.get();
        message.getInt();
        switch (type) {
            case 'Q' -> asked.add(text(message));
            case 'P' -> statements.put(text(message), text(message));
            case 'B' -> portals.put(text(message), statements.getOrDefault(text(message), ""));
            case 'E' -> asked.add(portals.getOrDefault(text(message), ""));
            default -> {
                // No statement.
            }
        }
    }

    /** Up to the next zero byte. */
    private static String text(ByteBuffer message) {
        int start = message.position();
        while (message.get() != 0) {
            // On to the end.
        }
        var text = new byte[message.position() - 1 - start];
        message.get(start, text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
