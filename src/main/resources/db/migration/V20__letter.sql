create table letter (
  id               uuid primary key,
  key              text not null unique,
  reference        text not null references complaint,
  name             text not null,
  language         text not null,
  channel          text not null,
  recipient        text,
  subject          text not null,
  text             text not null,
  html             text not null,
  state            text not null check (state in ('QUEUED', 'SENT', 'FAILED', 'NOT_SENT', 'POSTED')),
  reason           text,
  attempts         int not null default 0,
  queued_at        timestamptz not null,
  last_attempt_at  timestamptz,
  completed_at     timestamptz,
  posted_by        text,
  posted_method    text,
  posted_note      text
);

comment on column letter.key is 'the same key queues the same letter once, however often the step that queues it runs';
comment on column letter.recipient is 'e-mail address, number or postal address at the time of writing';
comment on column letter.reason is 'why it failed or was not sent';
comment on column letter.completed_at is 'when it was sent or posted';

create index letter_reference on letter (reference, queued_at);
create index letter_failed on letter (last_attempt_at) where state = 'FAILED';
