package dev.ryx.test.fault;

import java.nio.ByteBuffer;

/** Puts the pieces of messages together again. */
final class Inbox {

    private ByteBuffer content = ByteBuffer.allocate(1024).limit(0);

    void add(ByteBuffer bytes) {
        content.compact();
        if (content.remaining() < bytes.remaining()) {
            int needed = content.position() + bytes.remaining();
            content = ByteBuffer.allocate(Math.max(needed, 2 * content.capacity()))
                    .put(content.flip());
        }
        content.put(bytes).flip();
    }

    /** What has come and was not taken. */
    ByteBuffer content() {
        return content;
    }

    boolean has(long length) {
        return content.remaining() >= length;
    }

    /** Takes this many bytes, which must be there. */
    ByteBuffer take(int length) {
        ByteBuffer taken = content.slice(content.position(), length);
        content.position(content.position() + length);
        return taken;
    }
}
