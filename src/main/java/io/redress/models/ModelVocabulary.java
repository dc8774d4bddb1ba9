package io.redress.models;

import java.util.Set;

/** The names of the application that models may use, in addition to those of other models. */
public interface ModelVocabulary {

    /** Groups that tasks may be assigned to. */
    Set<String> groups();

    /** The statuses of a case file. */
    Set<String> statuses();

    /** Letters that have a template. */
    Set<String> letters();

    /** Kinds of remedy that a verb can grant or revoke. */
    Set<String> remedies();

    /** Messages that the application sends to processes. */
    Set<String> messages();

    /** Codes of the errors that verbs raise. */
    Set<String> errors();

    /** Variables that the application sets or reads. */
    Set<String> variables();

    /** The variables that only a table or the application may set, and no form. */
    Set<String> decided();

    /** Names under which forms read free text of the case file, in addition to the keys of text fields. */
    Set<String> words();

    /** What may be written after {@code complaint.}, containers included. */
    Set<String> caseFile();

    /** Of these, free text: an expression sees its presence, not its value. */
    Set<String> typed();
}
