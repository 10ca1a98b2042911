/** The exceptions of Ryx: one closed tree, each with a code and a remedy. */
package dev.ryx.error;
