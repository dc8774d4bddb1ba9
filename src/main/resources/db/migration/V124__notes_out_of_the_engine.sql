-- Notes on tasks are entries of the case file; the engine keeps which one. Those beside an analyst's own process have no case file and stay.
create temp table moved_note on commit drop as
  select m.id_ as comment, c.reference, m.time_ as time, coalesce(m.user_id_, 'procedure') as actor, t.task_def_key_ as task,
    nextval(pg_get_serial_sequence('case_entry', 'id')) as entry, coalesce(nullif(convert_from(m.full_msg_, 'UTF8'), ''), m.message_) as text
  from (select * from act_hi_comment where type_ = 'comment' and message_ is not null order by time_, id_) m
    left join act_hi_taskinst t on t.id_ = m.task_id_
    join act_hi_procinst p on p.id_ = coalesce(t.proc_inst_id_, m.proc_inst_id_)
    join complaint c on c.reference = p.business_key_;

insert into case_entry (id, reference, at, actor, kind, data) overriding system value
  select entry, reference, time at time zone 'UTC', actor, 'NOTE', jsonb_strip_nulls(jsonb_build_object('text', text, 'task', task))
  from moved_note order by entry;

update act_hi_comment m set message_ = 'case-entry ' || n.entry, full_msg_ = convert_to('case-entry ' || n.entry, 'UTF8')
from moved_note n where n.comment = m.id_;
