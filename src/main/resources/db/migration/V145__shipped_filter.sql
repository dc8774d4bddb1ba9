-- Criteria and columns of each predefined filter as a release last saved them: one that an administrator has changed since is left alone.
create table shipped_filter (
    filter  varchar(64) primary key,
    content jsonb not null
);
