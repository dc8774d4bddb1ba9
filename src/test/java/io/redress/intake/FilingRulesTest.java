package io.redress.intake;

import static io.redress.intake.Visitor.COMPLAINTS;
import static io.redress.intake.Visitor.file;
import static io.redress.intake.Visitor.filing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.RedressTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Errors in a complaint are reported field by field, so that the client can show them in place. */
@RedressTest
class FilingRulesTest {

    private static final String WAY_TO_ANSWER = "\"complainant\": {\"email\": \"a@example.com\"}";

    @Autowired
    private MockMvc door;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        narrative                      | {"complainant": {"anonymous": true}}                                                       | needed
        narrative                      | {"complainant": {"anonymous": true}, "narrative": "  "}                                    | needed
        narrative                      | {"complainant": {"anonymous": true}, "narrative": ["x"]}                                   | text
        narrative                      | {"complainant": {"anonymous": true}, "narrative": "a\\u0000b"}                             | NUL
        narrative                      | {"complainant": {"anonymous": true}, "narrative": "a\\ud800b"}                             | half
        complainant                    | {"narrative": "x"}                                                                         | way to answer
        complainant                    | {"narrative": "x", "complainant": {"name": "Li"}}                                          | way to answer
        complainant                    | {"narrative": "x", "complainant": "Li"}                                                    | object
        complainant.email              | {"narrative": "x", "complainant": {"email": "nobody"}}                                     | e-mail
        complainant.phone              | {"narrative": "x", "complainant": {"phone": "call me"}}                                    | Digits
        complainant.phone              | {"narrative": "x", "complainant": {"phone": "---"}}                                        | Digits
        complainant.anonymous          | {"narrative": "x", "complainant": {"email": "a@b.cn", "anonymous": "yes"}}                 | true or false
        complainant.preferredChannel   | {"narrative": "x", "complainant": {"email": "a@b.cn", "preferredChannel": "PIGEON"}}       | EMAIL
        complainant.nick               | {"narrative": "x", "complainant": {"email": "a@b.cn", "nick": 1}}                          | no such field
        colour                         | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "colour": {"deep": [1]}}            | no such field
        channel                        | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "channel": "TELEX"}                 | SUGGESTION_BOX
        channel                        | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "channel": 1}                       | SUGGESTION_BOX
        language                       | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "language": "fr"}                   | zh-CN
        cause                          | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "cause": "price"}                   | PRICE
        narrative                      | {"complainant": {"anonymous": true}, "narrative": "\\u3000\\u00a0\\u200b\\ufeff\\u2060"}     | needed
        incidentDate                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "incidentDate": "2999-01-01"}       | still to come
        incidentDate                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "incidentDate": "0001-01-01"}       | cannot be right
        incidentDate                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "incidentDate": "9999-12-31"}       | still to come
        subject.deliveryDate           | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "subject": {"deliveryDate": "2999-01-01"}} | still to come
        subject.productionDate         | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "subject": {"productionDate": "0001-01-01"}} | cannot be right
        claim.currency                 | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"amount": 12, "currency": "ABC"}} | CNY, USD or EUR
        claim.currency                 | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"amount": 12, "currency": "$"}} | CNY, USD or EUR
        incidentDate                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "incidentDate": "2026-02-30"}       | 2026-01-31
        incidentDate                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "incidentDate": 20260201}           | 2026-01-31
        incidentDate                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "incidentDate": "+999999-01-01"}    | 2026-01-31
        claim.amount                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"amount": "much"}}        | number
        claim.amount                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"amount": -1, "currency": "CNY"}} | Zero or more
        claim.amount                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"amount": 1e999999999, "currency": "CNY"}} | digits
        claim.amount                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"amount": 159.27, "currency": "JPY"}} | 0 decimals
        claim.amount                   | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"amount": 0.001, "currency": "CNY"}} | 2 decimals
        claim.currency                 | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"amount": 12}}            | in which currency
        claim.currency                 | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"amount": 12, "currency": "XAU"}} | currency
        claim.currency                 | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "claim": {"currency": "RMB元"}}     | currency
        subject.technicalData          | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "subject": {"technicalData": {}}}   | list
        subject.technicalData[1].value | {"narrative": "x", "complainant": {"email": "a@b.cn"}, "subject": {"technicalData": [{}, {"value": true}]}} | text
        """)
    void namesTheFieldAndWhatIsExpected(String field, String body, String said) throws Exception {
        door.perform(filing(body))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(said)));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws Exception {
        door.perform(filing("{\"channel\": \"TELEX\", \"complainant\": {\"email\": \"nobody\"}, \"color\": 1}"))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("channel")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("color")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("complainant.email")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("narrative")));
    }

    @Test
    void speaksChineseToTheChinese() throws Exception {
        door.perform(filing("{\"complainant\": {\"email\": \"nobody\"}, \"channel\": \"TELEX\"}").header("Accept-Language", "zh-CN,zh;q=0.9"))
                .andExpect(jsonPath("$.detail").value(containsString("部分内容")))
                .andExpect(jsonPath("$.errors[*].message").value(hasItem("电子邮件地址无效。")))
                .andExpect(jsonPath("$.errors[*].message").value(hasItem("此项必填。")))
                .andExpect(jsonPath("$.errors[*].message").value(hasItem(containsString("应为以下之一:WEB, EMAIL"))));
    }

    @Test
    void limitsEveryText() throws Exception {
        assertThat(statusOf("{" + WAY_TO_ANSWER + ", \"narrative\": \"" + "长".repeat(20_000) + "\"}")).isEqualTo(201);
        assertThat(statusOf("{" + WAY_TO_ANSWER + ", \"narrative\": \"" + "长".repeat(20_001) + "\"}")).isEqualTo(400);
        assertThat(statusOf("{" + WAY_TO_ANSWER + ", \"narrative\": \"x\", \"demand\": \"" + "y".repeat(4_001) + "\"}")).isEqualTo(400);
    }

    @Test
    void takesEmptyFieldsOfAFormAsNothing() throws Exception {
        file(door, filing("{" + WAY_TO_ANSWER + ", \"narrative\": \"x\", \"cause\": \"\", \"incidentDate\": \"\", \"claim\": {\"amount\": \"\"},"
                + " \"subject\": null, \"demand\": null}"));
    }

    @Test
    void takesAnAmountWrittenAsText() throws Exception {
        file(door, filing("{" + WAY_TO_ANSWER + ", \"narrative\": \"x\", \"claim\": {\"amount\": \"99.90\", \"currency\": \"EUR\"}}"));
    }

    @Test
    void takesACurrencyByTheNameThatPeopleUse() throws Exception {
        var complaint = file(door, filing("{" + WAY_TO_ANSWER + ", \"narrative\": \"x\", \"claim\": {\"amount\": 2000, \"currency\": \"RMB\"}}"));

        door.perform(get(COMPLAINTS + "/" + complaint.path("reference").asText()).param("token", complaint.path("trackingToken").asText()))
                .andExpect(jsonPath("$.claim.currency").value("CNY"));
    }

    private int statusOf(String body) throws Exception {
        return door.perform(filing(body)).andReturn().getResponse().getStatus();
    }
}
