-- What a reader reported stays as it came, but how to reach them is not kept for longer than it is needed.
create or replace function guard_error_report() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'a report is closed, never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.id, new.claim_id, new.edition_id, new.wrong, new.reported_at)
            is distinct from (old.id, old.claim_id, old.edition_id, old.wrong, old.reported_at)
            or new.contact is not null and new.contact is distinct from old.contact then
        raise exception 'what a reader reported stays as it came' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
