package io.redress.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a request, wherever they are. */
class RequestFieldsTest {

    private static RequestFields body(String json) throws IOException {
        return new RequestFields(new ObjectMapper().readTree(json.replace('\'', '"')), null);
    }

    private static RequestFields query(String query) throws IOException {
        return new RequestFields(new ObjectMapper().readTree("{}"), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'value': 'x', 'type': 'Object'}", "{'value': 'x', 'type': 'object', 'valueInfo': {'objectTypeName': 'a.B'}}",
        "{'value': 'x', 'valueInfo': {'objectTypeName': 'a.B'}}", "{'value': 'x', 'valueInfo': {'serializationDataFormat': 'application/x-java-serialized-object'}}",
        "{'value': 'x', 'type': 'File', 'valueInfo': {'filename': 'a'}}", "{'value': 'x', 'type': 'Bytes'}", "{'value': '<a/>', 'type': 'Xml'}",
        "{'type': 'FILE'}", "{'value': 1, 'type': 'AnythingNew'}", "{'valueInfo': {}, 'type': 'a.B'}",
        "{'variables': {'zz': {'value': 'x', 'type': 'Object'}}}", "{'modifications': {'zz': {'value': 'x', 'type': 'Object'}}}",
        "{'processInstanceQuery': {'orQueries': [{'variables': [{'name': 'a', 'operator': 'eq', 'value': {'type': 'Object', 'value': 'x'}}]}]}}",
        "{'startInstructions': [{'type': 'startBeforeActivity', 'variables': {'zz': {'value': 'x', 'type': 'Object', 'local': true}}}]}",
        "[{'a': [{'b': {'value': 'x', 'type': 'Object'}}]}]"})
    void recognizesAValueOfATypeThatIsNotPlain(String json) throws IOException {
        assertThat(body(json).typedObject()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'variables': {'a': {'value': 'x', 'type': 'String', 'valueInfo': {}}, 'b': {'value': true, 'type': 'Boolean'}, 'c': {'value': null, 'type': 'Null'}}}",
        "{'variables': {'list': {'value': '[1]', 'type': 'Json'}, 'day': {'value': '2026-11-27T00:00:00', 'type': 'Date'}, 'none': {'value': 1, 'type': null}}}",
        "{'groupId': 'auditors', 'type': 'candidate'}", "{'type': 1, 'permissions': ['READ'], 'resourceType': 5}", "{'id': 'x', 'type': 'WORKFLOW'}",
        "{'variables': [{'name': 'told', 'operator': 'like', 'value': 'in%'}]}"})
    void takesPlainValuesAndOtherThingsThatHaveAType(String json) throws IOException {
        assertThat(body(json).typedObject()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'variables': [{'name': 'facts', 'operator': 'like', 'value': 'a%'}]}", "{'processVariables': [{'name': 'facts', 'operator': 'eq', 'value': 1}]}",
        "{'taskVariables': [{'name': 'a'}]}", "{'caseInstanceVariables': [{'name': 'a'}]}", "{'variableValues': [{'name': 'a', 'value': 1}]}",
        "{'variableName': 'facts', 'variableValue': 'a'}", "{'correlationKeys': {'facts': {'value': 'a'}}}", "{'localCorrelationKeys': {'facts': {'value': 'a'}}}",
        "{'migrationPlan': {}, 'processInstanceQuery': {'variables': [{'name': 'facts', 'operator': 'like', 'value': 'a%'}]}}",
        "{'historicProcessInstanceQuery': {'variables': [{'name': 'a'}]}}", "{'orQueries': [{'processVariables': [{'name': 'a'}]}]}",
        "{'variables': 'facts_like_a%'}", "{'sorting': [{'sortBy': 'processVariable', 'sortOrder': 'asc', 'parameters': {'variable': 'facts', 'type': 'String'}}]}",
        "{'sorting': [{'sortBy': 'taskVariable'}]}", "{'query': {'sorting': [{'sortBy': 'executionVariable'}]}}"})
    void recognizesASearchAndAnOrderByValue(String json) throws IOException {
        assertThat(body(json).asksForValues()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "variables=facts_like_a%25", "processVariables=facts_eq_1", "taskVariables=a_eq_1", "%76ariables=facts_like_a", "variableValue=a",
        "sortBy=processVariable&sortOrder=asc", "variableName=facts&variableValues=facts_eq_1", "firstResult=0&Variables=a_eq_1"})
    void recognizesASearchByValueInTheAddress(String query) throws IOException {
        assertThat(query(query).asksForValues()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'variables': {'outcome': {'value': 'ACCEPTED'}}}", "{'variables': []}", "{'variables': null}", "{'processVariables': []}",
        "{'sorting': [{'sortBy': 'created', 'sortOrder': 'desc'}, {'sortBy': 'variableName'}]}", "{'variableName': 'told'}", "{'businessKey': 'C-2026-000001'}"})
    void takesOtherSearchesAndAnswersToAForm(String json) throws IOException {
        assertThat(body(json).asksForValues()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cascade=true", "skipIoMappings=false&cascade=true", "c%61scade=TRUE"})
    void recognizesWhatAnOperationIsOpenWithout(String query) throws IOException {
        assertThat(query(query).anyOf(Set.of("cascade"))).isTrue();
        assertThat(query(query.replaceAll("(?i)true", "false")).anyOf(Set.of("cascade"))).isFalse();
        assertThat(body("{'migrationPlan': {'variables': {'paymentAmount': {'value': 1}}}}").anyOf(Set.of("variables"))).isTrue();
        assertThat(body("{'migrationPlan': {'variables': {}}}").anyOf(Set.of("variables"))).isFalse();
    }
}
