package io.redress.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.OrTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.time.Instant;
import java.util.Date;

/**
 * Marks processed mail in the mailbox. If the server supports keywords, a custom one is used, so that people may open the mailbox
 * without hiding mail from us; of mail older than our first poll, only unread mail is ours. Otherwise, read mail counts as processed.
 */
class ProcessedFlag {

    static final String KEYWORD = "RedressHandled";

    private final boolean keywords;
    private final Instant firstRead;

    ProcessedFlag(Folder folder, Instant firstRead) {
        this.keywords = folder.getPermanentFlags().contains(Flag.USER) || folder.getPermanentFlags().contains(KEYWORD);
        this.firstRead = firstRead;
    }

    /** The server compares whole days only, so {@link #isMissingOn} checks more precisely. */
    SearchTerm missing() {
        var here = new FlagTerm(new Flags(Flag.DELETED), false);
        var unread = new FlagTerm(new Flags(Flag.SEEN), false);
        var recent = new ReceivedDateTerm(ComparisonTerm.GE, Date.from(firstRead.minusSeconds(86_400)));
        return keywords
                ? new AndTerm(new SearchTerm[] {here, new FlagTerm(new Flags(KEYWORD), false), new OrTerm(unread, recent)})
                : new AndTerm(here, unread);
    }

    boolean isMissingOn(Message message) throws MessagingException {
        return !message.isSet(Flag.SEEN) || keywords && message.getReceivedDate() != null && !message.getReceivedDate().toInstant().isBefore(firstRead);
    }

    void put(Message message) throws MessagingException {
        var flags = new Flags(Flag.SEEN);
        if (keywords) {
            flags.add(KEYWORD);
        }
        message.setFlags(flags, true);
    }
}
