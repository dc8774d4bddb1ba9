-- The job executor asks for due jobs every few seconds; without this index each poll reads every future timer.
create index redress_job_due on ACT_RU_JOB (DUEDATE_) where RETRIES_ > 0 and SUSPENSION_STATE_ = 1;
