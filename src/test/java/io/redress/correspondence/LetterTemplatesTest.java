package io.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.Mustache;
import io.redress.RedressTest;
import io.redress.complaint.Complainant;
import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.DueDates;
import io.redress.complaint.Finding;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every letter reads well in both languages, whatever facts are known; a name without a value would leave a gap in a letter. */
@RedressTest
class LetterTemplatesTest {

    private static final Set<String> OCCASION = Set.of("refusalGround", "refusalReason", "finding", "decisionReasons", "payment",
            "paymentAmount", "order", "voucherAmount", "apology", "planMeasures", "planDueDate", "revokedRemedies", "apologyText", "correctionReason",
            "kind", "amount", "detail");
    private static final Map<String, Object> FULL = Map.ofEntries(
            Map.entry("refusalGround", "TOO_LATE"), Map.entry("refusalReason", "You knew of it in 2019.\n\nSecond paragraph."),
            Map.entry("decisionReasons", "The seal was faulty."), Map.entry("payment", "PRICE_REDUCTION"), Map.entry("paymentAmount", "120.00"),
            Map.entry("paymentCurrency", "CNY"), Map.entry("order", "EXCHANGE"), Map.entry("voucherAmount", "50.00"), Map.entry("apology", true),
            Map.entry("planMeasures", "The new kettle is delivered."), Map.entry("planDueDate", "2026-12-01"),
            Map.entry("apologyText", "The driver should have called you."), Map.entry("correctionReason", "The complaint was withdrawn."),
            Map.entry("revokedRemedies", List.of("VOUCHER", Map.of("kind", "PAYMENT", "amount", "120.00", "currency", "CNY"))));

    @Autowired
    private LetterWriter writer;
    @Autowired
    private LetterFacts facts;
    @Autowired
    private LetterTemplates templates;
    @Autowired
    private Complaints complaints;

    static Stream<Arguments> letters() {
        return Stream.of("acknowledgement", "refusal", "outcome", "withdrawal-confirmation", "apology", "apology-correction")
                .flatMap(name -> Stream.of("en", "zh-CN").map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void readsWellWithAllFacts(String name, String language) {
        var complaint = full(language);
        var wording = writer.write(name, complaint, FULL);
        assertComplete(wording, complaint);
        assertThat(wording.text()).contains(language.equals("en") ? "Jane Miller" : "张三");
        assertThat(wording.html()).contains("<html lang=\"" + language + "\">");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void readsWellWithHardlyAnyFacts(String name, String language) {
        var unknown = (language.equals("en") ? Filings.english() : Filings.chinese()).by(Complainant.UNKNOWN).about(null);
        var complaint = complaints.open(unknown.filing(), null);
        var wording = writer.write(name, complaint, Map.of());
        assertComplete(wording, complaint);
        assertThat(wording.text()).contains(language.equals("en") ? "Dear Sir or Madam" : "尊敬的客户").doesNotContain("“”", "()", "（）");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void asksOnlyForWhatIsKnown(String name, String language) {
        var known = facts.of(full(language), FULL, new LetterFormatter(Locale.forLanguageTag(language), ZoneOffset.UTC));
        assertThat(names(name, language)).contains("complaint.reference", "salutationName", "company.name");
        for (var asked : names(name, language)) {
            assertThat(OCCASION.contains(asked) || known.containsKey(asked) || inside(known, asked)).as(asked).isTrue();
        }
    }

    @Test
    void saysInTheOutcomeWhatWasDecidedWhyAndWhatFollows() {
        var text = writer.write("outcome", full("en"), FULL).text();
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

    private Set<String> names(String name, String language) {
        var names = new TreeSet<String>();
        Mustache.compiler().withLoader(part -> new StringReader(templates.part(part, language)))
                .compile(templates.letter(name, language)).visit(new Names(names));
        return names;
    }

    private static boolean inside(Map<?, ?> known, String path) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            return known.containsKey(path);
        }
        return path.startsWith("company.") || known.get(path.substring(0, dot)) instanceof Map<?, ?> map && inside(map, path.substring(dot + 1));
    }

    /** Collects the names that a template uses. */
    private record Names(Set<String> found) implements Mustache.Visitor {

        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            found.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            return true;
        }

        @Override
        public boolean visitSection(String name) {
            return found.add(name) || true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return found.add(name) || true;
        }
    }
}
