-- A token ends with the password that it was made with; those of before are bound to the password of today.
delete from api_token where not exists (select 1 from act_id_user where id_ = user_id);
alter table api_token add column credential char(64);
update api_token set credential = encode(sha256(convert_to(coalesce(u.pwd_, 'null') || E'\n' || coalesce(u.salt_, 'null'), 'UTF8')), 'hex')
from act_id_user u where u.id_ = api_token.user_id;
alter table api_token alter column credential set not null;

comment on column api_token.credential is 'digest of the entry of the password that the token was made with';

create table known_device (
  digest      char(64) not null,
  user_id     text not null,
  expires_at  timestamptz not null,
  primary key (digest, user_id)
);

comment on table known_device is 'browsers in which a user has signed in; the digest of a cookie';

create index known_device_user on known_device (user_id);
create index known_device_expires on known_device (expires_at);

-- Sessions now know the password that they were begun with: everybody signs in once more.
delete from spring_session;

-- What users who have left leave behind would be theirs again who get the id next.
delete from act_ru_authorization where user_id_ is not null and user_id_ <> '*' and not exists (select 1 from act_id_user where id_ = user_id_);
-- A lock is an administrator's from now on; those of wrong passwords end.
update act_id_user set lock_exp_time_ = null, attempts_ = 0 where lock_exp_time_ is not null or attempts_ > 0;
