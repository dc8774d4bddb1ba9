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
