-- What this newsroom saw of other newsrooms' logs, as their witness (C2SP's tlog-witness).

-- The last checkpoint that was signed for each; it goes on, and never back.
create table witnessed_log (
    origin text primary key,
    size   bigint      not null check (size > 0),
    note   text        not null,
    at     timestamptz not null default now()
);
create function guard_witnessed_log() returns trigger language plpgsql as $$
begin
    if new.size < old.size or new.size = old.size and split_part(new.note, E'\n', 3) <> split_part(old.note, E'\n', 3) then
        raise exception 'a log that was witnessed does not go back' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger witnessed_log_guard before update on witnessed_log for each row execute function guard_witnessed_log();

-- Checkpoints that a log had signed and that do not go on from what it had signed before: each is the proof that it tells two histories.
create table witnessed_conflict (
    id     bigint generated always as identity primary key,
    origin text        not null,
    known  text        not null,
    sent   text        not null,
    at     timestamptz not null default now(),
    unique (origin, known, sent)
);
create trigger witnessed_log_stays before delete on witnessed_log for each row execute function refuse_change();
create trigger witnessed_conflict_append_only before update or delete on witnessed_conflict for each row execute function refuse_change();
create trigger witnessed_conflict_no_truncate before truncate on witnessed_conflict for each statement execute function refuse_change();

insert into redaction_column (table_name, column_name, way, why)
    select 'witnessed_' || split_part(piece, '.', 1), split_part(piece, '.', 2), 'KEPT', 'signed checkpoints of other newsrooms'
    from regexp_split_to_table('log.origin log.note conflict.origin conflict.known conflict.sent', '\s+') piece;
