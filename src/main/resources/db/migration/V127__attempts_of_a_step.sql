-- What failed before the upgrade is counted from here on.
alter table step_failure add column attempts integer not null default 1;

comment on column step_failure.attempts is 'how often the step failed; an attempt that another one overtook does not count';
