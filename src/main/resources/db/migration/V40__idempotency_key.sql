create table idempotency_key (
  caller      text not null,
  key         text not null,
  digest      char(64) not null,
  reference   text references complaint on delete cascade,
  answer      jsonb,
  created_at  timestamptz not null,
  primary key (caller, key)
);

comment on table idempotency_key is 'what was answered to a request that a client may send twice';
comment on column idempotency_key.digest is 'SHA-256 of the request, attachments included';

create index idempotency_key_created on idempotency_key (created_at);
create index idempotency_key_reference on idempotency_key (reference);
