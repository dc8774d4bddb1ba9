package io.redress.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.RedressTest;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaints;
import io.redress.mailbox.QuarantinedMail.State;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Staff see every quarantined mail and the reason, and decide; content sent from outside does not run in their browser. */
@RedressTest
class MailboxPageTest {

    private static final String PAGE = "/desk/mailbox";

    @Autowired MockMvc web;
    @Autowired Quarantine quarantine;
    @Autowired QuarantineDecisions decisions;
    @Autowired Complaints complaints;
    @Autowired CaseTimeline timeline;
    @Autowired MailboxHealth health;
    @Autowired JdbcClient jdbc;

    private final String mark = "p" + UUID.randomUUID().toString().replace("-", "");

    private UUID kept(QuarantineReason reason, byte[] raw) {
        return quarantine.keep(new FetchedMail(mark, raw, raw.length, true), reason, "detail", null);
    }

    private UUID autoReply() {
        return kept(QuarantineReason.AUTO_REPLY, Mails.text(mark + "@x", mark + "@example.org", "<script>" + mark + "</script>", "It leaks <b>badly</b>."));
    }

    private static RequestPostProcessor member(String group) {
        return user(group).authorities(new SimpleGrantedAuthority(group));
    }

    @Test
    void showsWhyAMailWasPutAside() throws Exception {
        var id = autoReply();
        web.perform(get(PAGE).with(member("agents")).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A program replied, not a person.")))
                .andExpect(content().string(containsString("&lt;script&gt;" + mark)))
                .andExpect(content().string(not(containsString("<script>" + mark))));
        web.perform(get(PAGE + "/" + id).with(member("agents")).header("Accept-Language", "zh-CN"))
                .andExpect(content().string(containsString("由程序自动回复")))
                .andExpect(content().string(containsString("It leaks &lt;b&gt;badly&lt;/b&gt;.")))
                .andExpect(content().string(containsString("作为投诉受理")));
    }

    @Test
    void isOpenToWhoMayReadCaseFilesAndToNobodyElse() throws Exception {
        var id = autoReply();
        for (var path : new String[] {PAGE, PAGE + "/" + id, PAGE + "/" + id + "/mail.eml"}) {
            web.perform(get(path).with(member("auditors"))).andExpect(status().isOk());
            web.perform(get(path).with(member("unit-quality"))).andExpect(status().isOk());
            web.perform(get(path).with(member("analysts"))).andExpect(status().isForbidden());
            web.perform(get(path)).andExpect(redirectedUrlPattern("**/login"));
        }
        web.perform(post(PAGE + "/" + id + "/take").with(member("auditors")).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(PAGE + "/" + id + "/take").with(member("agents"))).andExpect(status().isForbidden());
        web.perform(get(PAGE + "/" + id).with(member("auditors"))).andExpect(content().string(not(containsString(id + "/take"))));
        assertThat(quarantine.find(id).orElseThrow().open()).isTrue();
    }

    @Test
    void offersTheMailAsItCameToBeSaved() throws Exception {
        var id = autoReply();
        web.perform(get(PAGE + "/" + id + "/mail.eml").with(member("agents")))
                .andExpect(header().string("Content-Disposition", startsWith("attachment; filename=\"mail-")))
                .andExpect(header().string("Content-Type", "message/rfc822"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(content().bytes(quarantine.raw(id).orElseThrow()));
        web.perform(get(PAGE + "/" + UUID.randomUUID()).with(member("agents"))).andExpect(status().isNotFound());
        web.perform(get(PAGE + "/nonsense").with(member("agents"))).andExpect(status().isNotFound());
    }

    @Test
    void takesAMailInOnce() throws Exception {
        var id = autoReply();
        var place = web.perform(post(PAGE + "/" + id + "/take").with(member("agents")).with(csrf()))
                .andExpect(redirectedUrlPattern("/desk/complaints/C-*")).andReturn().getResponse().getRedirectedUrl();
        var mail = quarantine.find(id).orElseThrow();
        assertThat(mail.state()).isEqualTo(State.TAKEN);
        assertThat(mail.settledBy()).isEqualTo("agents");
        assertThat(place).endsWith(mail.reference().value());
        assertThat(complaints.get(mail.reference()).complainant().email()).isEqualTo(mark + "@example.org");
        assertThat(timeline.of(mail.reference())).extracting(CaseEntry::kind).contains("RECEIVED", "MAIL_TAKEN");
        web.perform(post(PAGE + "/" + id + "/take").with(member("agents")).with(csrf())).andExpect(redirectedUrl(PAGE + "/" + id));
        web.perform(get(place).with(member("agents")).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Taken in from quarantined mail")));
    }

    @Test
    void takesAMailWithoutSenderAsAnAnonymousComplaint() throws Exception {
        var id = kept(QuarantineReason.NO_SENDER, Mails.sample("no-sender"));
        web.perform(post(PAGE + "/" + id + "/take").with(member("agents")).with(csrf())).andExpect(redirectedUrlPattern("/desk/complaints/C-*"));
        assertThat(complaints.get(quarantine.find(id).orElseThrow().reference()).complainant().anonymous()).isTrue();
    }

    @Test
    void wantsToKnowWhyThereIsNothingToDo() throws Exception {
        var id = autoReply();
        web.perform(post(PAGE + "/" + id + "/done").param("note", " ").with(member("agents")).with(csrf()).header("Accept-Language", "en"))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Write in a few words")));
        web.perform(post(PAGE + "/" + id + "/done").param("note", "Holidays").with(member("agents")).with(csrf())).andExpect(redirectedUrl(PAGE));
        var mail = quarantine.find(id).orElseThrow();
        assertThat(mail.state()).isEqualTo(State.DONE);
        assertThat(mail.note()).isEqualTo("Holidays");
    }

    @Test
    void settlesSeveralAtOnce() throws Exception {
        var one = autoReply();
        var two = autoReply();
        web.perform(post(PAGE + "/done").param("mail", one.toString(), two.toString()).with(member("agents")).with(csrf())).andExpect(redirectedUrl(PAGE));
        assertThat(quarantine.find(one).orElseThrow().open()).isFalse();
        assertThat(quarantine.find(two).orElseThrow().open()).isFalse();
        web.perform(post(PAGE + "/done").param("mail", "nonsense").with(member("agents")).with(csrf())).andExpect(status().isBadRequest());
    }

    @Test
    void forgetsWhoseMailItWasAfterATime() {
        var id = autoReply();
        var open = autoReply();
        decisions.done(List.of(id), null, "agent");
        jdbc.sql("update mail_aside set settled_at = settled_at - interval '91 days' where id = ?").param(id).update();
        quarantine.forget(Duration.ofDays(90));
        assertThat(quarantine.raw(id)).isEmpty();
        assertThat(quarantine.find(id).orElseThrow().sender()).isNull();
        assertThat(quarantine.raw(open)).hasValueSatisfying(raw -> assertThat(new String(raw, StandardCharsets.UTF_8)).contains(mark));
    }

    @Test
    void saysPlainlyThatSendersAreKnownByTheAddressOnly() throws Exception {
        for (var words : Map.of("en", "by the address only", "zh-CN", "仅凭邮件地址").entrySet()) {
            web.perform(get(PAGE).with(member("agents")).header("Accept-Language", words.getKey()))
                    .andExpect(content().string(containsString(words.getValue())));
        }
    }

    @Test
    void saysThatNoMailboxIsReadWhereTheScheduleIsOff() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
    }
}
