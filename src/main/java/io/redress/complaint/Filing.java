package io.redress.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was filed: the complaint in the complainant's own words, which never change; who and what it is about may be corrected. */
public record Filing(
        Channel channel,
        @Pattern(regexp = "zh-CN|en", message = "{redress.language}") String language,
        @Valid @Answerable Complainant complainant,
        @Valid Subject subject,
        @Visible @Size(max = 20_000) String narrative,
        @Size(max = 4_000) String demand,
        @Valid Claim claim,
        Cause cause,
        @PastDay LocalDate incidentDate) {

    public Filing {
        channel = channel == null ? Channel.API : channel;
        language = language == null ? "zh-CN" : language;
        subject = subject == null ? Subject.UNKNOWN : subject;
        demand = Texts.given(demand);
    }
}
