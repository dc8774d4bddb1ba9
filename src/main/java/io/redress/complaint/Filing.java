package io.redress.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A complaint as filed: its text never changes, while the complainant and the subject may be corrected. */
@NotPersonal
public record Filing(
        Channel channel,
        @Pattern(regexp = "zh-CN|en", message = "{redress.language}") String language,
        @Valid @Contactable Complainant complainant,
        @Valid Subject subject,
        @Personal @NotVisiblyBlank @Size(max = 20_000) String narrative,
        @Personal @Size(max = 4_000) String demand,
        @Valid Claim claim,
        Cause cause,
        @PastDate LocalDate incidentDate) {

    public Filing {
        channel = channel == null ? Channel.API : channel;
        language = language == null ? "zh-CN" : language;
        subject = subject == null ? Subject.UNKNOWN : subject;
        demand = TextRules.given(demand);
    }
}
