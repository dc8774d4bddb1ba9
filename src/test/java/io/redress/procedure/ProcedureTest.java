package io.redress.procedure;

import io.redress.RedressTest;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaints;
import io.redress.complaint.Filing;
import io.redress.correspondence.Letter;
import io.redress.correspondence.Letters;
import io.redress.remedy.Remedies;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyState;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Autowired;

/** Base class of the process tests: the real engine, the real services. */
@RedressTest
abstract class ProcedureTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    ComplaintProcedure procedure;

    @Autowired
    Complaints complaints;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    Letters letters;

    @Autowired
    Remedies remedies;

    Walk walk(Filing filing) {
        return Walk.of(filing, engine, complaints, procedure).on();
    }

    /** From filing to the task where the remedies are planned. */
    Walk walkToPlan(Filing filing) {
        return walk(filing)
                .as("agent", "UserTask_VerifyComplaint", Answers.accepted())
                .as("quality", "UserTask_InvestigateComplaint", Answers.founded());
    }

    Walk walkToCallBack(Filing filing) {
        return walkToPlan(filing)
                .as("agent", "UserTask_PlanResolution", Answers.everyRemedy())
                .as("supervisor", "UserTask_ApproveResolution", Answers.approved());
    }

    Map<String, Letter> letters(Walk walk) {
        return letters.of(walk.reference()).stream().collect(Collectors.toMap(Letter::name, letter -> letter));
    }

    Map<RemedyKind, RemedyState> remedies(Walk walk) {
        return remedies.of(walk.reference()).stream()
                .collect(Collectors.toMap(remedy -> remedy.kind(), remedy -> remedy.state(), (first, later) -> later));
    }
}
