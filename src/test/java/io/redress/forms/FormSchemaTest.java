package io.redress.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of each field type. Components are written with single quotes for readability. */
class FormSchemaTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final String NONE = null;

    static Stream<Arguments> fields() {
        return Stream.of(texts(), numbers(), choices(), dates(), others()).flatMap(s -> s);
    }

    private static Stream<Arguments> texts() {
        String text = "'type':'textfield','validate':{'required':true,'minLength':3,'maxLength':5}";
        return Stream.of(
                arguments(text, "four", NONE),
                arguments(text, null, "“Field” must be filled in."),
                arguments(text, "   ", "“Field” must be filled in."),
                arguments(text, "\u3000\u00A0\u200B\u2060", "“Field” must be filled in."),
                arguments(text, " ab ", "“Field” needs at least 3 characters."),
                arguments(text, "sixsix", "“Field” may have at most 5 characters."),
                arguments(text, 12345, "“Field” must be text."),
                arguments(text, List.of("four"), "“Field” must be text."),
                arguments("'type':'textarea'", "x".repeat(4000), NONE),
                arguments("'type':'textarea'", "x".repeat(4001), "“Field” may have at most 4,000 characters."),
                arguments("'type':'textarea','validate':{'maxLength':'=2 + 3'}", "sixsix",
                        "“Field” may have at most 5 characters."),
                arguments("'type':'textfield','validate':{'pattern':'^C-[0-9]+$'}", "C-12", NONE),
                arguments("'type':'textfield','validate':{'pattern':'^C-[0-9]+$'}", "D-12",
                        "“Field” is not written as expected; see the note beside the field."),
                arguments("'type':'textfield','validate':{'validationType':'email'}", "li@example.com", NONE),
                arguments("'type':'textfield','validate':{'validationType':'email'}", "li at example",
                        "“Field” must be an e-mail address, for example name@example.com."),
                arguments("'type':'textfield','validate':{'validationType':'phone'}", "+862155550101", NONE),
                arguments("'type':'textfield','validate':{'validationType':'phone'}", "5555",
                        "“Field” must be an international telephone number, for example +4930664040900."));
    }

    private static Stream<Arguments> numbers() {
        String number = "'type':'number','decimalDigits':0,'validate':{'min':1,'max':5}";
        String money = "'type':'number','serializeToString':true,'decimalDigits':2,'validate':{'min':0.01,'max':'=limit'}";
        return Stream.of(
                arguments(number, 5, NONE),
                arguments(number, 5.0, NONE),
                arguments(number, new BigDecimal("1"), NONE),
                arguments(number, 0, "“Field” must be at least 1."),
                arguments(number, 6L, "“Field” must be at most 5."),
                arguments(number, 2.5, "“Field” must be a whole number."),
                arguments(number, "5", "“Field” must be a number."),
                arguments(number, Double.NaN, "“Field” must be a number."),
                arguments(number, true, "“Field” must be a number."),
                arguments(money, "12.50", NONE),
                arguments(money, "0", "“Field” must be at least 0.01."),
                arguments(money, "100.01", "“Field” must be at most 100."),
                arguments(money, "1.234", "“Field” may have at most 2 decimals."),
                arguments(money, "1e1", "“Field” must be a number."),
                arguments(money, "12,50", "“Field” must be a number."),
                arguments(money, 12.5, "“Field” must be a decimal number sent as text, for example \"12.50\"."),
                arguments("'type':'number','increment':'5'", 15, NONE),
                arguments("'type':'number','increment':'5'", 12, "“Field” must be a multiple of 5."));
    }

    private static Stream<Arguments> choices() {
        String list = "'values':[{'label':'Yes','value':'YES'},{'label':'No','value':'NO'}]";
        String chosen = "“Field” must be one of the choices offered.";
        String computed = "'type':'radio','valuesExpression':'=for u in units return {label: u.name, value: u.code}'";
        return Stream.of(
                arguments("'type':'radio'," + list, "YES", NONE),
                arguments("'type':'radio'," + list, "Yes", chosen),
                arguments("'type':'select'," + list, "NO", NONE),
                arguments("'type':'select'," + list, List.of("NO"), chosen),
                arguments("'type':'select','valuesKey':'codes'", "A", NONE),
                arguments("'type':'select','valuesKey':'codes'", "C", chosen),
                arguments("'type':'select','valuesKey':'nowhere'", "C", chosen),
                arguments(computed, 1, NONE),
                arguments(computed, 1.0, NONE),
                arguments(computed, "1", chosen),
                arguments(computed, 3, chosen),
                arguments("'type':'checklist'," + list, List.of("YES", "NO"), NONE),
                arguments("'type':'checklist'," + list, List.of("YES", "YES"), chosen),
                arguments("'type':'taglist'," + list, List.of("MAYBE"), chosen),
                arguments("'type':'taglist'," + list, "YES", "“Field” must be a list."),
                arguments("'type':'taglist','validate':{'required':true}," + list, List.of(), "“Field” must be filled in."));
    }

    private static Stream<Arguments> dates() {
        String date = "'type':'datetime','subtype':'date'";
        String future = date + ",'disallowPassedDates':true";
        String local = "'type':'datetime','subtype':'datetime','timeSerializingFormat':'no_timezone'";
        String wrong = "“Field” must be a date and time such as 2026-03-31T14:30Z, in the format of the form.";
        return Stream.of(
                arguments(date, "2024-02-29", NONE),
                arguments(date, "2026-02-29", "“Field” must be a date such as 2026-03-31."),
                arguments(date, "2026-02-28T00:00:00", "“Field” must be a date such as 2026-03-31."),
                arguments(date, 20260228, "“Field” must be a date such as 2026-03-31."),
                arguments(future, "2026-11-22", NONE),
                arguments(future, "2026-11-21", "“Field” must not lie in the past."),
                arguments(future, "2026-11-20", "“Field” must not lie in the past."),
                arguments(local, "2026-11-22T10:00", NONE),
                arguments(local, "2026-11-22T10:00Z", wrong),
                arguments("'type':'datetime','subtype':'datetime','timeSerializingFormat':'utc_offset'",
                        "2026-11-22T10:00+08:00", NONE),
                arguments("'type':'datetime','subtype':'datetime','timeSerializingFormat':'utc_normalized'", "2026-11-22", wrong),
                arguments("'type':'datetime','subtype':'time','timeSerializingFormat':'utc_normalized'", "10:00Z", NONE),
                arguments("'type':'datetime','subtype':'time','timeSerializingFormat':'no_timezone'", "25:00",
                        "“Field” must be a time such as 14:30, in the format of the form."));
    }

    private static Stream<Arguments> others() {
        String ticked = "“Field” must be ticked or not (true or false).";
        return Stream.of(
                arguments("'type':'checkbox'", false, NONE),
                arguments("'type':'checkbox'", "true", ticked),
                arguments("'type':'checkbox','validate':{'required':true}", true, NONE),
                arguments("'type':'checkbox','validate':{'required':true}", false, "“Field” must be filled in."),
                arguments("'type':'expression','expression':'=limit * 2'", 200, NONE),
                arguments("'type':'expression','expression':'=limit * 2'", 1, "“Field” cannot be changed here."),
                arguments("'type':'textfield','disabled':true", "x", "“Field” cannot be changed here."),
                arguments("'type':'textfield','disabled':true,'validate':{'required':true}", null, NONE),
                arguments("'type':'textfield','readonly':true", "as before", NONE),
                arguments("'type':'textfield','readonly':'=limit = 100'", "changed", "“Field” cannot be changed here."),
                arguments("'type':'textfield','conditional':{'hide':'=limit = 100'}", "x",
                        "“Field” does not apply to this answer and must be left out."),
                arguments("'type':'textfield','validate':{'required':true},'conditional':{'hide':'=complaint.severity = \"HIGH\"'}", null, NONE),
                arguments("'type':'textfield','validate':{'required':true},'conditional':{'hide':'=complaint.nothing.at.all = true'}", null, "“Field” must be filled in."),
                arguments("'type':'textfield','properties':{'check':'=field != \"no\"','check.message':'Say yes.'}", "no",
                        "“Field”: Say yes."),
                arguments("'type':'filepicker'", "x", "This form does not ask for “field”."));
    }

    @ParameterizedTest(name = "{0} <- {1}: {2}")
    @MethodSource("fields")
    void tellsWhatIsWrongWithAField(String field, Object value, String message) {
        List<FieldError> errors = schema("{" + field + ",'key':'field','label':'Field'}")
                .check(Collections.singletonMap("field", value), scope());

        assertThat(errors).isEqualTo(message == null ? List.of() : List.of(new FieldError("field", message)));
    }

    @Test
    void speaksTheReadersLanguage() {
        String field = "{'type':'textfield','key':'field','label':'Name','properties':{'label.zh':'姓名'},'validate':{'required':true}}";

        assertThat(FormSchema.parse(form(field), Locale.SIMPLIFIED_CHINESE, NOW).check(Map.of(), Map.of()))
                .containsExactly(new FieldError("field", "请填写“姓名”。"));
    }

    @Test
    void conditionsSeeTheAnswerRatherThanWhatWasKnownBefore() {
        FormSchema schema = schema("{'type':'textfield','key':'choice'},"
                + "{'type':'group','conditional':{'hide':'=choice != \"B\"'},'components':[{'type':'textfield','key':'why','validate':{'required':true}}]}");

        assertThat(schema.check(Map.of("choice", "A"), Map.of("choice", "B"))).isEmpty();
        assertThat(schema.check(Map.of("choice", "B"), Map.of("choice", "A"))).extracting(FieldError::field)
                .containsExactly("why");
    }

    @Test
    void followsDottedKeysAndGroupsWithAPath() {
        FormSchema schema = schema("{'type':'textfield','key':'person.name','validate':{'required':true}},"
                + "{'type':'group','path':'person.home','components':[{'type':'textfield','key':'city','validate':{'required':true}}]}");

        assertThat(schema.check(Map.of("person", Map.of("name", "Li", "home", Map.of("city", "Jinan"))), Map.of())).isEmpty();
        assertThat(schema.check(Map.of(), Map.of())).extracting(FieldError::field)
                .containsExactly("person.name", "person.home.city");
        assertThat(schema.check(Map.of("person", Map.of("name", "Li", "age", 5, "home", Map.of("city", "Jinan"))), Map.of()))
                .extracting(FieldError::field).containsExactly("person.age");
        assertThat(schema.check(Map.of("person", "Li"), Map.of())).extracting(FieldError::field).contains("person");
    }

    @Test
    void checksEveryRowOfAList() {
        FormSchema schema = schema("{'type':'dynamiclist','path':'data.rows','label':'Rows','components':[{'type':'textfield','key':'name',"
                + "'validate':{'required':true}},{'type':'number','key':'value','conditional':{'hide':'=this.name = \"none\"'}}]}");

        assertThat(errors(schema, Map.of("name", "a", "value", 1), Map.of("name", "none"))).isEmpty();
        assertThat(errors(schema, Map.of("value", 1), Map.of("name", "none", "value", 2), "x", Map.of("name", "b", "more", 1)))
                .containsExactly("data.rows[0].name", "data.rows[1].value", "data.rows[2]", "data.rows[3].more");
        assertThat(schema.check(Map.of("data", Map.of("rows", "x")), Map.of()))
                .containsExactly(new FieldError("data.rows", "“Rows” must be a list."));
    }

    @Test
    void reachesRowsByTheirIndexInAKey() {
        FormSchema schema = schema("{'type':'textfield','key':'data.rows.0.name','label':'Name','validate':{'required':true}},"
                + "{'type':'textfield','key':'data.rows.1.name','conditional':{'hide':'=data.rows[1].name = \"none\"'}}");

        assertThat(errors(schema, Map.of("name", "a"), Map.of("name", "b"))).isEmpty();
        assertThat(errors(schema, Map.of("name", "none"), Map.of("name", "b"))).containsExactly("data.rows.1.name");
        assertThat(errors(schema, Map.of("unit", "kW"), Map.of(), Map.of("name", "c")))
                .containsExactly("data.rows.0.name", "data.rows.0.unit", "data.rows.2");
    }

    @Test
    void readsJsonOfTheEngine() {
        FormSchema schema = schema("{'type':'textfield','key':'person.name','validate':{'required':true}}");

        assertThat(schema.check(Map.of("person", Spin.JSON("{\"name\":\"Li\"}")), Map.of())).isEmpty();
        assertThat(schema.check(Map.of("person", Variables.objectValue(Map.of("name", "Li")).create()), Map.of())).isEmpty();
        assertThat(schema.check(Map.of("person", Spin.JSON("{\"name\":5}")), Map.of())).extracting(FieldError::field)
                .containsExactly("person.name");
    }

    @Test
    void refusesWhatIsNoForm() {
        assertThatThrownBy(() -> FormSchema.parse("<html>", Locale.ENGLISH, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormSchema.parse("{}", Locale.ENGLISH, NOW)).hasMessage("Not a form: it has no list of components.");
    }

    private static List<String> errors(FormSchema schema, Object... rows) {
        return schema.check(Map.of("data", Map.of("rows", Arrays.asList(rows))), Map.of()).stream().map(FieldError::field)
                .toList();
    }

    private static Map<String, Object> scope() {
        return Map.of("limit", 100, "codes", List.of("A", "B"), "field", "as before", "complaint", Map.of("severity", "HIGH"),
                "units", List.of(Map.of("name", "One", "code", 1), Map.of("name", "Two", "code", 2)));
    }

    private static FormSchema schema(String components) {
        return FormSchema.parse(form(components), Locale.ENGLISH, NOW);
    }

    /** Single quotes become JSON quotes, double quotes inside become escaped ones. */
    private static String form(String components) {
        return "{\"components\":[" + components.replace("\"", "\\\"").replace('\'', '"') + "]}";
    }
}
