-- Tracking tokens are derived from the server's secret and are kept nowhere. Those handed out before go on working by their digest; a token has
-- 192 random bits, so the plain SHA-256 cannot be guessed back.
create table tracking_secret (
  only_one     boolean primary key check (only_one),
  fingerprint  char(64) not null
);

comment on table tracking_secret is 'by what a node sees that it has the secret of this database; not the secret';

alter table complaint add column tracking_salt uuid not null default gen_random_uuid();
alter table complaint alter column tracking_salt drop default;
alter table complaint add column earlier_tracking_digest char(64);

comment on column complaint.tracking_salt is 'with the reference and the server''s secret it makes the complainant''s token';
comment on column complaint.earlier_tracking_digest is 'SHA-256 of a token from before tokens were derived; it still opens';

update complaint set earlier_tracking_digest = encode(sha256(convert_to(tracking_token, 'UTF8')), 'hex');

-- Where a letter names the link, the token's place remains; it is filled when the letter is sent.
update letter set text = replace(letter.text, complaint.tracking_token, '********'), html = replace(letter.html, complaint.tracking_token, '********')
from complaint where complaint.reference = letter.reference;

-- Answers of complainants quote our letters.
update case_entry set data = replace(case_entry.data::text, complaint.tracking_token, '********')::jsonb
from complaint
where complaint.reference = case_entry.reference and case_entry.kind = 'MESSAGE'
  and position(complaint.tracking_token in case_entry.data::text) > 0;

update idempotency_key set answer = answer - 'trackingToken' where answer ? 'trackingToken';

alter table complaint drop column tracking_token;
