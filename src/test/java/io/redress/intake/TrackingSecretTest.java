package io.redress.intake;

import static io.redress.intake.Visitor.COMPLAINTS;
import static io.redress.intake.Visitor.agent;
import static io.redress.intake.Visitor.auditor;
import static io.redress.intake.Visitor.file;
import static io.redress.intake.Visitor.filing;
import static io.redress.intake.Visitor.member;
import static io.redress.intake.Visitor.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import io.redress.RedressTest;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import io.redress.correspondence.LetterContent.Acknowledgement;
import io.redress.correspondence.LetterRequest;
import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Only the complainant has the secret of the complaint: no member of staff can see it anywhere, and the database does not contain it. */
@RedressTest
class TrackingSecretTest {

    private static final Pattern MAIL = Pattern.compile("/mail/(\\d{13}-[0-9a-f-]+)");

    @Autowired
    private MockMvc door;

    @Autowired
    private io.redress.correspondence.Letters letters;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private GreenMail mailServer;

    private String email;
    private String key;
    private Reference reference;
    private String token;

    @BeforeEach
    void aComplaintThatWasAcknowledged() throws Exception {
        email = "t" + UUID.randomUUID() + "@example.com";
        key = UUID.randomUUID().toString();
        var receipt = file(door, keyed());
        reference = new Reference(receipt.path("reference").asText());
        token = receipt.path("trackingToken").asText();
        letters.deliver(letters.queue(new LetterRequest(reference, "acknowledgement", key, new Acknowledgement())).id());
    }

    private MockHttpServletRequestBuilder keyed() {
        return filing(Letters.from(email, "It leaks")).header("Idempotency-Key", key);
    }

    @Test
    void theLinkInTheMailOpensTheCase() throws Exception {
        var mail = new ArrayList<String>();
        for (var message : mailServer.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(email)) {
                var parts = (Multipart) message.getContent();
                mail.add(parts.getBodyPart(0).getContent().toString());
                mail.add(parts.getBodyPart(1).getContent().toString());
            }
        }
        assertThat(mail).hasSize(2).allMatch(part -> part.contains("token=" + token));
        door.perform(get(COMPLAINTS + "/" + reference).param("token", token)).andExpect(status().isOk());
    }

    @Test
    void staffMeetItOnNoPageAndInNoAnswer() throws Exception {
        var pages = new ArrayList<>(List.of("/desk/complaints/" + reference, "/desk/complaints/" + reference + "/record", COMPLAINTS + "/" + reference,
                "/mail?to=" + email));
        var list = body("/mail?to=" + email);
        var mail = MAIL.matcher(list);
        assertThat(mail.find()).as("the mail is listed").isTrue();
        pages.addAll(List.of("/mail/" + mail.group(1), "/mail/" + mail.group(1) + "/html"));
        for (var page : pages) {
            assertThat(body(page)).as(page).isNotBlank().doesNotContain(token);
        }
        assertThat(body("/desk/complaints/" + reference)).contains("token=********");
        assertThat(body("/mail/" + mail.group(1) + "/html")).contains("token=********");
    }

    private String body(String page) throws Exception {
        return door.perform(get(page).with(auditor())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    void noTableOfTheDatabaseHoldsIt() throws Exception {
        assertThat(file(door, keyed()).path("trackingToken").asText()).as("the same answer again").isEqualTo(token);
        var hex = HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8));
        var tables = jdbc.sql("select quote_ident(tablename) from pg_tables where schemaname = 'public'").query(String.class).list();
        assertThat(tables).hasSizeGreaterThan(60);
        for (var table : tables) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where position(? in t::text) > 0 or position(? in t::text) > 0")
                    .params(token, hex).query(Long.class).single()).as(table).isZero();
        }
    }

    @Test
    void whoeverFilesForTheComplainantIsNotToldIt() throws Exception {
        for (var someone : List.of(agent(), auditor(), member("shop", "connected-systems"))) {
            var answer = file(door, filing(Letters.complete()).with(someone));
            assertThat(answer.has("trackingToken")).isFalse();
            assertThat(answer.path("reference").asText()).isNotBlank();
        }
    }

    @Test
    void somebodyOfTheStaffWhoHoldsItDoesNotBecomeTheComplainant() throws Exception {
        for (var call : List.of("rating", "withdrawal", "messages")) {
            door.perform(say("/" + reference + "/" + call, "{\"score\": 5}").param("token", token).with(auditor())).andExpect(status().isForbidden());
        }
        door.perform(say("/" + reference + "/messages", "{\"text\": \"He rang\"}").param("token", token).with(agent())).andExpect(status().isCreated());
        assertThat(timeline.of(reference)).anyMatch(entry -> entry.actor().equals("agent") && entry.data().path("via").asText().equals("STAFF"));
    }

    @Test
    void theRecordTellsByWhatWaySomethingCame() throws Exception {
        door.perform(say("/" + reference + "/messages", "{\"text\": \"One more thing\"}").param("token", token)).andExpect(status().isCreated());
        door.perform(say("/" + reference + "/messages", "{\"text\": \"He rang\"}").with(agent())).andExpect(status().isCreated());
        door.perform(say("/" + reference + "/withdrawal", "{}").param("token", token)).andExpect(status().isNoContent());
        assertThat(timeline.of(reference)).extracting(entry -> entry.kind() + " " + entry.data().path("via").asText())
                .contains("RECEIVED WITHOUT_SIGN_IN", "MESSAGE LINK", "MESSAGE STAFF", "WITHDRAWAL LINK");
        var page = "/desk/complaints/" + reference;
        assertThat(door.perform(get(page).with(agent()).header("Accept-Language", "en")).andReturn().getResponse().getContentAsString())
                .contains("by the complainant’s link", "by staff, for the complainant", "filed without signing in");
        assertThat(door.perform(get(page).with(agent()).header("Accept-Language", "zh-CN")).andReturn().getResponse().getContentAsString())
                .contains("通过投诉人的查询链接", "由工作人员代为登记", "未登录提交");
    }

    @Test
    void aLetterThatGoesAnotherWayThanByMailHoldsNoLink() throws Exception {
        var byPost = new Reference(file(door, filing("""
                {"language": "en", "narrative": "x", "complainant": {"name": "Li Wei", "address": "1 Harbour Road"}}""")).path("reference").asText());
        assertThat(letters.queue(new LetterRequest(byPost, "acknowledgement", byPost + "-post", new Acknowledgement())).text())
                .doesNotContain("/track", "token=", "the page below", "online");
    }
}
