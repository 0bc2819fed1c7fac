-- Time stamps (RFC 3161) of the log's checkpoints.

-- What an authority signed over a checkpoint as the log had signed it: a token, with the authority's certificate in it.
create table log_stamp (
    size       bigint primary key references log_checkpoint,
    token      bytea       not null check (length(token) between 1 and 65536),
    -- what the token says, for those who only show it
    stamped_at timestamptz not null,
    authority  text        not null,
    at         timestamptz not null default now()
);
create trigger log_stamp_append_only before update or delete on log_stamp for each row execute function refuse_change();
create trigger log_stamp_no_truncate before truncate on log_stamp for each statement execute function refuse_change();

create function guard_stamp() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from log_checkpoint where size = new.size and position(sha256(convert_to(note, 'UTF8')) in new.token) > 0) then
        raise exception 'the stamp is not of this checkpoint' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger log_stamp_guard before insert on log_stamp for each row execute function guard_stamp();
create trigger log_stamp_raises_the_clock after insert on log_stamp for each statement execute function raise_checkpoint_clock();

-- How it goes with the authority, so that of several instances one asks it, and not at once again.
create table log_stamping (
    single   boolean primary key default true check (single),
    failures integer     not null default 0 check (failures >= 0),
    problem  text check (problem in ('UNREACHABLE', 'REFUSED', 'UNFIT', 'NO_CERTIFICATES')),
    -- when it was asked last, and may be again
    asked_at timestamptz,
    due      timestamptz not null default now(),
    check ((failures > 0) = (problem is not null))
);
insert into log_stamping default values;
create trigger log_stamping_stays before delete on log_stamping for each row execute function refuse_change();

insert into redaction_column (table_name, column_name, way, why)
    values ('log_stamp', 'token', 'KEPT', 'what a time-stamping authority signed over a hash'),
        ('log_stamp', 'authority', 'KEPT', 'the name of a time-stamping authority'),
        ('log_stamping', 'problem', 'KEPT', 'a word of the application''s own');
