/** The staff's pages: finding complaints, reading case files, adding notes and documents, printing the record form. */
package io.redress.desk;
