/** What is told when objects are written: the signals of models, and signals of an application's own. */
package dev.ryx.signal;
