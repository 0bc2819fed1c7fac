-- How an answer stands to the evidence standard, and where a verdict deviates from it.

alter table answer
    -- why the party can know, where it confirms
    add column basis          text check (basis in ('ABOUT_ITSELF', 'AGAINST_INTEREST', 'FIRST_HAND')),
    -- why it does not meet this very claim
    add column qualifier      text check (qualifier in ('GENERAL_TERMS', 'BEFORE_CLAIM')),
    -- for readers: why it counts as a denial all the same
    add column counts_because text not null default '' check (length(counts_because) <= 500),
    add check (qualifier is not null or counts_because = '');

alter table verdict add column deviation text not null default '' check (length(deviation) <= 2000);

-- The reason for a deviation is among a verdict's words: fixed once it is handed in, and written by one of its authors.
create function guard_deviation() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and new.deviation is distinct from old.deviation then
        raise exception 'the words of a % verdict are fixed', old.state using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger verdict_deviation_guard before update on verdict for each row execute function guard_deviation();

create function guard_deviation_author() returns trigger language plpgsql as $$
begin
    if new.deviation <> '' and not exists (
            select from verdict_author where verdict_id = new.id and account_id = new.edited_by) then
        raise exception 'whoever edits a verdict becomes its author' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger verdict_deviation_author after insert or update of deviation, edited_by on verdict
    deferrable initially deferred for each row execute function guard_deviation_author();
