create table resolution_plan (
  reference   text not null references complaint,
  version     int not null check (version > 0),
  planned_by  text not null,
  planned_at  timestamptz not null,
  content     text not null,
  digest      char(64) not null,
  salt        text,
  words       jsonb,
  primary key (reference, version)
);

comment on table resolution_plan is 'one row for each plan that was submitted; never changed, but for salt and words, which can be erased';
comment on column resolution_plan.content is 'canonical form, of which digest is the SHA-256; it holds a salted digest of the words';
comment on column resolution_plan.words is 'free text: measures, owner, remarks, reasons';

create table plan_requirement (
  reference   text not null,
  version     int not null,
  content     text not null,
  digest      char(64) not null,
  required_at timestamptz not null,
  primary key (reference, version),
  foreign key (reference, version) references resolution_plan
);

comment on column plan_requirement.content is 'who has to sign, and which rows of which version of the table said so';
comment on column plan_requirement.digest is 'SHA-256 of the plan''s digest and of content; signatures name it';

create table plan_signature (
  reference   text not null,
  version     int not null,
  level       text not null,
  verdict     text not null check (verdict in ('APPROVE', 'REJECT')),
  signed_by   text not null,
  signed_at   timestamptz not null,
  digest      char(64) not null,
  primary key (reference, version, level),
  unique (reference, version, signed_by),
  foreign key (reference, version) references plan_requirement
);

create table investigator (
  reference   text not null references complaint,
  user_id     text not null,
  primary key (reference, user_id)
);

comment on table investigator is 'whoever investigated a complaint signs none of its plans';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create function allow_erasure_of_words_only() returns trigger language plpgsql as $$
begin
  if new.words is null and new.salt is null
      and (new.reference, new.version, new.planned_by, new.planned_at, new.content, new.digest)
        is not distinct from (old.reference, old.version, old.planned_by, old.planned_at, old.content, old.digest) then
    return new;
  end if;
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger resolution_plan_update before update on resolution_plan for each row execute function allow_erasure_of_words_only();
create trigger resolution_plan_delete before delete on resolution_plan for each row execute function refuse_change();
create trigger plan_requirement_change before update or delete on plan_requirement for each row execute function refuse_change();
create trigger plan_signature_change before update or delete on plan_signature for each row execute function refuse_change();
