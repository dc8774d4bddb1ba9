package io.redress.remedy.systems;

import io.redress.complaint.Complaints;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyProvider;
import io.redress.remedy.RemedyRefusedException;
import io.redress.remedy.RevocationRefusedException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** A connected system, called over HTTP as described in docs/connected-systems.md. */
class HttpRemedyProvider implements RemedyProvider {

    private final RemedyKind kind;
    private final SystemPaths contract;
    private final RestClient client;
    private final SystemResponseReader answers;
    private final Complaints complaints;

    HttpRemedyProvider(RemedyKind kind, RestClient client, SystemResponseReader answers, Complaints complaints) {
        this.kind = kind;
        this.contract = SystemPaths.of(kind);
        this.client = client;
        this.answers = answers;
        this.complaints = complaints;
    }

    @Override
    public RemedyKind kind() {
        return kind;
    }

    @Override
    public String grant(Remedy remedy) {
        var complaint = complaints.get(remedy.reference());
        return client.post()
                .uri("/{collection}", contract.collection())
                .header("Idempotency-Key", remedy.key())
                .header("Accept-Language", complaint.filing().language())
                .contentType(MediaType.APPLICATION_JSON)
                .body(SystemRequest.of(remedy, complaint))
                .exchange((request, response) -> answers.number(response, RemedyRefusedException::new));
    }

    @Override
    public Optional<String> revoke(Remedy remedy) {
        return client.post()
                .uri("/{collection}/{key}/{undoing}", contract.collection(), remedy.key(), contract.undoing())
                .header("Idempotency-Key", remedy.key() + "-" + contract.undoing())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("caseReference", remedy.reference()))
                .exchange((request, response) -> answers.neverArrived(response)
                        ? Optional.empty()
                        : Optional.of(answers.number(response, RevocationRefusedException::new)));
    }
}
