-- Documents of more kinds: what a file says of itself, where in it a part of the text stands, and the files that came within it.

alter table source_file
    drop constraint source_file_media_type_check,
    add constraint source_file_media_type_check check (media_type ~ '^[a-z]+/[a-z0-9.+-]{1,100}$'),
    drop constraint source_file_came_by_check,
    add constraint source_file_came_by_check check (came_by in ('PASTE', 'UPLOAD', 'FOLDER', 'CAPTURE', 'ENCLOSED', 'MAILBOX'));

alter table left_out
    drop constraint left_out_reason_check,
    add constraint left_out_reason_check check (reason in ('NAVIGATION', 'ADVERTISEMENT', 'NEWSLETTER', 'RELATED', 'SHORTCODE', 'COMMENTS', 'SHARING',
        'LEGAL', 'STRUCK_OUT', 'HIDDEN', 'DELETED', 'REMARK', 'EARLIER_MAIL', 'SIGNATURE', 'OTHER'));

-- Where in the document the text stands from start_at on, in code points, until the next one says otherwise.
create table source_locator (
    source_id uuid    not null references source_text,
    number    integer not null check (number >= 0),
    start_at  integer not null check (start_at >= 0),
    kind      text    not null check (kind in ('PAGE', 'TIME', 'CELL')),
    value     text    not null check (length(value) between 1 and 500),
    primary key (source_id, number)
);
create index source_locator_place on source_locator (source_id, start_at);

-- what the file says of itself, in its order; nobody here stands for it
create table source_says (
    source_id uuid    not null references source_file,
    number    integer not null check (number >= 0),
    name      text    not null check (length(name) between 1 and 100),
    value     text    not null check (length(value) between 1 and 4000),
    primary key (source_id, number)
);

-- the files within a document, in its order: sources of their own, or why they could not be read
create table source_part (
    of_id     uuid    not null references source_file,
    number    integer not null check (number >= 0),
    name      text    not null check (length(name) <= 255),
    sha256    text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size      integer not null check (size >= 0),
    source_id uuid references source_file,
    refused   text,
    primary key (of_id, number),
    check (num_nulls(source_id, refused) = 1)
);
create index source_part_source on source_part (source_id);

create trigger source_says_append_only before update or delete on source_says for each row execute function refuse_change();
create trigger source_part_append_only before update or delete on source_part for each row execute function refuse_change();

-- it moves with its text where the law takes words out of that, and changes in no other way
create function guard_locator() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and redaction_order() is not null and (new.source_id, new.number, new.kind) = (old.source_id, old.number, old.kind)
            and new.value in (old.value, taken_out(old.value, null, 500)) then
        return new;
    end if;
    raise exception 'source_locator is append-only: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
create trigger source_locator_guard before update or delete on source_locator for each row execute function guard_locator();

do $$
declare
    name   text;
    before text := pg_get_functiondef('redact_source(uuid)'::regprocedure);
    after  text := replace(before, '    update source_proposal set', '    update source_locator set start_at = moved_place(start_at, starts, ends, size, false) where source_id = its_id;
    update source_proposal set');
begin
    if after = before then
        raise exception 'redact_source moves no proposals';
    end if;
    execute after;
    foreach name in array array['source_locator', 'source_says', 'source_part'] loop
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_no_truncate', name);
    end loop;
end $$;

insert into redaction_column (table_name, column_name, way, most)
    values ('source_locator', 'value', 'TEXT', 500), ('source_says', 'name', 'TEXT', 100), ('source_says', 'value', 'TEXT', 4000),
           ('source_part', 'name', 'TEXT', 255);
insert into redaction_column (table_name, column_name, way, why)
    values ('source_locator', 'kind', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('source_part', 'sha256', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('source_part', 'refused', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash');
