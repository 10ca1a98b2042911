package dev.ryx.servers;

/** Makes databases on a server that runs. */
interface Databases {

    /**
     * Makes an empty database.
     *
     * @param name of lower-case letters, digits and underscores, and no other database's
     * @throws ServerException if the server refuses
     */
    ServerDatabase create(String name);
}
