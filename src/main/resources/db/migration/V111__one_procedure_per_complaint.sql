-- A reference has one running procedure at most, whoever starts it and on however many nodes. Only the row of an instance bears a business key,
-- and the id of a definition begins with its key.
create unique index one_procedure_per_complaint on act_ru_execution (business_key_)
 where parent_id_ is null and proc_def_id_ like 'complaint-handling:%';
