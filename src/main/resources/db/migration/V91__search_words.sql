-- The words of a case file never change, its status does: apart from each other, a change of status does not write the index of words anew.
drop index complaint_search;

create table complaint_words (
  reference    text primary key references complaint on delete cascade,
  received_at  timestamptz not null,
  words        text not null
);

comment on table complaint_words is 'what a search looks through; written once, with the case file';
comment on column complaint_words.words is 'in lower case, Chinese characters between dots';

insert into complaint_words select reference, received_at, search_text from complaint order by received_at;

create index complaint_words_received on complaint_words (received_at desc, reference desc);

-- What is pending in the index is read by every search, and entered by whoever fills the list: a short one keeps both short.
create index complaint_words_search on complaint_words using gin (words gin_trgm_ops) with (gin_pending_list_limit = 512);

alter table complaint drop column search_text;

-- Room in each page, so that a case file is changed where it stands.
alter table complaint set (fillfactor = 80);
