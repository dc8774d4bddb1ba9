-- Chinese characters between dots, so that words of one or two of them are found through the index too; see SearchText.
-- Without the index during the change: it is sooner made anew than kept up.
drop index complaint_search;

update complaint set search_text = regexp_replace(regexp_replace(search_text,
  '([\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0002FFFF])', '\1ꞏ', 'g'),
  '(^|[^ꞏ])([\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0002FFFF])', '\1ꞏ\2', 'g');

comment on column complaint.search_text is 'lower-case words that a search looks through, Chinese characters between dots';

-- What is pending in the index is read by every search, and entered by whoever fills the list: a short one keeps both short.
create index complaint_search on complaint using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 512);

-- Every look at a case counts the earlier complaints of the same complainant; a list of pending entries would be read each time.
alter index complaint_keys set (fastupdate = off);
