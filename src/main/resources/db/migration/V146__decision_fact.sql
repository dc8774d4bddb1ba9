create table decision_fact (
  decision_instance text primary key,
  reference         text not null references complaint,
  decision          text not null,
  at                timestamptz not null,
  facts             jsonb not null,
  personal          jsonb
);

create index decision_fact_of_a_case on decision_fact (reference);

comment on table decision_fact is 'what a decision of the procedure read, by path, as it was at that moment, so that the decision can be replayed exactly';
comment on column decision_fact.decision_instance is 'id of the decision in the history of the engine, which may be cleaned up earlier';
comment on column decision_fact.facts is 'fields of the case file that are known to hold no personal data or other typed text';
comment on column decision_fact.personal is 'other fields of the case file, and process variables; null once erased';
