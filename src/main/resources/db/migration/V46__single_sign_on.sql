-- Who somebody is at the newsroom's own provider of identities (OpenID Connect): by its name for them, never by a mail address.
create table account_identity (
    id         uuid        primary key,
    issuer     text        not null check (length(issuer) between 1 and 500),
    subject    text        not null check (length(subject) between 1 and 255),
    account_id uuid        not null references account,
    bound_at   timestamptz not null,
    unique (issuer, subject),
    unique (account_id, issuer)
);

create function guard_account_identity() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        raise exception 'who somebody is elsewhere is bound and let go, never changed' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from account where id = new.account_id and demo) then
        raise exception 'nobody is a demo account elsewhere' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard_account_identity before insert or update on account_identity
    for each row execute function guard_account_identity();

-- Sign-ins that are under way at the provider. What the browser and the provider hold is kept as a hash.
create table sso_attempt (
    state_hash   text        primary key check (state_hash ~ '^[0-9a-f]{64}$'),
    browser_hash text        not null check (browser_hash ~ '^[0-9a-f]{64}$'),
    next_page    text        not null,
    -- whose account is to be bound, where somebody who is signed in asked for that
    account_id   uuid        references account,
    expires_at   timestamptz not null
);
create index sso_attempt_expires on sso_attempt (expires_at);

-- Sessions that began at the provider, and what ends them there.
create table sso_session (
    token_hash text primary key references account_session on update cascade on delete cascade,
    issuer     text not null,
    subject    text not null,
    sid        text,
    id_token   text
);
create index sso_session_sid on sso_session (issuer, sid);

-- Logout tokens that were obeyed, until they would be refused anyway.
create table sso_logout_token (
    token_hash text        primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz not null
);
