-- Links that show somebody outside one submission before it is public, and when each was opened.
create table preview_link (
    id            uuid primary key,
    submission_id uuid        not null references submission,
    -- the secret itself is kept nowhere
    token_hash    text        not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    made_for      text        not null check (length(made_for) between 1 and 200),
    made_by       uuid        not null references account,
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    ended_by      uuid references account,
    ended_at      timestamptz,
    check (expires_at > made_at and expires_at <= made_at + interval '336 hours'),
    check ((ended_by is null) = (ended_at is null))
);
create index preview_link_submission on preview_link (submission_id, made_at);

create table preview_opening (
    id        uuid primary key,
    link_id   uuid        not null references preview_link,
    opened_at timestamptz not null
);
create index preview_opening_link on preview_opening (link_id, opened_at);

-- A link is ended once; what it opens, for whom and for how long stays as it was made, and nobody opens it again.
create function guard_preview_link() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.ended_at is not null or new.ended_at is null
            or (new.id, new.submission_id, new.token_hash, new.made_for, new.made_by, new.made_at, new.expires_at)
                is distinct from (old.id, old.submission_id, old.token_hash, old.made_for, old.made_by, old.made_at, old.expires_at) then
        raise exception 'a preview link is ended, never changed: % refused', tg_op using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger preview_link_guard before update or delete on preview_link for each row execute function guard_preview_link();
create trigger preview_link_no_truncate before truncate on preview_link for each statement execute function refuse_change();

create trigger preview_opening_append_only before update or delete on preview_opening for each row execute function refuse_change();
create trigger preview_opening_no_truncate before truncate on preview_opening for each statement execute function refuse_change();
