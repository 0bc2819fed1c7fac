-- Who is asked to review what, when it is to be published, and what the desk says about a claim among itself.

-- a wish, not a lock: any other editor may still decide
create table review_assignment (
    submission_id uuid primary key references submission,
    -- nobody any more, when null
    reviewer_id   uuid references account,
    assigned_by   uuid        not null references account,
    assigned_at   timestamptz not null,
    version       integer     not null
);

-- holds for as long as its submission is what is approved; a verdict that was taken back is published at no set time
create table scheduled_publication (
    submission_id uuid primary key references submission,
    publish_at    timestamptz not null,
    -- the zone in which the time was given
    zone          text        not null check (length(zone) between 1 and 60),
    set_by        uuid        not null references account,
    set_at        timestamptz not null,
    -- when it was due and was not published, because the evidence had changed
    held_at       timestamptz,
    version       integer     not null
);
create index scheduled_publication_due on scheduled_publication (publish_at) where held_at is null;

create table claim_comment (
    id           uuid primary key,
    claim_id     uuid        not null references claim,
    author_id    uuid        not null references account,
    written_at   timestamptz not null,
    text         text        not null check (length(text) <= 4000),
    withdrawn_at timestamptz,
    check ((text = '') = (withdrawn_at is not null))
);
create index claim_comment_claim on claim_comment (claim_id, written_at, id);

-- A comment is never edited and never deleted; withdrawing it takes its words away and leaves that it was there.
create function guard_comment() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.withdrawn_at is not null or new.withdrawn_at is null
            or (new.id, new.claim_id, new.author_id, new.written_at)
                is distinct from (old.id, old.claim_id, old.author_id, old.written_at) then
        raise exception 'a comment is withdrawn, never changed: % refused', tg_op using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger claim_comment_guard before update or delete on claim_comment for each row execute function guard_comment();
create trigger claim_comment_no_truncate before truncate on claim_comment for each statement execute function refuse_change();
