-- Every node looks for jobs taken by dead ones every few seconds; without this index each look reads every future timer.
create index redress_job_taken on ACT_RU_JOB (LOCK_OWNER_) where LOCK_OWNER_ is not null;
