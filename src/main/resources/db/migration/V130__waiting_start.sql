-- Procedures and deliveries that could not begin when they were asked for, since their model is suspended, missing or fails. A row goes away in the
-- transaction that starts the instance: exactly once, on whichever node, and after a crash too.
create table waiting_start (
  process     text not null,
  key         text not null,
  reference   text not null,
  channel     text,
  since       timestamptz not null,
  next_at     timestamptz not null,
  failures    int not null default 0,
  failure     text,
  primary key (process, key)
);

comment on column waiting_start.key is 'complaint-handling: the reference; letter-delivery: id of the letter';
comment on column waiting_start.channel is 'of a delivery: how the letter is to go out';

create index waiting_start_next on waiting_start (process, next_at);
