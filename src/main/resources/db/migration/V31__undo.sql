-- What was taken off a claim by one gesture, and for a minute can be put back as it was.
create table undo (
    id        uuid primary key,
    claim_id  uuid        not null references claim on delete cascade,
    kind      text        not null check (kind in ('ANSWER', 'APPEARANCE', 'DRAFT')),
    -- the answer, appearance or verdict
    thing_id  uuid        not null,
    -- the row that is gone, to the letter; a dropped draft is still there
    row_said  jsonb       check ((row_said is null) = (kind = 'DRAFT')),
    -- the draft that cited an unlinked answer
    cited_by  uuid        references verdict on delete cascade check (cited_by is null or kind = 'ANSWER'),
    called    text        not null,
    by_id     uuid        not null references account,
    at        timestamptz not null,
    undone_by uuid        references account,
    undone_at timestamptz check ((undone_at is null) = (undone_by is null)),
    check (undone_at < at + interval '1 minute')
);
create index undo_claim on undo (claim_id, at);

-- written once, and undone once
create function guard_undo() returns trigger language plpgsql as $$
begin
    if old.undone_at is not null or (new.id, new.claim_id, new.kind, new.thing_id, new.row_said, new.cited_by, new.called, new.by_id, new.at)
            is distinct from (old.id, old.claim_id, old.kind, old.thing_id, old.row_said, old.cited_by, old.called, old.by_id, old.at) then
        raise exception 'what was taken away is undone once, and as it was' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger undo_is_guarded before update on undo for each row execute function guard_undo();
