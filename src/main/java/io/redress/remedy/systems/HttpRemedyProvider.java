package io.redress.remedy.systems;

import io.redress.complaint.Complaints;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyProvider;
import io.redress.remedy.RemedyRefused;
import io.redress.remedy.RevocationRefused;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** One connected system over HTTP, as docs/connected-systems.md describes it. */
class HttpRemedyProvider implements RemedyProvider {

    private final RemedyKind kind;
    private final Contract contract;
    private final RestClient client;
    private final SystemAnswers answers;
    private final Complaints complaints;

    HttpRemedyProvider(RemedyKind kind, RestClient client, SystemAnswers answers, Complaints complaints) {
        this.kind = kind;
        this.contract = Contract.of(kind);
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
                .exchange((request, response) -> answers.number(response, RemedyRefused::new));
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
                        : Optional.of(answers.number(response, RevocationRefused::new)));
    }
}
