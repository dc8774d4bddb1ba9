-- Figures for operations, and the page of what failed, are read often and must stay cheap beside a million finished or future rows.
create index redress_job_since on ACT_RU_JOB (coalesce(DUEDATE_, CREATE_TIME_)) where RETRIES_ > 0 and SUSPENSION_STATE_ = 1;
create index redress_job_stuck on ACT_RU_JOB (RETRIES_, DUEDATE_) where EXCEPTION_STACK_ID_ is not null or RETRIES_ <= 0;
create index letter_queued on letter (queued_at) where state = 'QUEUED';
create index remedy_requested on remedy (requested_at) where state = 'REQUESTED';
