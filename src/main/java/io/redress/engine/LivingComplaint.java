package io.redress.engine;

import io.redress.complaint.ComplaintView;
import io.redress.complaint.Reference;
import org.camunda.bpm.engine.variable.impl.value.ObjectValueImpl;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/** A value that reads the case file anew whenever it is looked at; the engine keeps values for as long as a command runs. */
class LivingComplaint extends ObjectValueImpl {

    private final transient CaseFileReader reader;
    private final transient Reference reference;

    LivingComplaint(Reference reference, CaseFileReader reader, String format, String type) {
        super(null, null, format, type, true);
        this.reference = reference;
        this.reader = reader;
    }

    @Override
    public ComplaintView getValue() {
        return reader.read(reference);
    }

    /** The same value for whoever must not see it change: it reads the case file once, when first looked at. */
    ObjectValue asOfNow() {
        return new ObjectValueImpl(null, null, getSerializationDataFormat(), getObjectTypeName(), true) {

            private transient ComplaintView view;

            @Override
            public ComplaintView getValue() {
                if (view == null) {
                    view = LivingComplaint.this.getValue();
                }
                return view;
            }
        };
    }
}
