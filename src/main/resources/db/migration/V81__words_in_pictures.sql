-- Words in pictures: what a machine reads there is unchecked and quoted by nobody. A picture gets its text from an editor who compared it, once.

create table machine_reading (
    source_id uuid primary key references source_picture,
    asked_at  timestamptz not null,
    -- by whom nobody knows, so that one that went away is not waited for
    begun_at  timestamptz,
    tries     integer     not null check (tries >= 0),
    done_at   timestamptz,
    -- null where nothing came of it
    words     text check (length(words) <= 200000),
    -- the program and the languages it knew
    read_by   text check (length(read_by) <= 200)
);
create index machine_reading_waiting on machine_reading (asked_at) where done_at is null;
create function guard_machine_reading() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.done_at is not null and not is_redaction('machine_reading', to_jsonb(old), to_jsonb(new))
            or (new.source_id, new.asked_at) is distinct from (old.source_id, old.asked_at) then
        raise exception 'what a machine has read stays as it read it: % refused', tg_op using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger machine_reading_guard before update or delete on machine_reading for each row execute function guard_machine_reading();
create trigger machine_reading_no_truncate before truncate on machine_reading for each statement execute function refuse_change();

alter table source_text
    add column checked_by uuid references account,
    add column checked_name text,
    add column checked_at timestamptz,
    add check (num_nulls(checked_by, checked_name, checked_at) in (0, 3));
create index source_text_account on source_text (checked_by) where checked_by is not null;

create function guard_picture_text() returns trigger language plpgsql as $$
begin
    if exists (select from source_picture where source_id = new.source_id) <> (new.checked_by is not null) then
        raise exception 'the text of a picture is one that somebody compared with it' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger picture_text_guard before insert on source_text for each row execute function guard_picture_text();

insert into redaction_column (table_name, column_name, way, most) values ('machine_reading', 'words', 'TEXT', 200000);
insert into redaction_column (table_name, column_name, way, why)
    values ('machine_reading', 'read_by', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('source_text', 'checked_name', 'KEPT', 'who works or worked here: accounts are closed, and their names stay with what they did');

-- A picture goes in which a machine read the words, whether or not anybody compared that.
do $do$
declare
    before text := pg_get_functiondef('redaction_found()'::regprocedure);
    after  text := replace(before, $$            or exists (select from passage p where$$,
        $$            or exists (select from machine_reading m where m.source_id = f.source_id and m.words ~ (said ->> 'pattern'))
            or exists (select from passage p where$$);
begin
    if after = before then
        raise exception 'redaction_found has nowhere to be changed';
    end if;
    execute after;
end $do$;
