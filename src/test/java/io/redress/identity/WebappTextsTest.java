package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the webapps has a Chinese translation with the same placeholders; a new release that adds one fails here. */
class WebappTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void chineseIsComplete(String app) throws IOException {
        var english = texts(app, "en");
        var chinese = texts(app, "zh");
        assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(chinese).allSatisfy((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.get(key))));
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        var path = "/META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
        try (var file = WebappTextsTest.class.getResourceAsStream(path)) {
            var json = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            var texts = new TreeMap<String, String>();
            collect("", new ObjectMapper().readTree(json), texts);
            return texts;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        } else {
            texts.put(path, node.toString());
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
