-- A suggestion that was dismissed is put back for a minute as well; it is a source's and no claim's.
alter table undo
    alter column claim_id drop not null,
    add column source_id uuid references source on delete cascade,
    add check (num_nonnulls(claim_id, source_id) = 1),
    drop constraint undo_kind_check,
    add check (kind in ('ANSWER', 'APPEARANCE', 'DRAFT', 'DISMISSAL')),
    add check ((source_id is null) = (kind <> 'DISMISSAL')),
    -- a dismissed suggestion is still there, as a dropped draft is
    drop constraint undo_check,
    add check ((row_said is null) = (kind in ('DRAFT', 'DISMISSAL')));
create index undo_source on undo (source_id, at);

create or replace function guard_undo() returns trigger language plpgsql as $$
begin
    if old.undone_at is not null
            or (new.id, new.claim_id, new.source_id, new.kind, new.thing_id, new.row_said, new.cited_by, new.called, new.by_id, new.at)
            is distinct from
            (old.id, old.claim_id, old.source_id, old.kind, old.thing_id, old.row_said, old.cited_by, old.called, old.by_id, old.at) then
        raise exception 'what was taken away is undone once, and as it was' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
