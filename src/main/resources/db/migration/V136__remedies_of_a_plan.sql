alter table remedy add column plan int check (plan > 0);

comment on column remedy.plan is 'version of the plan that granted it; null for what was granted before plans had versions';

-- A version of a plan is provided once, whatever instance asks.
create unique index remedy_of_plan on remedy (reference, plan, kind) where plan is not null;
