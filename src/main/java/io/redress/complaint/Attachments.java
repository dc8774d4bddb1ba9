package io.redress.complaint;

import io.redress.shared.RecordRowMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the evidence of the case files in the database, with a digest. */
@Service
@Transactional
public class Attachments {

    private static final RecordRowMapper<Attachment> ATTACHMENTS = new RecordRowMapper<>(Attachment.class);

    private final JdbcClient jdbc;
    private final CaseTimeline timeline;
    private final AttachmentRules rules;
    private final Clock clock;

    Attachments(JdbcClient jdbc, CaseTimeline timeline, AttachmentRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Adds a document to a case file.
     *
     * @throws AttachmentRefusedException if the file is empty, too large, one too many or of a type that is not accepted; nothing is stored then
     */
    public Attachment add(Reference reference, String name, byte[] content, String addedBy) {
        var safeName = FileNames.safe(name);
        var mediaType = MediaTypes.of(content, safeName);
        rules.check(safeName, mediaType, content.length, count(reference));
        var attachment = new Attachment(
                UUID.randomUUID(), reference, safeName, mediaType, content.length, DigestUtils.sha256Hex(content), clock.instant(), addedBy);
        jdbc.sql("""
                insert into attachment (id, reference, name, media_type, size, sha256, added_at, added_by, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(attachment.id(), reference.value(), safeName, mediaType, content.length, attachment.sha256(),
                        Timestamp.from(attachment.addedAt()), addedBy, content)
                .update();
        timeline.record(reference, addedBy, "DOCUMENT", Map.of("name", safeName, "mediaType", mediaType, "sha256", attachment.sha256()));
        return attachment;
    }

    /**
     * Returns why {@link #add} would reject the document, for callers that continue without it.
     *
     * @param existing number of documents in the case file at that time
     */
    public Optional<AttachmentRefusedException> refusal(String name, byte[] content, int existing) {
        var safeName = FileNames.safe(name);
        try {
            rules.check(safeName, MediaTypes.of(content, safeName), content.length, existing);
            return Optional.empty();
        } catch (AttachmentRefusedException refused) {
            return Optional.of(refused);
        }
    }

    @Transactional(readOnly = true)
    public List<Attachment> of(Reference reference) {
        return jdbc.sql("select id, reference, name, media_type, size, sha256, added_at, added_by from attachment where reference = ? order by added_at, id")
                .param(reference.value())
                .query(ATTACHMENTS)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(Reference reference) {
        return jdbc.sql("select count(*) from attachment where reference = ?").param(reference.value()).query(Integer.class).single();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(Reference reference, UUID id) {
        return jdbc.sql("select content from attachment where reference = ? and id = ?")
                .params(reference.value(), id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
