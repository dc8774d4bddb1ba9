package io.redress.forms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormLocalizationFilterTest {
    private static final String TASK_FORM = "/camunda/api/engine/engine/default/task/4711/deployed-form";
    private static final String FORM = "{\"components\":[{\"label\":\"Name\",\"properties\":{\"label.zh\":\"姓名\"}}]}";

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN,zh;q=0.9,en;q=0.8 | 姓名
            zh-TW                   | 姓名
            en-GB,en;q=0.9,zh;q=0.8 | Name
            fr,zh;q=0.5,en;q=0.3    | 姓名
            fr                      | Name
            *                       | Name""")
    void answersInTheFirstLanguageOfTheBrowserThatFormsSpeak(String accepted, String label) throws Exception {
        assertThat(call(TASK_FORM, accepted, FORM).getContentAsString()).contains("\"label\":\"" + label + "\"");
    }

    @ParameterizedTest
    @CsvSource({"/camunda/api/engine/engine/default/process-definition/complaint-handling:1:5/deployed-start-form, 姓名",
        "/camunda/api/engine/engine/default/process-definition/key/complaint-handling/deployed-start-form, 姓名",
        "/camunda/api/engine/engine/default/task/4711/form-variables, Name"})
    void translatesTheFormsOfTasksAndStartsOnly(String path, String label) throws Exception {
        assertThat(call(path, "zh", FORM).getContentAsString()).contains("\"label\":\"" + label + "\"");
    }

    @Test
    void tellsCachesThatTheAnswerDependsOnTheLanguage() throws Exception {
        MockHttpServletResponse response = call(TASK_FORM, "zh-CN", FORM);

        assertThat(response.getHeader("Vary")).isEqualTo("Accept-Language");
        assertThat(response.getHeader("Content-Language")).isEqualTo("zh");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    }

    @Test
    void passesOnWhatItCannotRead() throws Exception {
        assertThat(call(TASK_FORM, "zh-CN", "{\"type\":\"InvalidRequestException\"}").getContentAsString())
                .contains("InvalidRequestException");
    }

    @Test
    void speaksEnglishWithoutAWish() throws Exception {
        assertThat(call(TASK_FORM, null, FORM).getContentAsString()).contains("\"label\":\"Name\"");
    }

    private static MockHttpServletResponse call(String path, String accepted, String body) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        new FormLocalizationFilter().doFilter(request, response, answering(body));
        return response;
    }

    private static FilterChain answering(String body) {
        return (request, response) -> write((HttpServletResponse) response, body);
    }

    private static void write(HttpServletResponse response, String body) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
