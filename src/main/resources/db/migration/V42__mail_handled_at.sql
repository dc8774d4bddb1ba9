-- Rows are forgotten by age (redress.mailbox.keep-handled).
create index mail_handled_at on mail_handled (handled_at);
