package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.redress.resolution.SamplePlan;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is personal data is said once, on the records of the case file; a component that says nothing would reach everyone. */
class PersonalMarksTest {

    private static final String[] CASE_FILE = {"io.redress.complaint", "io.redress.resolution", "io.redress.remedy", "io.redress.correspondence"};

    @Test
    void everyComponentOfEveryRecordOfTheCaseFileIsMarked() {
        var records = records();
        assertThat(records).contains(Complainant.class, Subject.TechnicalDatum.class, CaseFacts.class, CaseEntry.class);
        assertThat(records.stream().flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .filter(component -> Mark.inner(component).filter(records::contains).isEmpty())
                .filter(component -> mark(component).isEmpty()).map(component -> component.getDeclaringRecord().getName() + "." + component.getName()))
                .isEmpty();
    }

    @Test
    void refusesARecordThatSaysNothing() {
        record Unmarked(String name) {}
        assertThat(mark(Unmarked.class.getRecordComponents()[0])).isEmpty();
    }

    @Test
    void namesThePersonalFieldsOfTheCaseFile() {
        assertThat(fields().marks().entrySet().stream().filter(field -> field.getValue() == Mark.PERSONAL).map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("complainant.name", "complainant.organisation", "complainant.email", "complainant.phone",
                        "complainant.fax", "complainant.address", "complainant.customerNumber", "complainant.representative",
                        "subject.serialNumber", "subject.contractNumber", "subject.orderNumber", "subject.technicalData.value",
                        "narrative", "demand", "plan.measures", "plan.owner", "plan.remarks", "plan.reasons", "answers");
    }

    @Test
    void exemptsOnlyWhatIsKnownToBePlain() {
        assertThat(List.of("channel", "due", "due.respond", "claim.amount", "subject.deliveryDate", "plan.payment", "plan.levels")).allMatch(fields()::isPlain);
        assertThat(List.of("subject", "subject.product", "subject.orderNumber", "plan", "plan.owner", "answers", "answers.facts", "unknown", ""))
                .noneMatch(fields()::isPlain);
    }

    private static CaseFileFields fields() {
        var plan = SamplePlan.inTheCaseFile();
        return new CaseFileFields(Map.of(plan.name(), plan.type()));
    }

    private static Optional<Mark> mark(RecordComponent component) {
        try {
            return Optional.of(Mark.of(component));
        } catch (IllegalStateException unmarked) {
            return Optional.empty();
        }
    }

    /** Every public record of these modules, and the records of the sections of the case file. */
    private static Set<Class<?>> records() {
        var records = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(CASE_FILE).stream()
                .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .<Class<?>>map(JavaClass::reflect).collect(Collectors.toSet());
        var queue = new ArrayList<Class<?>>(records);
        queue.add(SamplePlan.inTheCaseFile().type());
        while (!queue.isEmpty()) {
            var record = queue.remove(queue.size() - 1);
            records.add(record);
            Arrays.stream(record.getRecordComponents()).flatMap(component -> Mark.inner(component).stream())
                    .filter(inner -> inner.getName().startsWith("io.redress") && Arrays.stream(CASE_FILE).anyMatch(inner.getName()::startsWith))
                    .filter(inner -> !records.contains(inner)).forEach(queue::add);
        }
        return records;
    }
}
