package io.redress.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.RedressTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** People trying Redress out see the mail, and no mail can run code in the browser. */
@RedressTest
class MailPageTest {

    private static final String TO = "mail-page@example.com";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private JavaMailSender sender;
    @Autowired
    private MailFiles files;
    private MockMvc browser;
    private String id;

    @BeforeEach
    void aHostileMailHasArrived() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context).build();
        var mail = new MimeMessageHelper(sender.createMimeMessage(), true, "UTF-8");
        mail.setFrom("redress@example.com");
        mail.setTo(TO);
        mail.setSubject("<script>alert('主题')</script>");
        mail.setText("plain <b>text</b>", "<html><head></head><body><script>alert(1)</script>laid out</body></html>");
        sender.send(mail.getMimeMessage());
        id = files.all().stream().filter(kept -> kept.recipient().equals(TO)).reduce((first, last) -> last).orElseThrow().id();
    }

    @Test
    void listsMailByRecipientInTheBrowsersLanguage() throws Exception {
        browser.perform(get("/mail").param("to", "Mail-Page@").header("Accept-Language", "zh-CN,zh;q=0.9"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/mail/" + id)))
                .andExpect(content().string(containsString("lang=\"zh-CN\"")))
                .andExpect(content().string(containsString("收件人")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(&#39;主题&#39;)")))
                .andExpect(content().string(not(containsString("<script>"))));
        browser.perform(get("/mail").param("to", "nobody@")).andExpect(content().string(containsString("No mail for this recipient.")));
    }

    @Test
    void showsBothPartsWithoutLettingThemAct() throws Exception {
        browser.perform(get("/mail/" + id)).andExpect(status().isOk())
                .andExpect(content().string(containsString("plain &lt;b&gt;text&lt;/b&gt;")))
                .andExpect(content().string(containsString("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")))
                .andExpect(content().string(not(containsString("<script>"))));
        browser.perform(get("/mail/" + id + "/html"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("allow-scripts"))))
                .andExpect(content().string(containsString("laid out")));
    }

    @Test
    void knowsNoOtherMail() throws Exception {
        assertThat(files.find("x")).isEmpty();
        browser.perform(get("/mail/1234567890123-00000000-0000-0000-0000-000000000000")).andExpect(status().isNotFound());
    }
}
