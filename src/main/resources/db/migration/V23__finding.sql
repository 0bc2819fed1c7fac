-- What is there is found: text and question are cut into words by one rule, a phrase finds its very words and no others, words are found
-- in the forms that a stemmer keeps apart, and what is left out of a source is not found in it.

-- ---------------------------------------------------------------- cutting a text into words

-- The text as its words are read: without signs that nobody sees, with words joined that a line's end broke, abbreviations without their
-- dots (A.I.V.D., J. K.), numbers as 1500 and 3.5 however they were written, and a space for each sign that the parser would take for
-- part of a word, hyphens among them. All other characters stay, in their order, so that what is highlighted in this one can be
-- highlighted in the other.
create or replace function search_text(text text) returns text language plpgsql immutable parallel safe as $$
declare
    letter constant text := U&'A-Za-z\00C0-\00D6\00D8-\00F6\00F8-\1FFF';
    small  constant text := U&'a-z\00DF-\00F6\00F8-\024F';
    clean  text := text;
    piece  text;
begin
    if clean ~ U&'[\00AD\2010\2011]\\s|-\\s*\\n' then
        clean := regexp_replace(clean, '([' || letter || U&'])(?:[\00AD\2010\2011]\\s+|-\\s*\\n\\s*)(?=[' || small || '])', '\1', 'g');
    end if;
    clean := regexp_replace(clean, U&'[\00AD\034F\061C\180E\200B-\200F\202A-\202E\2060-\2064\2066-\2069\FE00-\FE0F\FEFF]', '', 'g');
    for piece in select match[1] from regexp_matches(clean, '(?:^|[^' || letter || '0-9.])([' || letter || '](?:(?:\.[' || letter || '](?!['
            || letter || '0-9]))+|(?:\. [' || letter || '](?=\.))+))', 'g') match group by 1 order by max(length(match[1])) desc loop
        -- O.M. would be a word that only holds Dutch sentences together, and of those there are none in the index
        if length(to_tsvector('wederhoor_dutch', translate(piece, '. ', ''))) > 0
                and length(to_tsvector('wederhoor_english', translate(piece, '. ', ''))) > 0 then
            clean := replace(clean, piece, translate(piece, '. ', ''));
        end if;
    end loop;
    if clean ~ U&'[0-9][.,''\2019 \00A0\2009\202F][0-9]' then
        for piece in select match[1] from regexp_matches(clean, U&'(?:^|[^0-9.,])([1-9][0-9]{0,2}(?:[.,''\2019 \00A0\2009\202F][0-9]{3})+)(?![0-9])',
                'g') match group by 1 order by max(length(match[1])) desc loop
            clean := replace(clean, piece, translate(piece, U&'.,''\2019 \00A0\2009\202F', ''));
        end loop;
        for piece in select match[1] from regexp_matches(clean, '(?:^|[^0-9.,])([0-9]+,[0-9]+)(?![.,]?[0-9])', 'g') match group by 1 loop
            clean := replace(clean, piece, translate(piece, ',', '.'));
        end loop;
        for piece in select match[1] from regexp_matches(clean, '([0-9]+(?:\.[0-9]+){2,})', 'g') match group by 1 loop
            clean := replace(clean, piece, translate(piece, '.', ' '));
        end loop;
        clean := regexp_replace(clean, '([0-9])\.00(?![0-9.])', '\1', 'g');
    end if;
    -- the last is what search_article has for a sign that is left out: a run of them parts paragraphs
    return translate(regexp_replace(clean, U&'[/\\\\@_|<>&=\00A0-\00BF\00D7\00F7\2000-\206F\20A0-\20BF\2100-\214F\2190-\2BFF\3000-\303F\E000\E001-]',
                                    ' ', 'g'), U&'\E002', E'\n');
end $$;

-- What of a text could be cut otherwise as well: a word that was joined and may be two, and a number that may be two.
create function search_uncut(text text) returns text language sql immutable parallel safe as $$
    select case when text ~ U&'[\2010\2011]\\s|-\\s*\\n|[0-9] [0-9]{3}' then
        (select coalesce(string_agg(concat_ws(' ', match[1], match[2], match[3]), ' '), '') from regexp_matches(text,
            U&'([^\\s\2010\2011]+)(?:[\2010\2011]\\s+|-\\s*\\n\\s*)(\\S+)|([1-9][0-9]{0,2}(?: [0-9]{3})+)(?![0-9])', 'g') match) else '' end
$$;

-- A function word of one of the languages that are read, unless it means something in another.
create function is_function_word(word text) returns boolean language sql stable parallel safe as $$
    select exists (select from search_stems where place is not null and lower(word) <> all (kept)
                   and length(to_tsvector(function::regconfig, word)) = 0)
$$;

-- The configuration of the language that is read whose function words a text has most of, where nobody knows its own.
create function search_likely(text text) returns text language sql stable parallel safe as $$
    select coalesce((select config from (select search_text(left(text, 250)) offset 0) beginning (part), search_stems where place is not null
                     order by length(to_tsvector(function::regconfig, part)), place limit 1), 'wederhoor_plain')
$$;

create or replace function search_vector(tag text, text text) returns tsvector language plpgsql stable parallel safe as $$
declare
    part   text := left(coalesce(text, ''), 40000);
    clean  text := search_text(part) || E'\n' || search_uncut(part);
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


-- The very words, those that hold sentences together among them, to look for phrases in. None runs from one paragraph into the next.
create function search_exact(text text) returns tsvector language sql stable parallel safe as $$
    select ts_delete(to_tsvector('wederhoor_plain', regexp_replace(search_text(part), '\n\s*\n', ' qqparagraphqq ', 'g')
                                 || ' qqparagraphqq ' || search_uncut(part)), 'qqparagraphqq')
    from (select left(coalesce(text, ''), 80000)) given (part)
$$;

-- ---------------------------------------------------------------- forms of words that a stemmer keeps apart

-- What files of words say, told by the app at its start: a word in one of its forms is looked for in all of them. A form may be a verb and
-- its particle, gaf..toe, which stand up to six words apart. Of endings each can stand for the others.
create table search_form (
    language text    not null,
    line     integer not null,
    form     text    not null,
    others   tsquery not null,
    primary key (form, language, line)
);
create table search_ending (
    language text    not null,
    line     integer not null,
    ending   text    not null,
    others   text[]  not null,
    primary key (ending, language, line)
);
create table search_forms_read (
    digest text primary key
);

-- One form, by the stems of its language; a verb in any of some forms with its particle after it, gaf/gaven..toe. What only holds sentences
-- together in a language that is read finds nothing.
create function search_form_query(config regconfig, form text) returns tsquery language sql stable as $$
    select coalesce(string_agg('(' || found.query::text || ')', ' | '), '')::tsquery from (
        select plainto_tsquery(config, form) where form not like '%..%' and not is_function_word(form)
        union all
        select tsquery_phrase(verb, particle, apart) from (
            select string_agg('(' || plainto_tsquery(config, word)::text || ')', ' | ')::tsquery, plainto_tsquery(config, split_part(form, '..', 2))
            from string_to_table(split_part(form, '..', 1), '/') word where not is_function_word(word)) parted (verb, particle),
            generate_series(1, 6) apart
        where form like '%..%' and numnode(particle) = 1) found (query)
$$;

-- Says what the files of words say: as many lines as languages, each of blanks and forms, or of blanks and endings with a hyphen before each.
create function read_search_forms(languages text[], lines text[]) returns void language plpgsql set client_min_messages = 'warning' as $$
declare
    its_digest text := md5(languages::text || lines::text || (select string_agg(s::text, '' order by s.language) from search_stems s));
begin
    perform pg_advisory_xact_lock(x'466f726d73'::bigint);
    if exists (select from search_forms_read where digest = its_digest) then
        return;
    end if;
    delete from search_forms_read;
    delete from search_form;
    delete from search_ending;
    insert into search_ending
        select language, line, substr(ending, 2), array(select substr(other, 2) from unnest(endings) other)
        from (select language, line, string_to_array(text, ' ') from unnest(languages, lines) with ordinality as said (language, text, line)
              where text like '-%') as said (language, line, endings), unnest(endings) ending on conflict do nothing;
    insert into search_form
        with said as materialized (
            select language, line, text, (select string_agg(distinct '(' || query::text || ')', ' | ')::tsquery from string_to_table(text, ' ') form,
                search_form_query(search_language(language), form) query where numnode(query) > 0) as others
            from unnest(languages, lines) with ordinality as said (language, text, line) where text not like '-%')
        select language, line, lower(unaccent(form || coalesce('..' || particle, ''))), others
        from said, string_to_table(text, ' ') together, string_to_table(split_part(together, '..', 1), '/') form,
            nullif(split_part(together, '..', 2), '') particle
        where others is not null on conflict do nothing;
    insert into search_forms_read values (its_digest);
end $$;

-- One query or the other; of two that only list words, each word once, since the planner takes a word for as common as it is named often.
create function search_either(one tsquery, other tsquery) returns tsquery language sql immutable parallel safe as $$
    select case when numnode(other) = 0 then one when one::text || other::text ~ '[(&<]' then one || other
        else (select string_agg(distinct word, ' | ')::tsquery from string_to_table(one::text || ' | ' || other::text, ' | ') word) end
$$;

-- A word in the other forms that the files of words say it has; in a language that does not name it, with the endings that it could have.
create function search_other_forms(word text) returns tsquery language plpgsql stable parallel safe as $$
declare
    plain     text := lower(unaccent(word));
    languages text[];
    whole     tsquery;
    part      tsquery;
begin
    select array_agg(language), string_agg('(' || others::text || ')', ' | ')::tsquery into languages, whole
        from search_form join search_stems using (language) where form = plain and place is not null;
    -- names in capitals have no endings
    if length(plain) > 3 and word <> upper(word) then
        select string_agg('(' || query::text || ')', ' | ')::tsquery into part from (
            select distinct on (language) config::regconfig, left(plain, -length(ending)), others
            from search_ending join search_stems using (language)
            where place is not null and language <> all (coalesce(languages, '{}'))
                and ending = any (array(select right(plain, size) from generate_series(1, least(length(plain) - 2, 9)) size))
            order by language, length(ending) desc)
            ends (config, beginning, others), unnest(others) other, plainto_tsquery(config, beginning || other) query
            where numnode(query) > 0;
    end if;
    return case when whole is null then coalesce(part, '') when part is null then whole else search_either(whole, part) end;
end $$;

-- ---------------------------------------------------------------- what is looked for

-- One word that search_text left: as it is, or by its stem in any language that is read; what it made of one word, one after the other.
create function search_stem_query(clean text, beginning boolean) returns tsquery language plpgsql stable parallel safe as $$
declare
    term  text := quote_literal(clean) || case when beginning then ':*' else '' end;
    whole tsquery := '';
    part  tsquery;
    stems text;
begin
    for stems in select config from search_stems where place is not null order by place loop
        part := to_tsquery(stems::regconfig, term);
        whole := case when numnode(whole) = 0 then part when position(part::text in whole::text) > 0 then whole else whole || part end;
    end loop;
    part := to_tsquery('wederhoor_plain', term);
    return case when numnode(whole) = 0 or position(part::text in whole::text) > 0 then whole else whole || part end;
end $$;

-- Each of some words, whatever the language and in any form: as search_text cuts it, whole, and with the words that only begin so. A function
-- word of a language that is read finds nothing, unless it is all there is. Of one that begins with a quotation mark, a phrase, the words
-- that are in the index: search_exact has the rest.
create function search_words(words text[]) returns table (searched text, whole tsquery, beginning tsquery)
    language plpgsql stable parallel safe set client_min_messages = 'warning' as $$
declare
    others   tsquery;
    verb     tsquery;
    particle boolean := false;
begin
    for i in 1..coalesce(array_length(words, 1), 0) loop
        searched := btrim(search_text(words[i]));
        whole := '';
        beginning := '';
        if particle then
            -- it was looked for with its verb
            particle := false;
        elsif words[i] like '"%' then
            select coalesce(string_agg('(' || query::text || ')', ' & '), '')::tsquery into whole
                from regexp_split_to_table(btrim(searched, '" '), ' +') word, search_stem_query(word, false) query
                where word <> '' and not is_function_word(word) and numnode(query) > 0;
            beginning := whole;
        elsif searched <> '' and not is_function_word(searched) then
            whole := search_stem_query(searched, false);
            beginning := case when length(searched) < 3 or searched ~ '[ 0-9]' then whole else search_stem_query(searched, true) end;
            others := search_other_forms(searched);
            -- 737 800 can be one number or two; and MH17 is MH-17
            others := case when words[i] ~ '^[0-9]+( [0-9]+)+$' then others || phraseto_tsquery('wederhoor_plain', words[i])
                           when searched ~ '^[[:alpha:]]+ ?[0-9]+$' then others || to_tsquery('wederhoor_plain', replace(searched, ' ', ''))
                               || phraseto_tsquery('wederhoor_plain', regexp_replace(searched, '([0-9]+)$', ' \1')) else others end;
            select form.others into verb from search_form form where form = lower(unaccent(words[i] || '..' || words[i + 1])) limit 1;
            if found then
                particle := true;
                others := verb;
                whole := whole && search_stem_query(words[i + 1], false);
                beginning := whole;
            end if;
            whole := search_either(whole, others);
            beginning := search_either(beginning, others);
        end if;
        return next;
    end loop;
end $$;

-- All of some words and phrases. Where they only hold a sentence together, they are looked for all the same.
create or replace function search_query(words text[], beginning boolean) returns tsquery language plpgsql stable parallel safe
    set client_min_messages = 'warning' as $$
declare
    every tsquery;
begin
    select string_agg('(' || query::text || ')', ' & ')::tsquery into every
        from search_words(words) word, lateral (select case when $2 then word.beginning else word.whole end) asked (query) where numnode(query) > 0;
    if every is null and not exists (select from unnest(words) word where word like '"%') then
        select string_agg('(' || query::text || ')', ' & ')::tsquery into every
            from unnest(words) word, search_stem_query(btrim(search_text(word)), false) query where numnode(query) > 0;
    end if;
    return coalesce(every, '');
end $$;

drop function search_word_query(text, boolean, boolean);

-- What search_exact has to hold for the phrases among some words; none where there is no phrase.
create function search_phrases(words text[]) returns tsquery language sql stable parallel safe set client_min_messages = 'warning' as $$
    select string_agg('(' || phrase::text || ')', ' & ')::tsquery
    from unnest(words) word, phraseto_tsquery('wederhoor_plain', search_text(word)) phrase where word like '"%' and numnode(phrase) > 0
$$;

-- Words one after the other, by the stems of any one language that is read.
create function search_adjacent(words text) returns tsquery language sql stable parallel safe set client_min_messages = 'warning' as $$
    select coalesce(string_agg(distinct '(' || phrase::text || ')', ' | '), '')::tsquery
    from search_stems, phraseto_tsquery(config::regconfig, search_text(words)) phrase where place is not null and numnode(phrase) > 0
$$;

-- ---------------------------------------------------------------- what readers find

alter table search_verdict add column exact tsvector not null default '',
    -- by whose stems its statements are highlighted
    add column likely text not null default 'wederhoor_plain';

-- The words of all that a JSON of translations holds, by language.
create function translated_words(texts jsonb) returns table (language text, words text) language sql immutable as $$
    select each.key, string_agg(said.value, E'\n\n') from jsonb_each(coalesce(texts, '{}')) each, jsonb_each_text(each.value) said group by each.key
$$;

drop function search_verdict_in_its_language(edition);
create or replace function search_verdict_of(edition) returns search_verdict language plpgsql stable as $$
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
    select coalesce(string_agg(concat_ws(E'\n\n',
                    (select string_agg(quote ->> 'exact', E'\n\n') from jsonb_array_elements(answer -> 'quotes') quote),
                    answer ->> 'paraphrase', answer ->> 'title', answer ->> 'note'), E'\n\n'), '')
        into found.statements from jsonb_array_elements(said -> 'answers') answer;
    -- Markdown's signs are no words
    found.rationale := regexp_replace(regexp_replace(said ->> 'rationale', '\]\([^()\s]*\)', '', 'g'), '[][*_#`>~]+', '', 'g');
    select string_agg(distinct name, E'\n\n') into names from (
        select said #>> '{claim,claimant,name}' union all select said #>> '{claim,claimantNote}'
        union all select concern ->> 'name' from jsonb_array_elements(said #> '{claim,concerns}') concern
        union all select answer #>> '{party,name}' from jsonb_array_elements(said -> 'answers') answer
        union all select answer ->> 'spokesperson' from jsonb_array_elements(said -> 'answers') answer) heard(name);
    found.likely := search_likely(found.statements);
    found.claim_words := search_vector(found.language, found.sentence);
    found.words := setweight(found.claim_words, 'A') || setweight(search_vector('und', names), 'B')
            || setweight(search_vector(null, found.statements), 'C') || setweight(search_vector(found.language, found.rationale), 'D')
            || search_translations(said);
    found.exact := search_exact(concat_ws(E'\n\n', found.sentence, names, found.statements, found.rationale,
            (select string_agg(words, E'\n\n') from translated_words(said #> '{claim,translations}')),
            (select string_agg(words, E'\n\n') from translated_words(said -> 'translations'))));
    return found;
end $$;

-- Names of three letters can be mistyped too.
create or replace function search_words_of(search_verdict) returns setof text language sql stable as $$
    select word from unnest(tsvector_to_array(search_vector('und', concat_ws(E'\n', $1.sentence, $1.statements, $1.rationale))
        || array_to_tsvector(array(select unnest(lexemes) from (select tsvector_to_array(words) from search_thing
                                   where thing_id = any ($1.things)) named(lexemes))))) word
    where length(word) between 3 and 40 and word !~ '[^[:alpha:]]'
$$;

-- ---------------------------------------------------------------- what the desk finds

alter table desk_search add column exact tsvector not null default '',
    -- by whose stems it is highlighted
    add column likely text not null default 'wederhoor_plain';

-- A part of a source's text in which every sign that is left out of the article is one that no text has, in its place.
create function search_article(its_id uuid, from_at integer, to_at integer) returns text language plpgsql stable as $$
declare
    part text := (select substr(text, from_at + 1, to_at - from_at) from source_text where source_id = its_id);
    gone record;
begin
    for gone in select greatest(start_at - from_at, 0) as first, least(end_at, to_at) - from_at as last from left_out
                where source_id = its_id and not taken_in and start_at < to_at and end_at > from_at loop
        part := overlay(part placing repeat(U&'\E002', gone.last - gone.first) from gone.first + 1 for gone.last - gone.first);
    end loop;
    return part;
end $$;

drop function write_desk_search(text, uuid, integer, text, text, text);
create function write_desk_search(its_kind text, its_id uuid, its_language text, its_head text, its_body text,
                                  head_translations text default '{}', body_translations text default '{}')
    returns void language plpgsql as $$
declare
    its_head_words tsvector := search_vector(its_language, its_head);
    its_words      tsvector;
    its_exact      text := concat_ws(E'\n\n', its_head, its_body);
    its_likely     text := case when its_language is null then search_likely(its_exact) else search_language(its_language)::text end;
    its_number     bigint;
    said           record;
begin
    its_words := setweight(its_head_words, 'A') || setweight(search_vector(its_language, its_body), 'C');
    for said in select *, 'A' as weight from translated_words(head_translations::jsonb)
                union all select *, 'C' from translated_words(body_translations::jsonb) loop
        its_words := its_words || setweight(search_vector(said.language, said.words), said.weight::"char");
        its_exact := its_exact || E'\n\n' || said.words;
    end loop;
    update desk_search set language = its_language, body = its_body, head_words = its_head_words, words = its_words, exact = search_exact(its_exact),
        likely = its_likely where kind = its_kind and thing_id = its_id and part = 0;
    if not found then
        its_number := nextval(('desk_search_' || lower(its_kind))::regclass);
        insert into desk_search (kind, thing_id, part, number, tags, language, body, head_words, words, exact, likely)
            values (its_kind, its_id, 0, its_number, desk_search_tags(its_kind, its_number), its_language, its_body, its_head_words, its_words,
                    search_exact(its_exact), its_likely)
            -- written meanwhile by whoever made it all anew
            on conflict (kind, thing_id, part) do update set language = excluded.language, body = excluded.body,
                head_words = excluded.head_words, words = excluded.words, exact = excluded.exact, likely = excluded.likely;
    end if;
end $$;

create or replace function desk_search_claim(its_id uuid) returns void language sql as $$
    select write_desk_search('CLAIM', c.id, c.language, c.sentence, concat_ws(E'\n', nullif(c.claimant_note, ''),
            nullif(concat_ws(E'\n', v.rationale, v.change_note), E'\n')), c.translations, v.translations)
    from claim c left join lateral (select rationale, change_note, translations from verdict
                                    where claim_id = c.id and state <> 'DROPPED' order by opened_at desc, id desc limit 1) v on true
    where c.id = its_id
$$;

create or replace function desk_search_statement(its_id uuid) returns void language sql as $$
    select write_desk_search('STATEMENT', s.id, null, s.title, concat_ws(E'\n',
            (select string_agg(p.exact, E'\n' order by sp.position) from statement_passage sp join passage p on p.id = sp.passage_id
             where sp.statement_id = s.id),
            s.paraphrase, s.working_title, s.spokesperson, nullif(s.note, ''), nullif(s.dating_note, '')))
    from statement s where s.id = its_id
$$;

create or replace function desk_search_party(its_id uuid) returns void language plpgsql as $$
begin
    -- one that was merged is found as the party that it turned out to be
    delete from desk_search d using party p where d.kind = 'PARTY' and d.thing_id = its_id and p.id = its_id and p.merged_into is not null;
    perform write_desk_search('PARTY', p.id, null, concat_ws(E'\n', p.name,
                (select string_agg(a.name, E'\n' order by a.position) from party_alias a where a.party_id = p.id)),
            concat_ws(E'\n', nullif(p.about, ''), nullif(p.interest, '')))
        from party p where p.id = its_id and p.merged_into is null;
end $$;

create or replace function desk_search_dossier(its_id uuid) returns void language sql as $$
    select write_desk_search('DOSSIER', d.id, d.language, d.title, d.summary) from dossier d where d.id = its_id
$$;

create or replace function desk_search_source(its_id uuid) returns void language sql as $$
    select write_desk_search('SOURCE', s.id, null, concat_ws(E'\n', s.label, s.headline),
            concat_ws(E'\n', s.byline, nullif(s.note, ''), s.address))
    from source s where s.id = its_id
$$;

-- Writes the parts of a source's text that are not written: those that are not there, and those that forget_left_out emptied.
create or replace function desk_search_text(its_id uuid) returns void language plpgsql as $$
declare
    its_length integer := (select length from source_text where source_id = its_id);
    article    text;
    its_part   integer;
    its_number bigint;
begin
    for its_part in select each from generate_series(0, (its_length - 1) / 16000) each
                    where not exists (select from desk_search where kind = 'TEXT' and thing_id = its_id and part = each and words <> '') loop
        article := search_article(its_id, its_part * 16000, least(its_part * 16000 + 16200, its_length));
        update desk_search set words = search_vector(null, article), exact = search_exact(article), likely = search_likely(article)
            where kind = 'TEXT' and thing_id = its_id and part = its_part;
        if not found then
            its_number := nextval('desk_search_text');
            insert into desk_search (kind, thing_id, part, number, tags, start_at, end_at, head_words, words, exact, likely)
                values ('TEXT', its_id, its_part, its_number, desk_search_tags('TEXT', its_number), its_part * 16000,
                        least(its_part * 16000 + 16200, its_length), '', search_vector(null, article), search_exact(article), search_likely(article))
                on conflict do nothing;
        end if;
    end loop;
end $$;

-- A text is found by what is not left out of it. All that is left out with one act is looked at once, when the transaction commits.
create function forget_left_out() returns trigger language plpgsql as $$
begin
    update desk_search set words = '', exact = '' where kind = 'TEXT' and thing_id = coalesce(new.source_id, old.source_id) and words <> '';
    return null;
end $$;
create trigger left_out_search_forgotten after insert or update or delete on left_out for each row execute function forget_left_out();
create constraint trigger left_out_search after insert or update or delete on left_out deferrable initially deferred
    for each row execute function follow_desk('desk_search_text', 'source_id');
drop trigger source_text_search on source_text;
create constraint trigger source_text_search after insert on source_text deferrable initially deferred
    for each row execute function follow_desk('desk_search_text', 'source_id');

drop trigger claim_search on claim;
create trigger claim_search after insert or update of sentence, language, claimant_note, translations on claim
    for each row execute function follow_desk('desk_search_claim', 'id');
drop trigger verdict_search on verdict;
create trigger verdict_search after insert or update of rationale, change_note, state, translations on verdict
    for each row execute function follow_desk('desk_search_claim', 'claim_id');

select rebuild_search();
