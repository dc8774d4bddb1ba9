create table remedy (
  id                  bigint generated always as identity primary key,
  provision           text not null,
  kind                text not null check (kind in ('PAYMENT', 'ORDER', 'VOUCHER', 'APOLOGY')),
  reference           text not null references complaint,
  code                text not null,
  amount              numeric(17, 2) check (amount > 0),
  currency            char(3),
  state               text not null check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'REVOKED')),
  idempotency_key     text not null unique,
  external_reference  text,
  reversal_reference  text,
  reason              text,
  requested_at        timestamptz not null,
  decided_at          timestamptz,
  revoked_at          timestamptz,
  unique (provision, kind),
  check ((amount is null) = (currency is null))
);

comment on table remedy is 'one row for each remedy that was asked of a connected system; committed before the system is asked';
comment on column remedy.provision is 'id of the process instance that provides the remedy';
comment on column remedy.idempotency_key is 'by what the connected system knows a repeated request again';
comment on column remedy.external_reference is 'the connected system''s own number of what it did';
comment on column remedy.decided_at is 'when it was granted or refused';

create index remedy_reference on remedy (reference, id);

-- Books of the built-in stand-in for the connected systems. They stand for another company's database: nothing refers to them,
-- and they are written in transactions of their own.
create table standin_booking (
  key          text primary key,
  system       text not null check (system in ('PAYMENT', 'ORDER', 'VOUCHER')),
  number       bigint generated always as identity unique,
  reference    text,
  code         text,
  amount       numeric(17, 2),
  currency     char(3),
  state        text not null check (state in ('BOOKED', 'REVERSED', 'DEAD')),
  booked_at    timestamptz not null,
  reversed_at  timestamptz
);

comment on column standin_booking.state is 'DEAD: asked to reverse what never arrived; a late request under this key is refused';

create index standin_booking_newest on standin_booking (system, number desc);
