package io.redress.remedy.systems;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.remedy.Cases;
import io.redress.remedy.Remedies;
import io.redress.remedy.RemedyRefusedException;
import io.redress.remedy.RemedyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** People trying the procedure out see what the connected systems would have done. */
@RemedyTest
class SystemsPageTest {

    @Autowired MockMvc web;
    @Autowired Remedies remedies;
    @Autowired Cases cases;

    @Test
    void showsTheNewestFirstWithStateAmountAndKey() throws Exception {
        var first = Cases.payment(cases.opened(), "1234.50");
        var second = Cases.payment(cases.opened(), "77");
        remedies.grant(first);
        remedies.grant(second);
        remedies.revoke(first.provision(), first.kind());

        web.perform(get("/systems").with(user("agent").authorities(new SimpleGrantedAuthority("agents"))).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder(
                        second.reference().value(), "CNY 77.00", "Booked", second.provision() + "-payment",
                        first.reference().value(), "Full refund", "CNY 1,234.50", "Reversed", first.provision() + "-payment")))
                .andExpect(content().string(containsString("Payments above 1,000,000.00 are refused.")));
    }

    @Test
    void speaksChineseToAChineseBrowser() throws Exception {
        remedies.grant(Cases.order(cases.opened(), "REPAIR"));

        web.perform(get("/systems").with(user("agent").authorities(new SimpleGrantedAuthority("agents"))).header("Accept-Language", "zh-CN,zh;q=0.9"))
                .andExpect(content().string(allOf(containsString("lang=\"zh"), containsString("订单"), containsString("维修"),
                        containsString("返厂"))));
    }

    @Test
    void refusesInTheLanguageOfTheCase() {
        assertThatThrownBy(() -> remedies.grant(Cases.payment(cases.opened("zh-CN"), "1000001")))
                .isInstanceOf(RemedyRefusedException.class).hasMessage("人民币1,000,001.00元 被拒绝：单笔不得超过 人民币1,000,000.00元。");
        assertThatThrownBy(() -> remedies.grant(Cases.payment(cases.opened("en"), "1000001")))
                .hasMessage("CNY 1,000,001.00 is refused: no more than CNY 1,000,000.00 at once.");
    }
}
