/** The staff's pages: finding a complaint, reading its case file, adding notes and documents, printing the record form. */
package io.redress.desk;
