create table api_token (
  id          uuid primary key,
  user_id     text not null,
  name        text not null,
  hash        char(64) not null unique,
  created_at  timestamptz not null,
  expires_at  timestamptz not null
);

comment on table api_token is 'only the SHA-256 of a token is kept; a token has 256 random bits, so the plain hash cannot be guessed back';

create index api_token_user on api_token (user_id);
