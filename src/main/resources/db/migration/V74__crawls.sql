-- What was asked and answered when a page was captured, redirects included: a WARC file beside the page.

create table source_crawl (
    source_id  uuid primary key references source_file,
    warc       bytea check (length(warc) > 0),
    sha256     text not null check (sha256 = encode(sha256(warc), 'hex')),
    removed_by uuid references redaction,
    check ((warc is null) = (removed_by is not null))
);
create trigger source_crawl_append_only before update or delete on source_crawl for each row execute function refuse_change();
create trigger source_crawl_no_truncate before truncate on source_crawl for each statement execute function refuse_change();

insert into redaction_column (table_name, column_name, way) values ('source_crawl', 'warc', 'ORIGINAL');
insert into redaction_column (table_name, column_name, way, why)
    values ('source_crawl', 'sha256', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash');

-- It goes with the original, and also where only an address holds the words, since each of its requests is to one.
create function redact_crawl(its_id uuid) returns void language sql as $$
    update source_crawl set removed_by = (redaction_order() ->> 'id')::uuid, warc = null where source_id = its_id and warc is not null
$$;
create or replace function redact_original(its_id uuid) returns void language sql as $$
    update source_file set removed_size = length(bytes), removed_by = (redaction_order() ->> 'id')::uuid, bytes = null where source_id = its_id and bytes is not null;
    select redact_crawl(its_id)
$$;

do $do$
declare
    changed text[] := array[
        'is_redaction(text,jsonb,jsonb)', $$when its_table = 'source_file' and field.key = 'removed_by'$$,
            $$when its_table in ('source_file', 'source_crawl') and field.key = 'removed_by'$$,
        'redaction_found()', $$    return query select 'source_file', 'bytes',$$,
            $$    return query select 'source_crawl', 'warc', f.source_id::text, '', f.media_type, coalesce(f.file_name, '') from source_file f
        join source_crawl c on c.source_id = f.source_id where c.warc is not null and concat_ws(' ', f.asked, f.address) ~* (said ->> 'addresses');
    return query select 'source_file', 'bytes',$$,
        'redact()', $$    said   jsonb$$, $$    crawls uuid[];
    said   jsonb$$,
        'redact()', $$select array(select thing_id::uuid from found where column_name = 'bytes') into ids;$$,
            $$select array(select thing_id::uuid from found where column_name = 'bytes'), array(select thing_id::uuid from found where column_name = 'warc')
        into ids, crawls;$$,
        'redact()', $$    perform redact_original(id) from unnest(ids) id;$$, $$    perform redact_original(id) from unnest(ids) id;
    perform redact_crawl(id) from unnest(crawls) id;$$];
    before  text;
    after   text;
begin
    for i in 0 .. cardinality(changed) / 3 - 1 loop
        before := pg_get_functiondef(changed[3 * i + 1]::regprocedure);
        after := replace(before, changed[3 * i + 2], changed[3 * i + 3]);
        if after = before then
            raise exception '% has nowhere to be changed: %', changed[3 * i + 1], changed[3 * i + 2];
        end if;
        execute after;
    end loop;
end $do$;
