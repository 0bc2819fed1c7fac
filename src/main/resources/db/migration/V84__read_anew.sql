-- A file that an earlier release read otherwise than today's is read anew: a second source of the same bytes, for as many readings as differ.
-- Nothing else has a document twice.

alter table source
    add column anew_of uuid references source,
    add check (anew_of is null or archived and sha256 is not null);
drop index source_sha256;
create unique index source_sha256 on source (sha256) where anew_of is null;
create index source_anew_of on source (anew_of) where anew_of is not null;

alter table source_file
    -- the number of the reader that its text is by; 0 is any of those before there were numbers
    add column reader    smallint not null default 0 check (reader >= 0),
    -- when and by whom it was read anew; null of what was read as it came
    add column read_at   timestamptz,
    add column read_by   uuid references account,
    add column read_name text,
    -- how many of the files within it were left there, since there were too many
    add column files_left integer not null default 0 check (files_left >= 0),
    drop constraint source_file_sha256_key,
    add check (num_nulls(read_at, read_name) in (0, 2)),
    add check (read_by is null or read_at is not null);
create unique index source_file_sha256 on source_file (sha256, (coalesce(read_at, '-infinity')));
create index source_file_read_by on source_file (read_by) where read_by is not null;

-- What reads a file anew is of one that came, and of that for good.
create function guard_anew() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        raise exception 'a source reads the same file for good' using errcode = 'integrity_constraint_violation';
    elsif not exists (select from source where id = new.anew_of and anew_of is null and sha256 = new.sha256) then
        raise exception 'a file is read anew from where it came' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger source_anew_guard before insert on source for each row when (new.anew_of is not null) execute function guard_anew();
create trigger source_anew_stays before update on source for each row
    when (old.anew_of is distinct from new.anew_of or old.anew_of is not null and old.sha256 is distinct from new.sha256) execute function guard_anew();

create function guard_anew_has_text() returns trigger language plpgsql as $$
begin
    if not exists (select from source_text where source_id = new.id) then
        raise exception 'nothing was read anew' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger source_anew_has_text after insert on source deferrable initially deferred
    for each row when (new.anew_of is not null) execute function guard_anew_has_text();

-- Its bytes are those that came, with how, when and by whom they came; who read them anew stands beside that.
create function guard_file_anew() returns trigger language plpgsql as $$
declare
    its_first uuid := (select anew_of from source where id = new.source_id);
    came      source_file;
begin
    if (its_first is null) <> (new.read_at is null) then
        raise exception 'a document is here once, unless it is read anew' using errcode = 'integrity_constraint_violation';
    end if;
    if its_first is not null then
        select * into came from source_file where source_id = its_first for update;
        if not found or came.bytes is null
                or (came.sha256, came.file_name, came.came_by, came.asked, came.address, came.brought_by, came.brought_name, came.arrived_at)
                is distinct from (new.sha256, new.file_name, new.came_by, new.asked, new.address, new.brought_by, new.brought_name, new.arrived_at) then
            raise exception 'what is read anew is another file, or not here' using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end $$;
create trigger source_file_anew_guard before insert on source_file for each row execute function guard_file_anew();

-- No two readings of one file are the same.
create function guard_text_anew() returns trigger language plpgsql as $$
begin
    if exists (select from source_file mine join source_file other on other.sha256 = mine.sha256 and other.source_id <> mine.source_id
                   and other.media_type = mine.media_type join source_text t on t.source_id = other.source_id
               where mine.source_id = new.source_id and t.text = new.text) then
        raise exception 'this file was read so before' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create trigger source_text_anew_guard after insert on source_text for each row execute function guard_text_anew();

-- The document of all readings goes where that of one does.
create or replace function redact_original(its_id uuid) returns void language sql as $$
    update source_file set removed_size = length(bytes), removed_by = (redaction_order() ->> 'id')::uuid, bytes = null
        where sha256 = (select sha256 from source_file where source_id = its_id) and bytes is not null;
    select redact_picture(its_id);
    select redact_crawl(coalesce((select anew_of from source where id = its_id), its_id))
$$;

-- It is held once, since when it came.
do $$
declare
    before text := pg_get_functiondef('log_hold()'::regprocedure);
    after  text := replace(before, 'f.bytes is not null and not exists', 'f.bytes is not null and f.read_at is null and not exists');
begin
    if after = before then
        raise exception 'log_hold gathers nothing';
    end if;
    execute after;
end $$;

insert into redaction_column (table_name, column_name, way, why)
    values ('source_file', 'read_name', 'KEPT', 'who works or worked here: accounts are closed, and their names stay with what they did');
