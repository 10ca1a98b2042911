package dev.ryx.test.fault;

import java.nio.ByteBuffer;
import java.util.List;

/** What a client and a server say to one another on one connection, in a database's protocol. */
interface Conversation {

    /** Reads what the client sends; returns the SQL of the statements that it asks the server to run with it. */
    List<String> request(ByteBuffer bytes);

    /** Reads what the server sends. */
    void answer(ByteBuffer bytes);
}
