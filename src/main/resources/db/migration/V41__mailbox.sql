create table mailbox (
  name        text primary key,
  first_read  timestamptz not null
);

comment on table mailbox is 'mailboxes that are read; mail that people had read before the first time is left alone';

create table mail_handled (
  key         text primary key,
  digest      char(64) not null,
  sender      char(64),
  result      text not null check (result in ('COMPLAINT', 'REPLY', 'BOUNCE', 'ASIDE')),
  reference   text references complaint on delete set null,
  handled_at  timestamptz not null
);

comment on table mail_handled is 'one row for each mail that was dealt with, committed with what it led to; a mail found here is only flagged';
comment on column mail_handled.key is 'Message-ID, or the digest of the mail where it has none';
comment on column mail_handled.digest is 'SHA-256 of sender, words and documents, or of the mail where it cannot be read';
comment on column mail_handled.sender is 'SHA-256 of the address, for counting';

create index mail_handled_sender on mail_handled (sender, handled_at);

create table mail_attempt (
  place    text primary key,
  count    int not null,
  next_at  timestamptz not null
);

comment on table mail_attempt is 'mails whose handling was begun and not finished; one that fails again and again is put aside unread';
comment on column mail_attempt.next_at is 'when it may be tried again';

create table mail_aside (
  id          uuid primary key,
  at          timestamptz not null,
  reason      text not null,
  detail      text,
  sender      text,
  subject     text,
  size        bigint not null,
  complete    boolean not null,
  raw         bytea,
  reference   text references complaint on delete set null,
  state       text not null check (state in ('OPEN', 'TAKEN', 'DONE')),
  settled_at  timestamptz,
  settled_by  text,
  note        text
);
alter table mail_aside alter column raw set storage external;

comment on table mail_aside is 'mail that did not become a complaint or a message all by itself, as it came, with the reason';
comment on column mail_aside.size is 'of the whole mail in bytes';
comment on column mail_aside.complete is 'false where only the beginning was fetched';
comment on column mail_aside.raw is 'the mail; null once it is not kept any longer';
comment on column mail_aside.reference is 'the case that it belongs to, where one is known';

create index mail_aside_open on mail_aside (at desc) where state = 'OPEN';
create index mail_aside_at on mail_aside (at desc);
