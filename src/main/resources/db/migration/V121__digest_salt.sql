-- Two random UUIDs hold 244 random bits, from PostgreSQL's strong source.
alter table complaint add column digest_salt bytea not null
  default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());

comment on column complaint.digest_salt is
  'values of this case in the history of decisions are digested with it; an erasure replaces it, and the digests tell nothing any more';

-- Digests of text so far were without salt, and could be guessed.
update act_hi_dec_in i
set text_ = 'digest:' || encode(sha256(c.digest_salt || decode(substr(i.text_, 8), 'hex')), 'hex')
from act_hi_decinst d join act_hi_procinst p on p.id_ = d.proc_inst_id_ join complaint c on c.reference = p.business_key_
where d.id_ = i.dec_inst_id_ and i.text_ ~ '^sha256:[0-9a-f]{64}$';

-- Those that belong to no case, and amounts in the clear.
update act_hi_dec_in set text_ = 'digest:' || encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex')
where text_ ~ '^sha256:[0-9a-f]{64}$';

update act_hi_dec_in set var_type_ = 'string', text_ = 'digest:removed', long_ = null, double_ = null
where var_type_ in ('integer', 'long', 'short', 'double', 'number');
