-- Who is away, and who takes over what he holds.
create table absence (
  id            uuid primary key,
  user_id       text not null,
  deputy        text check (deputy <> user_id),
  from_day      date not null,
  to_day        date not null check (to_day >= from_day),
  entered_by    text not null,
  entered_at    timestamptz not null,
  cancelled_by  text,
  cancelled_at  timestamptz
);

comment on column absence.deputy is 'null: what the user holds goes back to its candidates';
comment on column absence.to_day is 'the last day, in the time zone of the company';

create index absence_user on absence (user_id, to_day) where cancelled_at is null;
create index absence_deputy on absence (deputy) where cancelled_at is null;
