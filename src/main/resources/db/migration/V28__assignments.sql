-- Whose a claim is at the desk and by what day, and when anything was last done to it. None of it is ever public.
create table claim_assignment (
    claim_id   uuid primary key references claim on delete cascade,
    -- the claim's, which never changes
    dossier_id uuid        not null references dossier,
    owner_id   uuid references account,
    due        date,
    touched_at timestamptz not null,
    version    integer     not null default 0
);

insert into claim_assignment (claim_id, dossier_id, owner_id, touched_at)
    select c.id, c.dossier_id, c.edited_by, coalesce((select max(j.at) from journal_entry j where j.thing_id = c.id), c.created_at) from claim c;

-- the desk's lists: by due day, by what was last done, an owner's and a dossier's
create index claim_assignment_due on claim_assignment (due, claim_id);
create index claim_assignment_touched on claim_assignment (touched_at desc, claim_id);
create index claim_assignment_owner on claim_assignment (owner_id, due);
create index claim_assignment_dossier on claim_assignment (dossier_id, touched_at desc);

-- what nobody outside has seen
create index claim_unpublished on claim (id) where slug is null;

-- whoever words a claim first has it until somebody else is given it
create function assign_claim() returns trigger language plpgsql as $$
begin
    insert into claim_assignment (claim_id, dossier_id, owner_id, touched_at) values (new.id, new.dossier_id, new.edited_by, new.created_at);
    return null;
end $$;
create trigger claim_is_assigned after insert on claim for each row execute function assign_claim();

create function touch_claim() returns trigger language plpgsql as $$
begin
    update claim_assignment set touched_at = greatest(touched_at, new.at) where claim_id = new.thing_id;
    return null;
end $$;
create trigger journal_entry_touches_claim after insert on journal_entry for each row
    when (new.thing_type = 'claim') execute function touch_claim();
