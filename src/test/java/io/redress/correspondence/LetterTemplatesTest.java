package io.redress.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.Mustache;
import io.redress.RedressTest;
import io.redress.complaint.Complainant;
import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.DueDates;
import io.redress.complaint.Finding;
import io.redress.correspondence.LetterContent.Acknowledgement;
import io.redress.correspondence.LetterContent.Apology;
import io.redress.correspondence.LetterContent.ApologyCorrection;
import io.redress.correspondence.LetterContent.Code;
import io.redress.correspondence.LetterContent.General;
import io.redress.correspondence.LetterContent.Outcome;
import io.redress.correspondence.LetterContent.Refusal;
import io.redress.correspondence.LetterContent.RevokedRemedy;
import io.redress.correspondence.LetterContent.WithdrawalConfirmation;
import io.redress.money.Money;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every letter reads well in both languages, whatever facts are known; a name without a value would leave a gap in a letter. */
@RedressTest
class LetterTemplatesTest {

    private static final Refusal REFUSAL = new Refusal(new Code("TOO_LATE"), "You knew of it in 2019.\n\nSecond paragraph.");
    private static final Outcome OUTCOME = new Outcome("The seal was faulty.", new Code("PRICE_REDUCTION"), cny("120.00"), new Code("EXCHANGE"),
            cny("50.00"), true, "The new kettle is delivered.", LocalDate.of(2026, 12, 1));
    private static final WithdrawalConfirmation WITHDRAWAL = new WithdrawalConfirmation(List.of(new RevokedRemedy(new Code("VOUCHER"), null, null),
            new RevokedRemedy(new Code("PAYMENT"), cny("120.00"), null)));
    private static final Apology APOLOGY = new Apology("The driver should have called you.");
    private static final ApologyCorrection CORRECTION = new ApologyCorrection("The complaint was withdrawn.");

    private static final Refusal NO_REFUSAL = new Refusal(null, null);
    private static final Outcome NO_OUTCOME = new Outcome(null, null, null, null, null, false, null, null);
    private static final WithdrawalConfirmation NO_WITHDRAWAL = new WithdrawalConfirmation(List.of());

    private static Money cny(String amount) {
        return new Money(new BigDecimal(amount), "CNY");
    }

    private static LetterContent full(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> new Acknowledgement();
            case REFUSAL -> REFUSAL;
            case OUTCOME -> OUTCOME;
            case WITHDRAWAL_CONFIRMATION -> WITHDRAWAL;
            case APOLOGY -> APOLOGY;
            case APOLOGY_CORRECTION -> CORRECTION;
            case OTHER -> new General(REFUSAL, OUTCOME, WITHDRAWAL, APOLOGY, CORRECTION);
        };
    }

    private static LetterContent empty(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> new Acknowledgement();
            case REFUSAL -> NO_REFUSAL;
            case OUTCOME -> NO_OUTCOME;
            case WITHDRAWAL_CONFIRMATION -> NO_WITHDRAWAL;
            case APOLOGY -> new Apology(null);
            case APOLOGY_CORRECTION -> new ApologyCorrection(null);
            case OTHER -> new General(NO_REFUSAL, NO_OUTCOME, NO_WITHDRAWAL, new Apology(null), new ApologyCorrection(null));
        };
    }

    @Autowired
    private LetterWriter writer;
    @Autowired
    private LetterFacts facts;
    @Autowired
    private LetterContract contract;
    @Autowired
    private HtmlLetter html;
    @Autowired
    private LetterContext context;
    @Autowired
    private LetterTemplates templates;
    @Autowired
    private Complaints complaints;

    static Stream<Arguments> letters() {
        return Stream.of(LetterKind.values()).filter(kind -> kind != LetterKind.OTHER).map(LetterKind::letter)
                .flatMap(name -> Stream.of("en", "zh-CN").map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void readsWellWithAllFacts(String name, String language) {
        var complaint = full(language);
        var wording = writer.write(name, complaint, full(LetterKind.of(name)));
        assertComplete(wording, complaint);
        assertThat(wording.text()).contains(language.equals("en") ? "Jane Miller" : "张三");
        assertThat(wording.html()).contains("<html lang=\"" + language + "\">");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void readsWellWithHardlyAnyFacts(String name, String language) {
        var unknown = (language.equals("en") ? Filings.english() : Filings.chinese()).by(Complainant.UNKNOWN).about(null);
        var complaint = complaints.open(unknown.filing(), null);
        var wording = writer.write(name, complaint, empty(LetterKind.of(name)));
        assertComplete(wording, complaint);
        assertThat(wording.text()).contains(language.equals("en") ? "Dear Sir or Madam" : "尊敬的客户").doesNotContain("“”", "()", "（）");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void namesOnlyWhatTheLetterHas(String name, String language) {
        contract.check(name, Mustache.compiler().withLoader(part -> new StringReader(templates.part(part, language)))
                .compile(templates.letter(name, language)));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void hasAValueForEveryNameOfTheContract(LetterKind kind) {
        var known = facts.of(full("en"), full(kind), new LetterFormatter(Locale.ENGLISH, ZoneOffset.UTC));
        var names = new TreeSet<>(contract.of(kind));
        names.removeIf(name -> name.startsWith("complaint.") || name.startsWith("company.") || Set.of("kind", "amount", "detail").contains(name));
        assertThat(known.keySet()).isEqualTo(names);
    }

    @Test
    void refusesATemplateThatNamesSomethingElse(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("outcome.en.txt"), "Subject: No\n\n{{rootCause}} {{#refusalGround}}x{{/refusalGround}} {{complaint.answers.facts}} {{complaint.nonsense}}\n");
        Files.writeString(directory.resolve("visit.en.txt"), "Subject: Visit\n\n{{complaint.answers.visitDay}} {{refusalReason}} {{decisionReasons}}\n{{>closing}}\n");
        Files.writeString(directory.resolve("other.en.txt"), "Subject: Other\n\n{{internalNote}}\n");
        var own = new LetterTemplates(new LetterSettings(directory, null, null, null));
        var edited = new LetterWriter(own, facts, contract, html, context);
        assertThatThrownBy(() -> edited.write("outcome", full("en"), OUTCOME)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("complaint.answers.facts, complaint.nonsense, refusalGround, rootCause").hasMessageContaining("decisionReasons");
        assertThatThrownBy(() -> edited.write("other", full("en"), full(LetterKind.OTHER))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("internalNote");
        assertThat(edited.write("visit", full("en"), full(LetterKind.OTHER)).text()).contains("You knew of it in 2019.", "The seal was faulty.");
    }

    @Test
    void documentsEveryNameForAuthors() throws Exception {
        var readme = new String(getClass().getResourceAsStream("/templates/letters/README.md").readAllBytes(), UTF_8);
        var names = new TreeSet<>(contract.of(LetterKind.OTHER));
        names.removeIf(name -> name.startsWith("complaint") || name.startsWith("company"));
        assertThat(names).allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    @Test
    void saysInTheOutcomeWhatWasDecidedWhyAndWhatFollows() {
        var text = writer.write("outcome", full("en"), OUTCOME).text();
        assertThat(text).contains("Your complaint is justified.", "The seal was faulty.", "Reduction of the price, paid back to you: CNY 120.00.",
                "We exchange the product at no cost to you.", "A voucher worth CNY 50.00.", "The new kettle is delivered.",
                "completed by 1 December 2026", "You may object");
    }

    @Test
    void takesAnEditedTemplateAtOnce(@TempDir Path directory) throws Exception {
        var edited = new LetterTemplates(new LetterSettings(directory, null, null, null));
        assertThat(edited.letter("refusal", "en")).contains("Why we cannot take it up");
        Files.writeString(directory.resolve("refusal.en.txt"), "\uFEFFSubject: No\r\n\r\nNew words\r\n");
        assertThat(edited.letter("refusal", "en")).isEqualTo("Subject: No\n\nNew words\n");
        assertThat(edited.letter("refusal", "zh-CN")).contains("不予受理");
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> templates.letter("birthday", "en")).isInstanceOf(LetterNotFoundException.class).hasMessageContaining("birthday.en.txt");
        assertThatThrownBy(() -> templates.letter("../application", "en")).isInstanceOf(LetterNotFoundException.class);
    }

    private void assertComplete(LetterWriter.Wording wording, Complaint complaint) {
        assertThat(wording.subject()).contains(complaint.reference().value()).doesNotContain("\n");
        assertThat(Stream.of(wording.subject(), wording.text(), wording.html()))
                .allSatisfy(part -> assertThat(part).doesNotContain("null", "{{", "}}", "NONE").doesNotContainPattern("[A-Z]{4,}_[A-Z]+"));
        assertThat(wording.text()).doesNotContain("\n\n\n").doesNotContainPattern("(?m)^-{3,}\\n\\n(?!\\S)").contains(complaint.reference().value());
        assertThat(wording.html()).contains("<h1", complaint.reference().value(), "</html>");
    }

    private Complaint full(String language) {
        var complaint = complaints.open((language.equals("en") ? Filings.english() : Filings.chinese()).filing(), null);
        var due = Instant.parse("2026-11-30T09:00:00Z");
        complaints.agreeOn(complaint.reference(), new DueDates(due, due, due));
        complaints.conclude(complaint.reference(), Finding.FOUNDED);
        return complaints.get(complaint.reference());
    }
}
