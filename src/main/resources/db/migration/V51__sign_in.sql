create table sign_in (
  id              bigint generated always as identity primary key,
  user_id         text not null,
  at              timestamptz not null,
  outcome         text not null,
  remote_address  text
);

comment on column sign_in.user_id is 'as typed in; there need not be such a user';

create index sign_in_at on sign_in (at);
create index sign_in_user on sign_in (user_id, at);
