-- What somebody has besides a password: an app that makes codes (RFC 6238), codes to recover with, passkeys (WebAuthn).

-- The secret is in clear, since both sides have to compute with it. One is in use; a new one is not, until a first code came from it.
create table code_app (
    id           uuid        primary key,
    account_id   uuid        not null references account,
    secret       text        not null check (secret ~ '^[A-Z2-7]{32}$'),
    made_at      timestamptz not null,
    in_use_since timestamptz,
    last_step    bigint      not null default 0
);
create unique index code_app_in_use on code_app (account_id) where in_use_since is not null;
create unique index code_app_new on code_app (account_id) where in_use_since is null;

create function code_app_goes_forward() returns trigger language plpgsql as $$
begin
    if new.last_step < old.last_step or new.secret <> old.secret or new.account_id <> old.account_id then
        raise exception 'a code counts once: the steps of an app only go forward' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger code_app_goes_forward before update on code_app for each row execute function code_app_goes_forward();

create table recovery_code (
    code_hash  text primary key,
    account_id uuid not null references account,
    used_at    timestamptz
);
create index recovery_code_account on recovery_code (account_id);

create function recovery_code_works_once() returns trigger language plpgsql as $$
begin
    if old.used_at is not null or new.code_hash <> old.code_hash or new.account_id <> old.account_id then
        raise exception 'a recovery code works once' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger recovery_code_works_once before update on recovery_code for each row execute function recovery_code_works_once();

-- Six digits could be guessed: wrong ones are counted by account.
create table wrong_code (
    id         bigint generated always as identity primary key,
    account_id uuid        not null references account,
    at         timestamptz not null
);
create index wrong_code_account on wrong_code (account_id, at);

-- Whoever gave the right password and still has to give the second factor.
create table pending_sign_in (
    token_hash text        primary key,
    account_id uuid        not null references account,
    next       text        not null,
    tries      integer     not null default 0 check (tries between 0 and 5),
    expires_at timestamptz not null
);

-- The roles of which everybody has to have one.
create table required_factor (
    role  text        primary key check (role in ('CHECKER', 'EDITOR', 'CHIEF')),
    since timestamptz not null
);

-- When whoever opened a session last proved to be who they are, and whether that was by a password alone.
alter table account_session add column confirmed_at timestamptz, add column password_alone boolean not null default true;
update account_session set confirmed_at = opened_at;
alter table account_session alter column confirmed_at set not null, alter column confirmed_at set default now();

-- A passkey: what its authenticator gave when it was made, and the counter that only goes up (0 where an authenticator has none).
create table passkey (
    id              uuid        primary key,
    account_id      uuid        not null references account,
    credential_id   text        not null unique,
    credential      bytea       not null,
    counter         bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    name            text        not null check (length(name) between 1 and 60),
    added_at        timestamptz not null,
    used_at         timestamptz
);
create index passkey_account on passkey (account_id);

create function passkey_goes_forward() returns trigger language plpgsql as $$
begin
    if new.counter < old.counter or new.credential <> old.credential or new.credential_id <> old.credential_id or new.account_id <> old.account_id then
        raise exception 'a passkey stays what it is, and its counter only goes up' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger passkey_goes_forward before update on passkey for each row execute function passkey_goes_forward();

-- What a passkey is asked to sign, once and within five minutes; of whose account, where that is known by then.
create table passkey_challenge (
    challenge_hash text        primary key,
    purpose        text        not null,
    account_id     uuid        references account,
    expires_at     timestamptz not null
);
