/**
 * Between the public API and the backend: runs query trees, writes objects. It knows models through their bindings and
 * nothing of the API that users see.
 */
package dev.ryx.store;
