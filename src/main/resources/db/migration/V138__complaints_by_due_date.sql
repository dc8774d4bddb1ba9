-- The list of complaints can be sorted by the day until which they are to be resolved.
create index complaint_due on complaint (due_resolve, reference);
