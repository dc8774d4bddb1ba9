/** The staff's pages: finding complaints, reading case files, adding notes and documents, printing the record form. */
@ApplicationModule(allowedDependencies = {"complaint", "correspondence", "identity", "layout", "procedure", "remedy", "resolution"})
package io.redress.desk;

import org.springframework.modulith.ApplicationModule;
