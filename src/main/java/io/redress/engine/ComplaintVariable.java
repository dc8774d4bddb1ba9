package io.redress.engine;

import io.redress.complaint.ComplaintView;
import io.redress.complaint.Reference;
import org.camunda.bpm.engine.variable.impl.value.ObjectValueImpl;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/** A value that reads the case file on every access, because the engine caches values for the duration of a command. */
class ComplaintVariable extends ObjectValueImpl {

    private final transient CaseFileReader reader;
    private final transient Reference reference;

    ComplaintVariable(Reference reference, CaseFileReader reader, String format, String type) {
        super(null, null, format, type, true);
        this.reference = reference;
        this.reader = reader;
    }

    @Override
    public ComplaintView getValue() {
        return reader.read(reference);
    }

    /** The same value for callers that must not see it change: it reads the case file once, on first access. */
    ObjectValue asOfNow() {
        return new ObjectValueImpl(null, null, getSerializationDataFormat(), getObjectTypeName(), true) {

            private transient ComplaintView view;

            @Override
            public ComplaintView getValue() {
                if (view == null) {
                    view = ComplaintVariable.this.getValue();
                }
                return view;
            }
        };
    }
}
