create table step_failure (
  job        text primary key,
  reference  text references complaint,
  at         timestamptz not null,
  reason     text not null
);
create index step_failure_reference on step_failure (reference);

comment on table step_failure is 'in which words a step failed last: they may name people, and the engine keeps the kind of failure alone';

insert into step_failure (job, reference, at, reason)
select j.id_, c.reference, now(), j.exception_msg_
from act_ru_job j left join act_ru_execution e on e.id_ = j.process_instance_id_ left join complaint c on c.reference = e.business_key_
where j.exception_msg_ is not null;

update act_ge_bytearray set bytes_ = convert_to('The text of failures from before the upgrade was removed.', 'UTF8')
where id_ in (select exception_stack_id_ from act_ru_job union select job_exception_stack_id_ from act_hi_job_log);
update act_ru_job set exception_msg_ = 'Failed before the upgrade' where exception_msg_ is not null;
update act_hi_job_log set job_exception_msg_ = 'Failed before the upgrade' where job_exception_msg_ is not null;
update act_ru_incident set incident_msg_ = 'Failed before the upgrade' where incident_msg_ is not null;
update act_hi_incident set incident_msg_ = 'Failed before the upgrade' where incident_msg_ is not null;

-- Notes on tasks are entries of the case file; the engine keeps which one.
create temp table moved on commit drop as
  select m.id_ as comment, c.reference, m.time_ as time, coalesce(m.user_id_, 'procedure') as actor, nextval(pg_get_serial_sequence('case_entry', 'id')) as entry,
    coalesce(nullif(convert_from(m.full_msg_, 'UTF8'), ''), m.message_) as text
  from act_hi_comment m
    left join act_hi_taskinst t on t.id_ = m.task_id_
    join act_hi_procinst p on p.id_ = coalesce(m.proc_inst_id_, t.proc_inst_id_)
    join complaint c on c.reference = p.business_key_
  where m.type_ = 'comment' and coalesce(m.message_, '') <> '';
insert into case_entry (id, reference, at, actor, kind, data) overriding system value
  select entry, reference, time at time zone 'UTC', actor, 'NOTE', jsonb_build_object('text', text) from moved order by entry;
update act_hi_comment m set message_ = 'case-entry ' || moved.entry, full_msg_ = convert_to('case-entry ' || moved.entry, 'UTF8')
from moved where moved.comment = m.id_;
