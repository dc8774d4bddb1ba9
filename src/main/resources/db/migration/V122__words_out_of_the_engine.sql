-- What people wrote stood in variables of the engine too. The case file has it in its entries; from now on it has it alone.
create temp table word_field (field text primary key) on commit drop;
insert into word_field values ('refusalReason'), ('facts'), ('rootCause'), ('responsiblePerson'), ('planMeasures'), ('planOwner'),
  ('planRemarks'), ('decisionReasons'), ('rejectionReason'), ('callBackNote'), ('lessons'), ('preventiveMeasure'), ('deliveryNote'),
  ('remedyFailure'), ('letterSubject'), ('undeliverableReason');

create temp table of_case on commit drop as
  select p.id_ as instance, c.reference, coalesce(p.root_proc_inst_id_, p.id_) as procedure
  from act_hi_procinst p join complaint c on c.reference = p.business_key_;
create index on of_case (instance);
create index on of_case (reference);

insert into case_answer (reference, field, version, procedure, author, at, entry)
select e.reference, f.field, row_number() over (partition by e.reference, f.field order by e.id),
  coalesce((select o.procedure from of_case o join act_hi_taskinst t on t.proc_inst_id_ = o.instance
    where o.reference = e.reference and t.task_def_key_ = e.data ->> 'task' and t.end_time_ is not null
    order by abs(extract(epoch from t.end_time_ - (e.at at time zone 'UTC'))) limit 1), 'unknown'),
  e.actor, e.at, e.id
from case_entry e cross join word_field f
where e.kind = 'ANSWERED' and trim(e.data -> 'answers' ->> f.field) <> '';

insert into case_answer (reference, field, version, procedure, author, at, value)
select distinct on (o.reference) o.reference, v.name_, 1, o.procedure, 'procedure', now(), to_jsonb(v.text_)
from act_hi_varinst v join of_case o on o.instance = v.proc_inst_id_
where v.name_ = 'remedyFailure' and v.text_ is not null
order by o.reference, v.create_time_ desc;

-- What a later answer or a later round had made void.
insert into case_answer (reference, field, version, procedure, author, at)
select a.reference, a.field, a.version + 1, a.procedure, 'procedure', now()
from (select distinct on (reference, field) * from case_answer order by reference, field, version desc) a
where exists (select 1 from act_hi_varinst v where v.root_proc_inst_id_ = a.procedure and v.name_ = a.field and v.text_ is null)
  and not exists (select 1 from act_hi_varinst v where v.root_proc_inst_id_ = a.procedure and v.name_ = a.field and v.text_ is not null);

delete from act_ru_variable v using word_field f, of_case o where v.name_ = f.field and v.proc_inst_id_ = o.instance;
delete from act_hi_varinst v using word_field f, of_case o where v.name_ = f.field and v.proc_inst_id_ = o.instance;
delete from act_hi_detail v using word_field f, of_case o where v.name_ = f.field and v.proc_inst_id_ = o.instance;
