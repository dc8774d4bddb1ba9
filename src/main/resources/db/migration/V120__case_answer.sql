create table case_answer (
  reference  text not null references complaint,
  field      text not null,
  version    integer not null,
  procedure  text not null,
  task       text,
  author     text not null,
  at         timestamptz not null,
  entry      bigint references case_entry,
  value      jsonb,
  primary key (reference, field, version)
);

comment on table case_answer is 'free text that was answered in a case; the highest version of a field counts, and one without entry and value makes it void';
comment on column case_answer.procedure is 'id of the outermost process instance in which it was asked';
comment on column case_answer.entry is 'the entry ANSWERED that holds the text under answers, with step and form';
comment on column case_answer.value is 'the text itself, where it came another way than by a form';
