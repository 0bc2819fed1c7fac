-- Details of pictures: a passage that is a region of a picture and not words of a text. What is said of it is the desk's own description.

alter table passage
    -- in points of the picture as it is seen (W3C Media Fragments)
    add column xywh text check (xywh ~ '^\d{1,5},\d{1,5},\d{1,5},\d{1,5}$'),
    add constraint passage_words_or_region check (xywh is null or num_nulls(start_at, end_at, prefix, suffix) = 4);
-- forms carry a detail by its description, which is its own until the law takes words out of several
create index passage_description on passage (source_id, exact) where xywh is not null;

create table picture_detail (
    passage_id uuid primary key references passage,
    -- what is pictured, as an editor says
    pictured   text        not null check (pictured in ('PICTURE', 'SCREENSHOT', 'PHOTO', 'CHART', 'SCAN')),
    -- by what right readers may see it; they may not where there is none
    right_said text        check (length(right_said) between 3 and 300),
    -- drawn anew from the points
    bytes      bytea       check (length(bytes) > 0),
    sha256     text        not null check (sha256 = encode(sha256(bytes), 'hex')),
    media_type text        not null check (media_type in ('image/png', 'image/jpeg')),
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    noted_by   uuid        not null references account,
    noted_name text        not null,
    noted_at   timestamptz not null,
    removed_by uuid        references redaction,
    check ((bytes is null) = (removed_by is not null))
);
create index picture_detail_sha256 on picture_detail (sha256);
create index picture_detail_account on picture_detail (noted_by);
create trigger picture_detail_append_only before update or delete on picture_detail for each row execute function refuse_change();
create trigger picture_detail_no_truncate before truncate on picture_detail for each statement execute function refuse_change();

-- A passage is words that stand in a text to the letter, or a region that is within a picture, with a description. Words of a picture that
-- nobody has compared with it are no text, and are not quoted.
create or replace function guard_passage() returns trigger language plpgsql as $$
declare
    its_text text;
    seen     source_picture;
    region   integer[] := string_to_array(new.xywh, ',')::integer[];
begin
    if tg_op = 'DELETE' or tg_op = 'UPDATE' and (new.xywh is distinct from old.xywh or not is_redacted_passage(old, new)
            and (old.start_at is not null or new.start_at is null or (new.id, new.source_id, new.exact) is distinct from (old.id, old.source_id, old.exact))) then
        raise exception 'passage is append-only: % refused', tg_op using errcode = 'integrity_constraint_violation';
    end if;
    select * into seen from source_picture where source_id = new.source_id;
    if new.xywh is not null then
        if seen.source_id is null or region[3] = 0 or region[4] = 0 or region[1] + region[3] > seen.width or region[2] + region[4] > seen.height then
            raise exception 'this region is not within a picture' using errcode = 'integrity_constraint_violation';
        elsif tg_op = 'INSERT' and cardinality(regexp_split_to_array(btrim(new.exact), '\s+')) < 3 then
            raise exception 'a detail has a description' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    select text into its_text from source_text where source_id = new.source_id;
    if found <> (new.start_at is not null) then
        raise exception 'a passage has its place where its source has its text' using errcode = 'integrity_constraint_violation';
    elsif not found and seen.source_id is not null and tg_op = 'INSERT' then
        raise exception 'words of a picture are quoted once they were compared with it' using errcode = 'integrity_constraint_violation';
    end if;
    if found and (new.exact, new.prefix, new.suffix) is distinct from (
            substr(its_text, new.start_at + 1, new.end_at - new.start_at),
            substr(its_text, greatest(new.start_at - 32, 0) + 1, least(new.start_at, 32)),
            substr(its_text, new.end_at + 1, 32)) then
        raise exception 'these words do not stand there in the source' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

-- a region waits for no text
do $do$
declare
    before text := pg_get_functiondef('refuse_lost_quotation(uuid)'::regprocedure);
    after  text := replace(before, 'p.start_at is null and', 'p.start_at is null and p.xywh is null and');
begin
    if after = before then
        raise exception 'refuse_lost_quotation has nowhere to be changed';
    end if;
    execute after;
end $do$;

-- The details that an edition shows: what stands here can be fetched by anybody, and nothing else can.
create table edition_detail (
    edition_id uuid not null references edition,
    passage_id uuid not null references picture_detail,
    primary key (edition_id, passage_id)
);
create index edition_detail_passage on edition_detail (passage_id);

create function details_shown(content text) returns setof uuid language sql immutable as $$
    select distinct (shown #>> '{}')::uuid from jsonb_path_query(content::jsonb, '$.said.** ? (exists (@.shown.sha256)).id') shown
$$;
create function guard_edition_detail() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' or not exists (select from edition where id = new.edition_id and new.passage_id in (select details_shown(content))) then
        raise exception 'an edition shows what it says it shows: % refused', tg_op using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger edition_detail_guard before insert or update or delete on edition_detail for each row execute function guard_edition_detail();
create trigger edition_detail_no_truncate before truncate on edition_detail for each statement execute function refuse_change();
create function note_edition_details() returns trigger language plpgsql as $$
begin
    insert into edition_detail select new.id, details_shown(new.content);
    return null;
end $$;
create trigger edition_details after insert on edition for each row execute function note_edition_details();

insert into redaction_column (table_name, column_name, way, most) values ('picture_detail', 'right_said', 'TEXT', 300);
insert into redaction_column (table_name, column_name, way) values ('picture_detail', 'bytes', 'ORIGINAL');
insert into redaction_column (table_name, column_name, way, why)
    values ('passage', 'xywh', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('picture_detail', 'pictured', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('picture_detail', 'sha256', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('picture_detail', 'media_type', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('picture_detail', 'noted_name', 'KEPT', 'who works or worked here: accounts are closed, and their names stay with what they did');

-- What has no place in a text is found by its statement alone, which says something else once words go from it.
create function passage_search() returns trigger language plpgsql as $$
begin
    perform desk_search_statement(statement_id) from statement_passage where passage_id = new.id;
    return null;
end $$;
create trigger passage_search after update of exact on passage for each row when (new.start_at is null and new.exact is distinct from old.exact)
    execute function passage_search();

-- The details of a picture go with it; and a picture goes that words of the order describe, since nobody can look for them in its points.
create or replace function redact_picture(its_id uuid) returns void language sql as $$
    update source_picture set removed_by = (redaction_order() ->> 'id')::uuid, bytes = null where source_id = its_id and bytes is not null;
    update picture_detail d set removed_by = (redaction_order() ->> 'id')::uuid, bytes = null from passage p
        where p.id = d.passage_id and p.source_id = its_id and d.bytes is not null
$$;
do $do$
declare
    before text := pg_get_functiondef('redaction_found()'::regprocedure);
    after  text := replace(before, $$            or exists (select from jsonb_array_elements_text(said -> 'literals')$$,
        $$            or exists (select from passage p where p.source_id = f.source_id and p.xywh is not null and p.exact ~ (said ->> 'pattern'))
            or exists (select from jsonb_array_elements_text(said -> 'literals')$$);
begin
    if after = before then
        raise exception 'redaction_found has nowhere to be changed';
    end if;
    execute after;
end $do$;
