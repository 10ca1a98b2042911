/** A cache that many processes share, in a server that speaks the protocol of Redis. */
package dev.ryx.redis;
