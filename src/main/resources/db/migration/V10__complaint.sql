create extension if not exists pg_trgm;

create sequence complaint_number;

create table complaint (
  reference         text primary key,
  status            text not null,
  received_at       timestamptz not null,
  recorded_by       text,
  tracking_token    text not null unique,
  channel           text not null,
  language          text not null,
  complainant       jsonb not null,
  subject           jsonb not null,
  narrative         text not null,
  demand            text,
  claim_amount      numeric(17, 2),
  claim_currency    char(3),
  declared_cause    text,
  incident_date     date,
  cause             text,
  severity          text,
  responsible_unit  text,
  due_acknowledge   timestamptz,
  due_respond       timestamptz,
  due_resolve       timestamptz,
  finding           text,
  satisfaction      smallint check (satisfaction between 1 and 5),
  closed_at         timestamptz,
  complainant_keys  text[] not null default '{}',
  search_text       text not null
);

comment on column complaint.complainant_keys is 'by what the same complainant is known again: email:…, phone:…, customer:…';
comment on column complaint.search_text is 'lower-case words that a search looks through';

create index complaint_received on complaint (received_at desc, reference desc);
create index complaint_status on complaint (status, received_at desc);
create index complaint_unit on complaint (responsible_unit, received_at desc);
create index complaint_keys on complaint using gin (complainant_keys);
create index complaint_search on complaint using gin (search_text gin_trgm_ops);

create table case_entry (
  id         bigint generated always as identity primary key,
  reference  text not null references complaint,
  at         timestamptz not null,
  actor      text not null,
  kind       text not null,
  data       jsonb not null
);
create index case_entry_reference on case_entry (reference, id);

create table attachment (
  id          uuid primary key,
  reference   text not null references complaint,
  name        text not null,
  media_type  text not null,
  size        bigint not null,
  sha256      char(64) not null,
  added_at    timestamptz not null,
  added_by    text not null,
  content     bytea not null
);
alter table attachment alter column content set storage external;
create index attachment_reference on attachment (reference);
