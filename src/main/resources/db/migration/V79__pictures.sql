-- Pictures as sources. What is shown of one is drawn anew from its points, so that nothing else of the file is in it.

create table source_picture (
    source_id  uuid primary key references source_file,
    -- turned as the file says, in points of the original
    width      integer not null check (width between 1 and 30000),
    height     integer not null check (height between 1 and 30000),
    frames     integer not null check (frames >= 1),
    bytes      bytea check (length(bytes) > 0),
    media_type text    not null check (media_type in ('image/png', 'image/jpeg')),
    removed_by uuid references redaction,
    check ((bytes is null) = (removed_by is not null))
);
create trigger source_picture_append_only before update or delete on source_picture for each row execute function refuse_change();
create trigger source_picture_no_truncate before truncate on source_picture for each statement execute function refuse_change();

-- a picture says something of itself before it has a text, and perhaps never has one
alter table source_proposal drop constraint source_proposal_source_id_fkey, add foreign key (source_id) references source_file;

insert into redaction_column (table_name, column_name, way) values ('source_picture', 'bytes', 'ORIGINAL');
insert into redaction_column (table_name, column_name, way, why)
    values ('source_picture', 'media_type', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash');

-- What is shown goes with the original.
create function redact_picture(its_id uuid) returns void language sql as $$
    update source_picture set removed_by = (redaction_order() ->> 'id')::uuid, bytes = null where source_id = its_id and bytes is not null
$$;
create or replace function redact_original(its_id uuid) returns void language sql as $$
    update source_file set removed_size = length(bytes), removed_by = (redaction_order() ->> 'id')::uuid, bytes = null where source_id = its_id and bytes is not null;
    select redact_picture(its_id);
    select redact_crawl(its_id)
$$;

do $do$
declare
    before text := pg_get_functiondef('is_redaction(text,jsonb,jsonb)'::regprocedure);
    after  text := replace(before, $$when its_table in ('source_file', 'source_crawl') and field.key = 'removed_by'$$,
                           $$when its_table in ('source_file', 'source_crawl', 'source_picture', 'picture_detail') and field.key = 'removed_by'$$);
begin
    if after = before then
        raise exception 'is_redaction has nowhere to be changed';
    end if;
    execute after;
end $do$;
