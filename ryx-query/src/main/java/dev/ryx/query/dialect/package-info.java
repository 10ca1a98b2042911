/** What each database can do and how it says it: one page a database, a class for each clause that truly differs. */
package dev.ryx.query.dialect;
