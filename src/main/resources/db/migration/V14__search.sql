-- What is found by its words: what readers see, written when it is published, and what the desk has, written with each change.
-- Everything here can be made anew from the other tables: select rebuild_search().

create extension if not exists unaccent;
create extension if not exists pg_trgm;

create text search configuration wederhoor_dutch (copy = pg_catalog.dutch);
alter text search configuration wederhoor_dutch alter mapping for hword, hword_part, word with unaccent, dutch_stem;
create text search configuration wederhoor_english (copy = pg_catalog.english);
alter text search configuration wederhoor_english alter mapping for hword, hword_part, word with unaccent, english_stem;
-- names, and languages without stems here
create text search configuration wederhoor_plain (copy = pg_catalog.simple);
alter text search configuration wederhoor_plain alter mapping for hword, hword_part, word with unaccent, simple;

-- ---------------------------------------------------------------- words

-- The text with a space for each sign that the parser takes for part of a word, of a file's name or of markup. Every character keeps
-- its place, so that what is highlighted in this one can be highlighted in the other.
create function search_text(text text) returns text language sql immutable parallel safe as $$
    select regexp_replace(text, U&'[/\\\\@_|<>&=\00A0-\00BF\00D7\00F7\2000-\206F\20A0-\20BF\2100-\214F\2190-\2BFF\3000-\303F\E000\E001\FEFF]',
                          ' ', 'g')
$$;

create function search_language(tag text) returns regconfig language sql stable parallel safe as $$
    select case split_part(lower(tag), '-', 1) when 'nl' then 'wederhoor_dutch' when 'en' then 'wederhoor_english'
               else 'wederhoor_plain' end::regconfig
$$;

-- What is said in a language; or, where nobody knows in which, in either. No text makes a vector that is too large.
create function search_vector(tag text, text text) returns tsvector language sql stable parallel safe as $$
    select case when tag is null
               then to_tsvector('wederhoor_dutch', clean) || to_tsvector('wederhoor_english', clean)
               else to_tsvector(search_language(tag), clean) end
    from (select search_text(left(coalesce(text, ''), 40000)) as clean) cleaned
$$;

-- One word, whatever the language: as it is, by its Dutch stem or by its English one. A word that only holds a sentence together in
-- either language is empty, unless it is all there is.
create function search_word_query(word text, beginning boolean, lenient boolean) returns tsquery
    language plpgsql stable parallel safe set client_min_messages = 'warning' as $$
declare
    term    text := quote_literal(word) || case when beginning and length(word) >= 3 then ':*' else '' end;
    dutch   tsquery;
    english tsquery;
begin
    if word like '"%' then
        dutch := phraseto_tsquery('wederhoor_dutch', word);
        english := phraseto_tsquery('wederhoor_english', word);
        return case when dutch = english then dutch else dutch || english end;
    end if;
    dutch := to_tsquery('wederhoor_dutch', term);
    english := to_tsquery('wederhoor_english', term);
    if not lenient and (numnode(dutch) = 0 or numnode(english) = 0) then
        return ''::tsquery;
    end if;
    dutch := case when dutch = english then dutch else dutch || english end;
    if numnode(dutch) = 0 then
        return dutch;
    end if;
    english := to_tsquery('wederhoor_plain', term);
    return case when position(english::text in dutch::text) > 0 then dutch else dutch || english end;
end $$;

-- All of some words, each of which is as search_text leaves it; empty where they only hold a sentence together. One that begins with
-- a quotation mark is a phrase.
create function search_query(words text[], beginning boolean) returns tsquery
    language plpgsql stable parallel safe set client_min_messages = 'warning' as $$
declare
    word  text;
    part  tsquery;
    whole tsquery := ''::tsquery;
begin
    for lenient in 0..1 loop
        foreach word in array words loop
            part := search_word_query(word, beginning, lenient = 1);
            whole := case when numnode(part) = 0 then whole when numnode(whole) = 0 then part else whole && part end;
        end loop;
        exit when numnode(whole) > 0;
    end loop;
    return whole;
end $$;

-- Rows carry which stretch of 4,096 and which of 65,536 they were written in, so that the newest that hold a common word are found
-- without looking at all that hold it.
create function search_eras(number bigint) returns integer[] language sql immutable parallel safe as $$
    select array[(number >> 12) * 2, (number >> 16) * 2 + 1]::integer[]
$$;

-- ---------------------------------------------------------------- what readers find

create sequence search_verdict_number;

-- the newest edition of a claim, as current_edition has it
create table search_verdict (
    claim_id     uuid primary key references claim,
    edition_id   uuid        not null references edition,
    -- the order of publication
    number       bigint      not null unique,
    eras         integer[]   not null,
    -- none where it is withdrawn
    mark         text check (mark in ('CONFIRMED', 'DENIED', 'UNVERIFIED')),
    published_at timestamptz not null,
    language     text        not null,
    -- the dossier, and every party that is named
    things       uuid[]      not null,
    sentence     text        not null,
    statements   text        not null,
    rationale    text        not null,
    claim_words  tsvector    not null,
    -- all of it: the claim (A), names (B), statements (C), rationale (D)
    words        tsvector    not null
);

-- a party or a dossier that an edition names, as the newest one does
create table search_thing (
    thing_id     uuid primary key,
    kind         text        not null check (kind in ('DOSSIER', 'PARTY')),
    slug         text        not null,
    name         text        not null,
    -- none for a party
    language     text,
    published_at timestamptz not null,
    words        tsvector    not null
);

-- every word that was published, to tell what a mistyped one was meant to be
create table search_word (
    word text primary key
);

create function search_verdict_of(edition) returns search_verdict language plpgsql stable as $$
declare
    said  jsonb := $1.content::jsonb -> 'said';
    found search_verdict;
    names text;
begin
    found.claim_id := $1.claim_id;
    found.edition_id := $1.id;
    found.mark := case when $1.change_kind is distinct from 'WITHDRAWAL' then said ->> 'mark' end;
    found.published_at := $1.published_at;
    found.language := said #>> '{claim,language}';
    found.things := array[(said #>> '{dossier,id}')::uuid] || array(select distinct (thing ->> 'id')::uuid from search_named(said) thing);
    found.sentence := said #>> '{claim,sentence}';
    select coalesce(string_agg(concat_ws(E'\n',
                    (select string_agg(quote ->> 'exact', E'\n') from jsonb_array_elements(answer -> 'quotes') quote),
                    answer ->> 'paraphrase', answer ->> 'title', answer ->> 'note'), E'\n'), '')
        into found.statements from jsonb_array_elements(said -> 'answers') answer;
    -- Markdown's signs are no words
    found.rationale := regexp_replace(regexp_replace(said ->> 'rationale', '\]\([^()\s]*\)', '', 'g'), '[][*_#`>~]+', '', 'g');
    select string_agg(distinct name, E'\n') into names from (
        select said #>> '{claim,claimant,name}' union all select said #>> '{claim,claimantNote}'
        union all select concern ->> 'name' from jsonb_array_elements(said #> '{claim,concerns}') concern
        union all select answer #>> '{party,name}' from jsonb_array_elements(said -> 'answers') answer
        union all select answer ->> 'spokesperson' from jsonb_array_elements(said -> 'answers') answer) heard(name);
    found.claim_words := search_vector(found.language, found.sentence);
    found.words := setweight(found.claim_words, 'A') || setweight(search_vector('und', names), 'B')
            || setweight(search_vector(null, found.statements), 'C') || setweight(search_vector(found.language, found.rationale), 'D');
    return found;
end $$;

-- Whatever in a content has the form of a party.
create function search_named(said jsonb) returns setof jsonb language sql immutable as $$
    select jsonb_path_query(said, 'strict $.** ? (exists(@.id) && exists(@.name) && exists(@.kind))')
$$;

-- Writes what is found of a claim; call it in the order of publication.
create function write_search_verdict(of_claim uuid) returns void language plpgsql as $$
declare
    its  edition;
    row  search_verdict;
    said jsonb;
begin
    delete from search_verdict where claim_id = of_claim;
    select e.* into its from current_edition c join edition e on e.id = c.edition_id where c.claim_id = of_claim;
    if its.id is null then
        return;
    end if;
    row := search_verdict_of(its);
    row.number := nextval('search_verdict_number');
    row.eras := search_eras(row.number);
    insert into search_verdict select row.*;
    said := its.content::jsonb -> 'said';
    insert into search_thing
        select distinct on (id) id, kind, slug, name, language, its.published_at, search_vector(coalesce(language, 'und'), name)
        from (select (thing ->> 'id')::uuid as id, 'PARTY' as kind, its.content::jsonb -> 'slugs' ->> (thing ->> 'id') as slug,
                     thing ->> 'name' as name, null as language from search_named(said) thing
              union all select (said #>> '{dossier,id}')::uuid, 'DOSSIER', its.content::jsonb -> 'slugs' ->> (said #>> '{dossier,id}'),
                     said #>> '{dossier,title}', said #>> '{dossier,language}') named
        where slug is not null
        order by id
        on conflict (thing_id) do update set name = excluded.name, language = excluded.language,
            published_at = excluded.published_at, words = excluded.words
            where search_thing.published_at <= excluded.published_at;
    insert into search_word select word from search_words_of(row) word order by word on conflict do nothing;
end $$;

-- The words in it that can be mistyped: letters alone, and enough of them.
create function search_words_of(search_verdict) returns setof text language sql stable as $$
    select word from unnest(tsvector_to_array(search_vector('und', concat_ws(E'\n', $1.sentence, $1.statements, $1.rationale))
        || array_to_tsvector(array(select unnest(lexemes) from (select tsvector_to_array(words) from search_thing
                                   where thing_id = any ($1.things)) named(lexemes))))) word
    where length(word) between 4 and 40 and word !~ '[^[:alpha:]]'
$$;

create function follow_current_edition() returns trigger language plpgsql as $$
begin
    perform write_search_verdict(coalesce(new.claim_id, old.claim_id));
    return null;
end $$;
create trigger current_edition_search after insert or delete or update of edition_id on current_edition
    for each row execute function follow_current_edition();

-- ---------------------------------------------------------------- what the desk finds

-- A claim with what its verdict under way says; a statement with its passages; a party, a dossier, a source with what is noted of it;
-- and the text of a source in parts of 16,000 characters, which overlap so that no word is lost between them.
create table desk_search (
    kind       text      not null check (kind in ('CLAIM', 'STATEMENT', 'PARTY', 'DOSSIER', 'SOURCE', 'TEXT')),
    thing_id   uuid      not null,
    part       integer   not null,
    number     bigint    not null,
    -- the kind, alone and with each era
    tags       text[]    not null,
    -- none where nobody said in which language it is
    language   text,
    -- the rest of it; of a source's text the place in that text, in code points
    body       text,
    start_at   integer,
    end_at     integer,
    head_words tsvector  not null,
    words      tsvector  not null,
    primary key (kind, thing_id, part),
    check ((kind = 'TEXT') = (start_at is not null and end_at is not null)),
    check ((kind = 'TEXT') = (body is null))
);
create sequence desk_search_claim;
create sequence desk_search_statement;
create sequence desk_search_party;
create sequence desk_search_dossier;
create sequence desk_search_source;
create sequence desk_search_text;

create function desk_search_tags(kind text, number bigint) returns text[] language sql immutable parallel safe as $$
    select array[kind, kind || ((number >> 12) * 2), kind || ((number >> 16) * 2 + 1)]
$$;

create function write_desk_search(its_kind text, its_id uuid, its_part integer, its_language text, its_head text, its_body text)
    returns void language plpgsql as $$
declare
    its_head_words tsvector := search_vector(its_language, its_head);
    its_words      tsvector := setweight(its_head_words, 'A') || setweight(search_vector(its_language, its_body), 'C');
    its_number     bigint;
begin
    update desk_search set language = its_language, body = its_body, head_words = its_head_words, words = its_words
        where kind = its_kind and thing_id = its_id and part = its_part;
    if not found then
        its_number := nextval(('desk_search_' || lower(its_kind))::regclass);
        insert into desk_search (kind, thing_id, part, number, tags, language, body, head_words, words)
            values (its_kind, its_id, its_part, its_number, desk_search_tags(its_kind, its_number), its_language, its_body,
                    its_head_words, its_words)
            -- written meanwhile by whoever made it all anew
            on conflict (kind, thing_id, part) do update set language = excluded.language, body = excluded.body,
                head_words = excluded.head_words, words = excluded.words;
    end if;
end $$;

create function desk_search_claim(its_id uuid) returns void language sql as $$
    select write_desk_search('CLAIM', c.id, 0, c.language, c.sentence, concat_ws(E'\n', nullif(c.claimant_note, ''),
            (select nullif(concat_ws(E'\n', v.rationale, v.change_note), E'\n') from verdict v
             where v.claim_id = c.id and v.state <> 'DROPPED' order by v.opened_at desc, v.id desc limit 1)))
    from claim c where c.id = its_id
$$;

create function desk_search_statement(its_id uuid) returns void language sql as $$
    select write_desk_search('STATEMENT', s.id, 0, null, s.title, concat_ws(E'\n',
            (select string_agg(p.exact, E'\n' order by sp.position) from statement_passage sp join passage p on p.id = sp.passage_id
             where sp.statement_id = s.id),
            s.paraphrase, s.working_title, s.spokesperson, nullif(s.note, ''), nullif(s.dating_note, '')))
    from statement s where s.id = its_id
$$;

create function desk_search_party(its_id uuid) returns void language plpgsql as $$
begin
    -- one that was merged is found as the party that it turned out to be
    delete from desk_search d using party p where d.kind = 'PARTY' and d.thing_id = its_id and p.id = its_id and p.merged_into is not null;
    perform write_desk_search('PARTY', p.id, 0, null, concat_ws(E'\n', p.name,
                (select string_agg(a.name, E'\n' order by a.position) from party_alias a where a.party_id = p.id)),
            concat_ws(E'\n', nullif(p.about, ''), nullif(p.interest, '')))
        from party p where p.id = its_id and p.merged_into is null;
end $$;

create function desk_search_dossier(its_id uuid) returns void language sql as $$
    select write_desk_search('DOSSIER', d.id, 0, d.language, d.title, d.summary) from dossier d where d.id = its_id
$$;

create function desk_search_source(its_id uuid) returns void language sql as $$
    select write_desk_search('SOURCE', s.id, 0, null, concat_ws(E'\n', s.label, s.headline),
            concat_ws(E'\n', s.byline, nullif(s.note, ''), s.address))
    from source s where s.id = its_id
$$;

create function desk_search_text(its_id uuid) returns void language sql as $$
    insert into desk_search (kind, thing_id, part, number, tags, start_at, end_at, head_words, words)
    select 'TEXT', its_id, part, number, desk_search_tags('TEXT', number), part * 16000, least(part * 16000 + 16200, length), '',
           search_vector(null, substr(text, part * 16000 + 1, 16200))
    from (select part, nextval('desk_search_text') as number, t.length, t.text
          from source_text t, generate_series(0, (t.length - 1) / 16000) part where t.source_id = its_id order by part) parts
    on conflict do nothing
$$;

-- The function that the trigger names writes what is found of the thing whose id stands in the column that it names.
create function follow_desk() returns trigger language plpgsql as $$
begin
    execute format('select %I($1)', tg_argv[0]) using (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[1])::uuid;
    return null;
end $$;
create trigger claim_search after insert or update of sentence, language, claimant_note on claim
    for each row execute function follow_desk('desk_search_claim', 'id');
create trigger verdict_search after insert or update of rationale, change_note, state on verdict
    for each row execute function follow_desk('desk_search_claim', 'claim_id');
create trigger statement_search after insert or update of title, working_title, paraphrase, spokesperson, note, dating_note on statement
    for each row execute function follow_desk('desk_search_statement', 'id');
create trigger statement_passage_search after insert or update or delete on statement_passage
    for each row execute function follow_desk('desk_search_statement', 'statement_id');
create trigger party_search after insert or update of name, about, interest, merged_into on party
    for each row execute function follow_desk('desk_search_party', 'id');
create trigger party_alias_search after insert or update or delete on party_alias
    for each row execute function follow_desk('desk_search_party', 'party_id');
create trigger dossier_search after insert or update of title, summary, language on dossier
    for each row execute function follow_desk('desk_search_dossier', 'id');
create trigger source_search after insert or update of label, headline, byline, note, address on source
    for each row execute function follow_desk('desk_search_source', 'id');
create trigger source_text_search after insert on source_text
    for each row execute function follow_desk('desk_search_text', 'source_id');

-- ---------------------------------------------------------------- all of it anew

create function rebuild_search() returns void language plpgsql as $$
begin
    -- the lock of publication.Publishing: nothing is published meanwhile
    perform pg_advisory_xact_lock(x'5765646572'::bigint);
    delete from search_verdict;
    delete from search_thing;
    delete from search_word;
    delete from desk_search;
    perform write_search_verdict(claim_id) from (select claim_id from current_edition order by published_at, claim_id) in_order;
    perform desk_search_dossier(id) from (select id from dossier order by created_at, id) in_order;
    perform desk_search_party(id) from party;
    perform desk_search_source(id) from source;
    perform desk_search_text(source_id) from source_text;
    perform desk_search_statement(id) from statement;
    perform desk_search_claim(id) from (select id from claim order by created_at, id) in_order;
end $$;
select rebuild_search();

-- No pending list: a search would have to read all of it.
create index search_verdict_words on search_verdict using gin (words, things, eras) with (fastupdate = off);
create index search_verdict_mark on search_verdict (mark, number desc);
create index search_verdict_published on search_verdict (published_at desc);
create index search_thing_words on search_thing using gin (words) with (fastupdate = off);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops) with (fastupdate = off);
create index desk_search_words on desk_search using gin (words, tags) with (fastupdate = off);
create index desk_search_sentence on desk_search using gin (head_words) with (fastupdate = off) where kind = 'CLAIM';
create index desk_search_newest on desk_search (kind, number desc);
