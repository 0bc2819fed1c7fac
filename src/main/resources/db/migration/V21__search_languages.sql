-- The search reads any language that PostgreSQL has stems for. Which of them it reads is data: the app says it when it starts.

create table search_stems (
    -- the tag without a region
    language text primary key,
    -- the text search configuration by which its texts are indexed and its words looked for
    config   text    not null,
    -- one that knows its function words: those that only hold a sentence together
    function text    not null,
    -- function words that are looked for all the same, since they mean something in another language; they have to be in the index
    kept     text[]  not null,
    -- its place among the languages that are read; none where it is not
    place    integer
);

-- V14 made these, which leave function words out of the index
insert into search_stems values ('en', 'wederhoor_english', 'wederhoor_english', '{}', 1), ('nl', 'wederhoor_dutch', 'wederhoor_dutch', '{}', 2);

-- The others keep all words in the index: what holds sentences together in one language can be what somebody looks for in another.
do $$
declare
    known record;
begin
    for known in
        select languages, name from (values ('ar', 'arabic'), ('hy', 'armenian'), ('eu', 'basque'), ('ca', 'catalan'), ('da', 'danish'),
            ('et', 'estonian'), ('fi', 'finnish'), ('fr', 'french'), ('de', 'german'), ('el', 'greek'), ('hi', 'hindi'), ('hu', 'hungarian'),
            ('id', 'indonesian'), ('ga', 'irish'), ('it', 'italian'), ('lt', 'lithuanian'), ('ne', 'nepali'), ('no nb nn', 'norwegian'),
            ('pl', 'polish'), ('pt', 'portuguese'), ('ro', 'romanian'), ('ru', 'russian'), ('sr', 'serbian'), ('es', 'spanish'),
            ('sv', 'swedish'), ('ta', 'tamil'), ('tr', 'turkish'), ('yi', 'yiddish')) stems (languages, name)
        where exists (select from pg_ts_config where cfgname = name and cfgnamespace = 'pg_catalog'::regnamespace)
          and exists (select from pg_ts_dict where dictname = name || '_stem' and dictnamespace = 'pg_catalog'::regnamespace)
    loop
        execute format('create text search dictionary wederhoor_%s_stem (template = snowball, language = %s)', known.name, known.name);
        execute format('create text search configuration wederhoor_%s (copy = pg_catalog.%s)', known.name, known.name);
        execute format('alter text search configuration wederhoor_%s alter mapping for asciiword, asciihword, hword_asciipart,'
                       ' hword, hword_part, word with unaccent, wederhoor_%s_stem', known.name, known.name);
        insert into search_stems select language, 'wederhoor_' || known.name, 'pg_catalog.' || known.name, '{}', null
            from string_to_table(known.languages, ' ') language;
    end loop;
end $$;

-- war and man are what English and Dutch look for, weg is Dutch for away, gone and road
update search_stems set kept = '{man,war,weg}' where language = 'de';

-- Says which languages are read. Gives whether there are rows that were written when others were: until rebuild_search() these are found
-- by the stems that they were written with, and by whole words.
create function read_in_search(languages text[]) returns boolean language plpgsql as $$
declare
    wanted text[] := array(select split_part(lower(tag), '-', 1) from unnest(languages) with ordinality as listed (tag, place) order by place);
    before text[] := array(select language from search_stems where place is not null order by language);
begin
    update search_stems set place = array_position(wanted, language) where place is distinct from array_position(wanted, language);
    return before <> array(select language from search_stems where place is not null order by language)
        and (exists (select from desk_search) or exists (select from search_verdict));
end $$;

-- The configuration of a language that is read; that of the first where nobody knows the language, and the plain one for all others.
create or replace function search_language(tag text) returns regconfig language sql stable parallel safe as $$
    select coalesce((select config from search_stems where place is not null and (tag is null or language = split_part(lower(tag), '-', 1))
                     order by place limit 1), 'wederhoor_plain')::regconfig
$$;

-- What is said in a language; or, where nobody knows in which, in each that is read. No text makes a vector that is too large.
create or replace function search_vector(tag text, text text) returns tsvector language plpgsql stable parallel safe as $$
declare
    clean  text := search_text(left(coalesce(text, ''), 40000));
    vector tsvector := '';
    stems  text;
begin
    if tag is not null then
        return to_tsvector(search_language(tag), clean);
    end if;
    for stems in select config from search_stems where place is not null order by place loop
        vector := vector || to_tsvector(stems::regconfig, clean);
    end loop;
    return vector;
end $$;

-- One word, whatever the language: as it is, or by its stem in any language that is read. A function word of one of them is empty, unless
-- it is all there is.
create or replace function search_word_query(word text, beginning boolean, lenient boolean) returns tsquery
    language plpgsql stable parallel safe set client_min_messages = 'warning' as $$
declare
    phrase boolean := word like '"%';
    term   text := quote_literal(word) || case when beginning and length(word) >= 3 then ':*' else '' end;
    whole  tsquery := '';
    part   tsquery;
    stems  search_stems;
begin
    for stems in select * from search_stems where place is not null order by place loop
        if not phrase and not lenient and lower(word) <> all (stems.kept) and numnode(to_tsquery(stems.function::regconfig, term)) = 0 then
            return ''::tsquery;
        end if;
        part := case when phrase then phraseto_tsquery(stems.config::regconfig, word) else to_tsquery(stems.config::regconfig, term) end;
        whole := case when numnode(whole) = 0 then part when position(part::text in whole::text) > 0 then whole else whole || part end;
    end loop;
    part := to_tsquery('wederhoor_plain', term);
    return case when phrase or numnode(whole) = 0 or position(part::text in whole::text) > 0 then whole else whole || part end;
end $$;
