package io.redress.models;

import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** What is wrong with which element, and how to fix it. */
record Finding(String element, String says) {

    static Finding of(BaseElement element, String says) {
        return new Finding(element.getId() == null ? element.getElementType().getTypeName() : element.getId(), says);
    }

    @Override
    public String toString() {
        return element + ": " + says;
    }
}
