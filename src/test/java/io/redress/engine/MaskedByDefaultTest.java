package io.redress.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Filings;
import io.redress.RedressTest;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Code that reads the engine's variable without a user, or outside a command, must not get personal data by accident. */
@RedressTest
class MaskedByDefaultTest {

    @Autowired ProcessEngine engine;
    @Autowired Complaints complaints;
    @Autowired ComplaintViews views;
    @Autowired PersonalDataAccess access;

    @AfterEach
    void nobodyIsSignedIn() {
        engine.getIdentityService().clearAuthentication();
    }

    @Test
    void masksForCodeOutsideACommand() {
        assertThat(narrative()).isEqualTo(ComplaintViews.MASK);
    }

    @Test
    void masksForACommandWithoutAUser() {
        assertThat(inACommand()).isEqualTo(ComplaintViews.MASK);
    }

    @Test
    void masksForAUserWithoutAccessAndShowsItToOneWithAccess() {
        engine.getIdentityService().setAuthentication("analyst", List.of("analysts"));
        assertThat(inACommand()).isEqualTo(ComplaintViews.MASK);
        engine.getIdentityService().setAuthentication("agent", List.of("agents"));
        assertThat(inACommand()).isNotEqualTo(ComplaintViews.MASK);
    }

    @Test
    void givesAllToCodeThatAsksForItByName() {
        assertThat(views.unmasked(reference()).get("narrative")).isNotEqualTo(ComplaintViews.MASK);
    }

    private Object inACommand() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(context -> narrative());
    }

    private Object narrative() {
        return new CaseFileReader(views, access).read(reference()).get("narrative");
    }

    private Reference reference() {
        return complaints.open(Filings.leakingHeatExchanger(), null).reference();
    }
}
