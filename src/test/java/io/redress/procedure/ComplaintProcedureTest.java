package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Filings;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.Cause;
import io.redress.complaint.Finding;
import io.redress.complaint.Status;
import io.redress.correspondence.LetterState;
import io.redress.correspondence.SmtpStub;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyState;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Every path through the complaint procedure, with the real engine and the real services; together they reach every flow node. */
@TestInstance(Lifecycle.PER_CLASS)
class ComplaintProcedureTest extends ProcedureTest {

    @AfterAll
    void reachesEveryFlowNode() {
        FlowNodeCoverage.assertComplete(engine);
    }

    @Autowired
    OpenTasks openTasks;

    @Autowired
    JavaMailSenderImpl mailServer;

    @Test
    void closesAComplaintThatIsFoundedAfterEveryRemedy() {
        var walk = walkToCallBack(Filings.leakingHeatExchanger());

        assertThat(walk.status()).isEqualTo(Status.FOLLOWING_UP);
        assertThat(remedies(walk)).containsOnlyKeys(RemedyKind.values()).values().containsOnly(RemedyState.GRANTED);

        walk.as("agent", "UserTask_CallBackComplainant", Answers.satisfied()).as("agent", "UserTask_RecordLessons", Answers.lessons());

        assertThat(walk.ended()).isTrue();
        var closed = complaints.get(walk.reference());
        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.finding()).isEqualTo(Finding.FOUNDED);
        assertThat(closed.satisfaction()).isEqualTo(5);
        assertThat(closed.closedAt()).isNotNull();
        assertThat(letters(walk)).containsOnlyKeys("acknowledgement", "apology", "outcome");
        assertThat(letters(walk).values()).allMatch(letter -> letter.state() == LetterState.SENT);
    }

    @Test
    void answersInChineseWhatWasFiledInChinese() {
        var walk = walk(Filings.lateParcel());

        assertThat(complaints.get(walk.reference()).classification().cause()).isEqualTo(Cause.DELIVERY);
        assertThat(letters(walk).get("acknowledgement").language()).isEqualTo("zh-CN");
        assertThat(walk.task("UserTask_VerifyComplaint")).isNotNull();
    }

    @Test
    void refusesACourteouslyExplainedComplaint() {
        var walk = walk(Filings.leakingHeatExchanger()).as("agent", "UserTask_VerifyComplaint", Answers.refused());

        assertThat(walk.status()).isEqualTo(Status.REFUSED);
        assertThat(walk.ended()).isTrue();
        assertThat(letters(walk).get("refusal").text()).contains("another company");
    }

    @Test
    void plansAgainWhenTheApproverRejects() {
        var walk = walkToPlan(Filings.leakingHeatExchanger())
                .as("agent", "UserTask_PlanResolution", Answers.refundOf("1200.00"))
                .as("supervisor", "UserTask_ApproveResolution", Answers.rejected());

        assertThat(walk.status()).isEqualTo(Status.RESOLVING);
        assertThat(walk.shown("UserTask_PlanResolution").get("rejectionReason"))
                .isEqualTo("The amount does not cover the freight that the customer paid.");
        assertThat(remedies(walk)).isEmpty();

        walk.as("agent", "UserTask_PlanResolution", Answers.refundOf("1300.00"));
        assertThat(walk.task("UserTask_ApproveResolution")).isNotNull();
    }

    @Test
    void asksEachLevelInTurnForALargeAmount() {
        var walk = walkToPlan(Filings.leakingHeatExchanger())
                .as("agent", "UserTask_PlanResolution", Answers.refundOf("900000.00"))
                .as("supervisor", "UserTask_ApproveResolution", Answers.approved())
                .as("manager", "UserTask_ApproveResolution", Answers.approved());

        assertThat(remedies(walk)).isEmpty();
        assertThat(candidateGroup(walk, "UserTask_ApproveResolution")).isEqualTo("executives");
    }

    @Test
    void needsNoApprovalForAnApologyAlone() {
        var walk = walkToPlan(Filings.leakingHeatExchanger()).as("agent", "UserTask_PlanResolution", Answers.apologyOnly());

        assertThat(walk.status()).isEqualTo(Status.FOLLOWING_UP);
        assertThat(remedies(walk)).containsOnlyKeys(RemedyKind.APOLOGY);
    }

    @Test
    void sendsTheInvestigationToTheUnitThatAnAgentNamed() {
        var answers = Answers.accepted();
        answers.putAll(Map.of("cause", "DELIVERY", "responsibleUnit", "logistics"));
        var walk = walk(Filings.leakingHeatExchanger()).as("agent", "UserTask_VerifyComplaint", answers);

        assertThat(candidateGroup(walk, "UserTask_InvestigateComplaint")).isEqualTo("unit-logistics");
        assertThat(timeline.of(walk.reference())).extracting(CaseEntry::kind).contains("CLASSIFIED", "RECLASSIFIED", "ANSWERED");
    }

    @Test
    void plansAgainAndTakesBackWhatWasGivenWhenASystemRefusesARemedy() {
        var plan = Answers.everyRemedy();
        plan.put("voucherAmount", "99999999.00");
        var walk = walkToPlan(Filings.leakingHeatExchanger())
                .as("agent", "UserTask_PlanResolution", plan)
                .as("supervisor", "UserTask_ApproveResolution", Answers.approved())
                .as("manager", "UserTask_ApproveResolution", Answers.approved())
                .as("executive", "UserTask_ApproveResolution", Answers.approved());

        assertThat(walk.status()).isEqualTo(Status.RESOLVING);
        assertThat(remedies(walk)).containsOnly(Map.entry(RemedyKind.PAYMENT, RemedyState.REVOKED),
                Map.entry(RemedyKind.ORDER, RemedyState.REVOKED), Map.entry(RemedyKind.VOUCHER, RemedyState.REFUSED));
        assertThat((String) walk.shown("UserTask_PlanResolution").get("remedyFailure")).isNotBlank();

        walk.as("agent", "UserTask_PlanResolution", Answers.everyRemedy()).as("supervisor", "UserTask_ApproveResolution", Answers.approved());
        assertThat(walk.status()).isEqualTo(Status.FOLLOWING_UP);
    }

    @Test
    void takesBackEveryRemedyWhenAnAdministratorMovesTheProvisionToItsUndoing() {
        var walk = walkToPlan(Filings.leakingHeatExchanger());
        walk.as("agent", "UserTask_PlanResolution", Answers.everyRemedy());
        walk.approveOnly("supervisor");
        var provision = walk.runUntil("ServiceTask_SendApology");

        engine.getRuntimeService().createProcessInstanceModification(provision).startBeforeActivity("Event_RemediesToRevoke").execute();
        walk.on();

        assertThat(remedies(walk)).containsOnlyKeys(RemedyKind.values()).values().containsOnly(RemedyState.REVOKED);
        assertThat(letters(walk)).containsKeys("apology", "apology-correction");
    }

    @Test
    void revokesWhatWasGrantedWhenTheComplaintIsWithdrawn() {
        var walk = walkToCallBack(Filings.leakingHeatExchanger());

        procedure.withdraw(walk.reference(), "Settled in person", CaseEntry.COMPLAINANT);
        walk.on();

        assertThat(walk.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(walk.ended()).isTrue();
        assertThat(remedies(walk)).containsOnlyKeys(RemedyKind.values()).values().containsOnly(RemedyState.REVOKED);
        assertThat(letters(walk)).containsKeys("withdrawal-confirmation", "apology-correction");
        assertThat(letters(walk).get("withdrawal-confirmation").text()).contains("300.00").doesNotContain("COMPENSATION");
    }

    @Test
    void revokesWhatAnUnfinishedProvisionHadGranted() {
        var walk = walkToPlan(Filings.leakingHeatExchanger());
        walk.as("agent", "UserTask_PlanResolution", Answers.everyRemedy());
        walk.approveOnly("supervisor");
        walk.runUntil("ServiceTask_PayMoney");
        assertThat(remedies(walk)).containsOnly(Map.entry(RemedyKind.PAYMENT, RemedyState.GRANTED));

        procedure.withdraw(walk.reference(), null, CaseEntry.COMPLAINANT);
        walk.on();

        assertThat(remedies(walk)).containsOnly(Map.entry(RemedyKind.PAYMENT, RemedyState.REVOKED));
        assertThat(walk.status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void canBeWithdrawnBeforeTheFirstStep() {
        var reference = procedure.receive(Filings.leakingHeatExchanger(), List.of(), null).reference();

        procedure.withdraw(reference, null, CaseEntry.COMPLAINANT);

        var walk = Walk.following(reference, engine, complaints).on();
        assertThat(walk.status()).isEqualTo(Status.WITHDRAWN);
        assertThatThrownBy(() -> procedure.withdraw(reference, null, CaseEntry.COMPLAINANT)).isInstanceOf(ProcedureEndedException.class);
    }

    /** A step cancelled by the withdrawal has nothing to record. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void canBeWithdrawnWhileAnyOfTheFirstStepsIsDue(int jobsDone) {
        var reference = procedure.receive(Filings.leakingHeatExchanger(), List.of(), null).reference();
        var walk = Walk.following(reference, engine, complaints);
        for (int i = 0; i < jobsDone; i++) {
            walk.due().forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }

        procedure.withdraw(reference, null, CaseEntry.COMPLAINANT);

        assertThat(walk.on().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(walk.incidents()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UserTask_VerifyComplaint", "UserTask_InvestigateComplaint", "UserTask_PlanResolution"})
    void canBeWithdrawnWhileSomeoneIsAsked(String task) {
        var walk = walk(Filings.leakingHeatExchanger());
        if (!task.equals("UserTask_VerifyComplaint")) {
            walk.as("agent", "UserTask_VerifyComplaint", Answers.accepted());
        }
        if (task.equals("UserTask_PlanResolution")) {
            walk.as("quality", "UserTask_InvestigateComplaint", Answers.founded());
        }
        assertThat(walk.task(task)).isNotNull();

        procedure.withdraw(walk.reference(), null, CaseEntry.COMPLAINANT);

        assertThat(walk.on().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void asksAnAgentToBringTheLetterWhereNoMailCanBeSent() {
        var walk = walk(Filings.byTelephone());
        assertThat(letters(walk).get("acknowledgement").state()).isEqualTo(LetterState.QUEUED);

        walk.as("agent", "UserTask_PostLetter", Map.of("deliveryMethod", "TELEPHONE", "deliveryNote", "Read out to Mr Baker"));

        assertThat(letters(walk).get("acknowledgement").state()).isEqualTo(LetterState.POSTED);
        assertThat(walk.task("UserTask_VerifyComplaint")).as("the complaint did not wait for the letter").isNotNull();
    }

    @Test
    void tellsWhichLetterIsToBeBroughtWhereSeveralWait() {
        var walk = walk(Filings.byTelephone()).as("agent", "UserTask_VerifyComplaint", Answers.refused());

        var waiting = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(walk.reference().value())
                .taskDefinitionKey("UserTask_PostLetter").list();
        assertThat(waiting).extracting(task -> engine.getTaskService().getVariable(task.getId(), "letterTitle"))
                .containsExactlyInAnyOrder("受理确认函 · Acknowledgement", "不予受理通知 · Refusal");
        assertThat(openTasks.of(walk.reference())).extracting(OpenTask::letter)
                .containsExactlyInAnyOrder("acknowledgement", "refusal");
    }

    @Test
    void asksAnAgentToBringTheLetterWhereTheAddressIsRefused() throws Exception {
        Walk walk;
        int port = mailServer.getPort();
        try (var strict = new SmtpStub("550 5.1.1 No such user")) {
            mailServer.setPort(strict.port());
            walk = walk(Filings.leakingHeatExchanger());
        } finally {
            mailServer.setPort(port);
        }

        assertThat(letters(walk).get("acknowledgement").state()).isEqualTo(LetterState.FAILED);
        assertThat(walk.task("UserTask_PostLetter")).isNotNull();
    }

    @Test
    void writesNoLetterToSomebodyWhoCannotBeAnswered() {
        var walk = walk(Filings.anonymous());

        assertThat(letters(walk).get("acknowledgement").state()).isEqualTo(LetterState.NOT_SENT);
        assertThat(walk.task("UserTask_PostLetter")).isNull();
    }

    @Test
    void keepsTheTaskOpenWhenAnAnswerIsMissing() {
        var walk = walk(Filings.leakingHeatExchanger());
        var answers = Answers.accepted();
        answers.remove("severity");

        assertThatThrownBy(() -> walk.as("agent", "UserTask_VerifyComplaint", answers))
                .isInstanceOf(FormFieldValidationException.class).hasMessageContaining("severity");
        assertThat(walk.task("UserTask_VerifyComplaint")).isNotNull();
        assertThat(timeline.of(walk.reference())).extracting(CaseEntry::kind).doesNotContain("ANSWERED");
    }

    @Test
    void refusesAnswersThatTheFormDoesNotAskFor() {
        var walk = walk(Filings.leakingHeatExchanger());
        var answers = Answers.accepted();
        answers.put("approval", "APPROVE");

        assertThatThrownBy(() -> walk.as("agent", "UserTask_VerifyComplaint", answers))
                .isInstanceOf(FormFieldValidationException.class).hasMessageContaining("approval");
    }

    private String candidateGroup(Walk walk, String task) {
        return engine.getTaskService().getIdentityLinksForTask(walk.task(task).getId()).get(0).getGroupId();
    }
}
