-- The total of a filtered list is counted in the index alone: one that had to look at each row of a status took half a second with a million complaints.
drop index complaint_status;
create index complaint_status on complaint (status, received_at desc) include (cause, severity, responsible_unit, channel);
drop index complaint_unit;
create index complaint_unit on complaint (responsible_unit, received_at desc) include (status, cause, severity, channel);
