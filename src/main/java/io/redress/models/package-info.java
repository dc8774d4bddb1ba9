/** What a model may hold before it is deployed: diagrams, tables and forms are checked as they stand in their files, without the engine. */
package io.redress.models;
