package io.redress.intake;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/complaints}; described in docs/api.md. */
@RestController
@RequestMapping("/api/complaints")
class FilingApi {

    private static final String KEY = "Idempotency-Key";

    private final SubmissionReader reader;
    private final Intake intake;

    FilingApi(SubmissionReader reader, Intake intake) {
        this.reader = reader;
        this.intake = intake;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> json(HttpServletRequest request, @RequestHeader(name = KEY, required = false) String key) throws IOException {
        return answer(intake.take(reader.json(request), key, Caller.current()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> multipart(HttpServletRequest request, @RequestHeader(name = KEY, required = false) String key)
            throws IOException, ServletException {
        return answer(intake.take(reader.multipart(request), key, Caller.current()));
    }

    private static ResponseEntity<Receipt> answer(Receipt receipt) {
        return ResponseEntity.created(URI.create("/api/complaints/" + receipt.reference())).body(receipt);
    }
}
