package io.redress.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.complaint.ComplaintView;
import io.redress.complaint.Reference;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.engine.variable.impl.value.ObjectValueImpl;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Stores only the reference of a complaint in the engine, and reads the current case file when the value is accessed. The history of the engine
 * therefore holds no personal data, and forms, tables and conditions never see an outdated case.
 */
class ComplaintVariableSerializer extends AbstractTypedValueSerializer<ObjectValue> {

    private static final String FORMAT = SerializationDataFormats.JSON.getName();
    private static final String TYPE = ComplaintView.class.getName();

    private final CaseFileReader reader;
    private final ObjectMapper json;

    ComplaintVariableSerializer(CaseFileReader reader, ObjectMapper json) {
        super(ValueType.OBJECT);
        this.reader = reader;
        this.json = json;
    }

    @Override
    public String getName() {
        return "complaint";
    }

    @Override
    public String getSerializationDataformat() {
        return FORMAT;
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        return value.getValue() instanceof ComplaintView;
    }

    /** A value that is still serialized (for example, from a REST client) has no Java object to inspect and is not handled here. */
    @Override
    public boolean canHandle(TypedValue value) {
        boolean serialized = value instanceof ObjectValue object && !object.isDeserialized();
        return !serialized && canWriteValue(value);
    }

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        fields.setTextValue(((ComplaintView) value.getValue()).reference().value());
        fields.setTextValue2(TYPE);
    }

    @Override
    public ObjectValue readValue(ValueFields fields, boolean deserialize, boolean asTransient) {
        var reference = new Reference(fields.getTextValue());
        return deserialize
                ? new ComplaintVariable(reference, reader, FORMAT, TYPE)
                : new ObjectValueImpl(null, write(reader.read(reference)), FORMAT, TYPE, false);
    }

    private String write(ComplaintView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The view of " + view.reference() + " cannot be written as JSON", e);
        }
    }

    @Override
    public ObjectValue convertToTypedValue(UntypedValueImpl value) {
        return new ObjectValueImpl(value.getValue(), null, FORMAT, TYPE, true);
    }

    @Override
    public boolean isMutableValue(ObjectValue value) {
        return false;
    }
}
