/** The formats of settings files. */
package dev.ryx.config;
