-- Analysts held UPDATE (4) on every process definition (resource type 6) and decision definition (10): with it they suspended definitions and
-- shortened the time to live of the history. Both belong to operators now; the set-up at start adds grants, but takes none away.
update act_ru_authorization
   set perms_ = perms_ & ~4, rev_ = rev_ + 1
 where type_ = 1 and group_id_ = 'analysts' and resource_id_ = '*' and resource_type_ in (6, 10);
