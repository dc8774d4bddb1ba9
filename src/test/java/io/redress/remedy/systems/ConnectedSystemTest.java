package io.redress.remedy.systems;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.redress.remedy.RemedyState.GRANTED;
import static io.redress.remedy.RemedyState.REFUSED;
import static io.redress.remedy.RemedyState.REQUESTED;
import static io.redress.remedy.RemedyState.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.redress.complaint.Reference;
import io.redress.remedy.Cases;
import io.redress.remedy.GrantRemedy;
import io.redress.remedy.Remedies;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyRefusedException;
import io.redress.remedy.RemedyTest;
import io.redress.remedy.RevocationRefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Ledger and HTTP together against systems that answer correctly, wrongly, late or not at all. */
@RemedyTest
class ConnectedSystemTest {

    static final WireMockServer SYSTEM = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry settings) {
        SYSTEM.start();
        for (var system : SystemPaths.values()) {
            settings.add(system.setting("base-url"), () -> SYSTEM.baseUrl() + "/api/");
            settings.add(system.setting("token"), () -> "secret-" + system.collection());
            settings.add(system.setting("read-timeout"), () -> "6s");
        }
    }

    @Autowired Remedies remedies;
    @Autowired Cases cases;
    @Autowired MockMvc web;

    Reference reference;

    @AfterAll
    static void stop() {
        SYSTEM.stop();
    }

    @BeforeEach
    void openCase() {
        SYSTEM.resetAll();
        reference = cases.opened("en");
    }

    @Test
    void asksForAPaymentAsDocumented() {
        var payment = Cases.payment(reference, "120.5");
        SYSTEM.stubFor(paying().willReturn(created().withHeader("Content-Type", "application/json").withBody("{\"id\": \"PAY-1\"}")));

        assertThat(remedies.grant(payment).externalReference()).isEqualTo("PAY-1");

        SYSTEM.verify(1, postRequestedFor(urlEqualTo("/api/payments"))
                .withHeader("Idempotency-Key", equalTo(payment.provision() + "-payment"))
                .withHeader("Authorization", equalTo("Bearer secret-payments"))
                .withHeader("Accept-Language", equalTo("en"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson("""
                        {"key": "%s-payment", "caseReference": "%s", "remedy": "FULL_REFUND", "amount": "120.50", "currency": "CNY",
                         "recipient": {"customerNumber": "K-4711", "name": "Chen Li"},
                         "item": {"orderNumber": "O-2026-17", "product": "Heat exchanger", "model": "HX-200", "serialNumber": "SN-1", "quantity": "1"}}"""
                        .formatted(payment.provision(), reference))));
    }

    @Test
    void givesTheAddressToTheOrderSystemAndTheEmailToTheVoucherSystemOnly() {
        SYSTEM.stubFor(post(urlEqualTo("/api/orders")).willReturn(done("ORD-1")));
        SYSTEM.stubFor(post(urlEqualTo("/api/vouchers")).willReturn(done("VOU-1")));

        remedies.grant(Cases.order(reference, "EXCHANGE"));
        remedies.grant(Cases.voucher(reference, "50"));

        SYSTEM.verify(postRequestedFor(urlEqualTo("/api/orders")).withHeader("Authorization", equalTo("Bearer secret-orders"))
                .withRequestBody(matchingJsonPath("$[?(@.recipient.address == '12 Garden Road, Shanghai' && !@.recipient.email && !@.amount)]")));
        SYSTEM.verify(postRequestedFor(urlEqualTo("/api/vouchers")).withHeader("Authorization", equalTo("Bearer secret-vouchers"))
                .withRequestBody(matchingJsonPath("$[?(@.recipient.email == 'chen.li@example.com' && !@.recipient.address)]")));
    }

    @Test
    void takesProblemDetailsForARefusal() {
        var payment = Cases.payment(reference, "120");
        SYSTEM.stubFor(paying().willReturn(problem(422, "The account is closed.")));

        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(RemedyRefusedException.class).hasMessage("The account is closed.");
        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(RemedyRefusedException.class).hasMessage("The account is closed.");

        assertThat(only().state()).isEqualTo(REFUSED);
        SYSTEM.verify(1, postRequestedFor(urlEqualTo("/api/payments")));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 429, 500, 503})
    void doesNotTakeAnErrorPageForAnAnswerAndAsksAgainUnderTheSameKey(int code) {
        var payment = Cases.payment(reference, "120");
        SYSTEM.stubFor(paying().willReturn(status(code).withHeader("Content-Type", "text/html").withBody("<h1>Proxy</h1>")));
        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(SystemCallException.class).hasMessageContaining(String.valueOf(code));
        assertThat(only().state()).isEqualTo(REQUESTED);

        SYSTEM.stubFor(paying().willReturn(done("PAY-1")));
        assertThat(remedies.grant(payment).state()).isEqualTo(GRANTED);
        SYSTEM.verify(2, postRequestedFor(urlEqualTo("/api/payments")).withHeader("Idempotency-Key", equalTo(only().key())));
    }

    @Test
    void saysWhichSettingIsWrongWithoutTellingTheToken() {
        SYSTEM.stubFor(paying().willReturn(status(401)));

        assertThatThrownBy(() -> remedies.grant(Cases.payment(reference, "120")))
                .hasMessageContaining("redress.systems.payments.token").hasMessageNotContaining("secret");
    }

    @Test
    void givesUpWaitingAndGetsTheOutcomeNextTime() {
        var payment = Cases.payment(reference, "120");
        SYSTEM.stubFor(paying().willReturn(done("PAY-1").withFixedDelay(20_000)));
        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(RuntimeException.class).isNotInstanceOf(RemedyRefusedException.class);

        SYSTEM.stubFor(paying().willReturn(done("PAY-1")));
        assertThat(remedies.grant(payment).externalReference()).isEqualTo("PAY-1");
    }

    @Test
    void survivesABrokenConnectionAndANonsensicalAnswer() {
        var payment = Cases.payment(reference, "120");
        for (var answer : new ResponseDefinitionBuilder[] {
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), ok("thanks"), ok("{}"), ok("{\"id\": \"\"}"), ok()}) {
            SYSTEM.stubFor(paying().willReturn(answer));
            assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(RuntimeException.class).isNotInstanceOf(RemedyRefusedException.class);
        }
        assertThat(only().state()).isEqualTo(REQUESTED);
    }

    @Test
    void doesNotCarryTheTokenToWhereverItIsRedirected() {
        SYSTEM.stubFor(paying().willReturn(temporaryRedirect(SYSTEM.baseUrl() + "/elsewhere")));

        assertThatThrownBy(() -> remedies.grant(Cases.payment(reference, "120"))).isInstanceOf(SystemCallException.class);
        SYSTEM.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void reversesUnderTheKeyOfTheGrant() {
        var payment = granted();
        SYSTEM.stubFor(reversing(payment).willReturn(done("REV-1")));

        remedies.revoke(payment.provision(), payment.kind());
        remedies.revoke(payment.provision(), payment.kind());

        assertThat(only().state()).isEqualTo(REVOKED);
        assertThat(only().reversalReference()).isEqualTo("REV-1");
        SYSTEM.verify(1, postRequestedFor(urlEqualTo(reversal(payment)))
                .withHeader("Authorization", equalTo("Bearer secret-payments"))
                .withHeader("Idempotency-Key", equalTo(payment.provision() + "-payment-reversal"))
                .withRequestBody(equalToJson("{\"caseReference\": \"%s\"}".formatted(reference))));
    }

    @Test
    void cancelsOrdersAndVoidsVouchers() {
        var order = Cases.order(reference, "EXCHANGE");
        var voucher = Cases.voucher(reference, "50");
        SYSTEM.stubFor(post(urlEqualTo("/api/orders")).willReturn(done("ORD-1")));
        SYSTEM.stubFor(post(urlEqualTo("/api/vouchers")).willReturn(done("VOU-1")));
        SYSTEM.stubFor(post(urlEqualTo("/api/orders/" + order.provision() + "-order/cancellation")).willReturn(done("CAN-1")));
        SYSTEM.stubFor(post(urlEqualTo("/api/vouchers/" + voucher.provision() + "-voucher/voiding")).willReturn(done("VOI-1")));
        remedies.grant(order);
        remedies.grant(voucher);

        remedies.revokeAll(reference);

        assertThat(remedies.of(reference)).extracting(Remedy::reversalReference).containsExactly("CAN-1", "VOI-1");
    }

    @Test
    void isContentWhenWhatWasPerhapsAskedNeverArrived() {
        var payment = Cases.payment(reference, "120");
        SYSTEM.stubFor(paying().willReturn(serverError()));
        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(SystemCallException.class);
        SYSTEM.stubFor(reversing(payment).willReturn(problem(404, "No such key.")));

        remedies.revoke(payment.provision(), payment.kind());

        assertThat(only().state()).isEqualTo(REVOKED);
        assertThat(only().reversalReference()).isNull();
    }

    @Test
    void doesNotBelieveThatAGrantedPaymentNeverArrived() {
        var payment = granted();
        SYSTEM.stubFor(reversing(payment).willReturn(problem(404, "No such key.")));

        assertThatThrownBy(() -> remedies.revoke(payment.provision(), payment.kind())).hasMessageContaining("PAY-1");
        assertThat(only().state()).isEqualTo(GRANTED);
    }

    @Test
    void leavesAReversalThatIsRefusedToPeople() {
        var payment = granted();
        SYSTEM.stubFor(reversing(payment).willReturn(problem(409, "Already paid out.")));

        assertThatThrownBy(() -> remedies.revokeAll(reference)).isInstanceOf(RevocationRefusedException.class).hasMessage("Already paid out.");
        assertThat(only().state()).isEqualTo(GRANTED);
    }

    @Test
    void showsNoBooksWhereNothingIsPlayed() throws Exception {
        var answer = web.perform(get("/systems")
                .with(user("agent").authorities(new SimpleGrantedAuthority("agents")))).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(404);
    }

    private GrantRemedy granted() {
        var payment = Cases.payment(reference, "120");
        SYSTEM.stubFor(paying().willReturn(done("PAY-1")));
        remedies.grant(payment);
        return payment;
    }

    private Remedy only() {
        return remedies.of(reference).get(0);
    }

    private static MappingBuilder paying() {
        return post(urlEqualTo("/api/payments"));
    }

    private static MappingBuilder reversing(GrantRemedy payment) {
        return post(urlEqualTo(reversal(payment)));
    }

    private static String reversal(GrantRemedy payment) {
        return "/api/payments/" + payment.provision() + "-payment/reversal";
    }

    private static ResponseDefinitionBuilder done(String id) {
        return ok().withHeader("Content-Type", "application/json").withBody("{\"id\": \"%s\"}".formatted(id));
    }

    private static ResponseDefinitionBuilder problem(int code, String detail) {
        return status(code).withHeader("Content-Type", "application/problem+json")
                .withBody("{\"title\": \"Refused\", \"detail\": \"%s\"}".formatted(detail));
    }
}
