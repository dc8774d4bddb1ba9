package io.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlBodyTest {

    private final HtmlBody body = new HtmlBody("http://localhost:8080");

    @Test
    void makesHeadingsListsParagraphsAndLines() {
        var html = plain(body.of("Hello\nworld\n\nNext\n----\nFirst:\n- one\n- two\nafter\n\n---\n\nsmall"));
        assertThat(html).isEqualTo("<p>Hello<br>world</p><h2>Next</h2><p>First:</p><ul><li>one</li><li>two</li></ul><p>after</p><hr><p>small</p>");
    }

    @Test
    void escapesEverything() {
        var html = body.of("<script>alert(1)</script>\n- <img src=x onerror='x'> & \"q\"\n\n</p><h1>x\n---");
        assertThat(html).doesNotContain("<script", "<img", "<h1").contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp; &quot;q&quot;");
    }

    @Test
    void linksToOurOwnPagesOnly() {
        assertThat(body.of("see http://localhost:8080/track?a=1&b=2 now")).contains("<a href=\"http://localhost:8080/track?a=1&amp;b=2\"");
        assertThat(body.of("see http://evil.example/ and http://localhost:8080.evil.example/")).doesNotContain("<a ");
        assertThat(body.of("Follow it: http://localhost:8080/track?x=\"onclick")).contains("&quot;onclick").contains(">Follow it</a>");
    }

    private static String plain(String html) {
        return html.replaceAll(" style=\"[^\"]*\"", "").replaceAll("\\s*\\n\\s*", "");
    }
}
