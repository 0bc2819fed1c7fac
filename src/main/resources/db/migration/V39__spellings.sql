-- Words that are spelt in several ways are one, a verb is found apart from a particle that only holds sentences together elsewhere, and
-- what phrases are looked for in has indexes.

-- ---------------------------------------------------------------- signs that stand for letters and numbers

alter function search_text(text) rename to search_cut;

-- The text with letters and figures in place of signs that mean the same: ligatures, full-width and styled letters, raised ones, 1.5 for 1½.
create function search_signs(text text) returns text language plpgsql immutable parallel safe as $$
declare
    signs    constant text := U&'[\00B5\0132\0133\017F\01C4-\01CC\02B0-\02B8\02E1-\02E3\1D2C-\1D6A\2071\207F\2126\212A\212B\2160-\217F\FB00-\FB06\FF10-\FF19\FF21-\FF3A\FF41-\FF5A\+01D400-\+01D7FF]';
    halves   constant text[] := U&'{\00BD,\00BC,\00BE,\2155,\2156,\2157,\2158,\215B,\215C,\215D,\215E}';
    decimals constant text[] := '{.5,.25,.75,.2,.4,.6,.8,.125,.375,.625,.875}';
    clean    text := text;
    piece    text;
begin
    if clean ~ U&'[\0300-\036F]' then
        clean := normalize(clean, NFC);
    end if;
    for piece in select distinct match[1] from regexp_matches(clean, '(' || signs || ')', 'g') match loop
        clean := replace(clean, piece, normalize(piece, NFKC));
    end loop;
    if clean ~ U&'[\00BC-\00BE\2044\2155-\215E]' then
        for i in 1..3 loop
            clean := regexp_replace(clean, '(?<![0-9])' || (U&'{1\20442,1\20444,3\20444}'::text[])[i] || '(?![0-9])', halves[i], 'g');
        end loop;
        for i in 1..array_length(halves, 1) loop
            clean := regexp_replace(clean, U&'([0-9])[ \00A0\2009\202F]?' || halves[i], '\1' || decimals[i], 'g');
            clean := replace(clean, halves[i], '0' || decimals[i]);
        end loop;
    end if;
    return clean;
end $$;

create function search_text(text text) returns text language sql immutable parallel safe as $$
    select search_cut(case when text ~ U&'[\00B5\00BC-\00BE\0132\0133\017F\01C4-\01CC\02B0-\02B8\02E1-\02E3\0300-\036F\1D2C-\1D6A\2044\2071\207F\2126\212A\212B\2155-\217F\FB00-\FB06\FF10-\FF5A\+01D400-\+01D7FF]'
                           then search_signs(text) else text end)
$$;

-- ---------------------------------------------------------------- one word or two

-- What of a text could be cut otherwise as well: a word that was joined and may be two, two that a hyphen joins and may be one (e-mail), a
-- letter before a name (T Mobile), a number that may be two, and an exponent.
alter function search_uncut(text) rename to search_uncut_breaks;
create function search_uncut(text text) returns text language sql immutable parallel safe as $$
    select search_uncut_breaks(text) || case when text ~ U&'[[:alpha:]][-\2010\2011][[:alpha:]]|\\m[[:upper:]] [[:upper:]]' then
        (select coalesce(string_agg(' ' || match[1] || match[2], ''), '') from regexp_matches(text,
            U&'(?<![[:alnum:].''\2019])([[:alpha:]]+)[-\2010\2011]([[:alpha:]]+)(?![[:alnum:]])', 'g') match)
        || (select coalesce(string_agg(' ' || match[1] || match[2], ''), '') from regexp_matches(text,
            U&'(?<![[:alnum:].''\2019-])([[:upper:]]) ([[:upper:]][[:alpha:]]+)', 'g') match) else '' end
$$;

-- ---------------------------------------------------------------- a verb apart from its particle

-- Particles that are function words besides are in no index of words. One that ends its clause is nothing else than a particle; it is marked by a
-- letter that no text holds after it, and so is one before te and an infinitive, as in: in te trekken.
create function search_particles(clean text) returns text language sql immutable parallel safe as $$
    select case when clean ~* '\m(?:aan|bij|door|in|om|onder|op|over|tegen|uit|voor|an|auf|aus|ein|nach|um|unter|vor|zu)(?:\s*(?:[.,;:!?)"”’…]|\n|$)| (?:te|dat|en|maar|omdat|want|toen|terwijl|nadat|zodat|und|aber)\M)'
        then regexp_replace(clean, '(?<=\s)(aan|bij|door|in|om|onder|op|over|tegen|uit|voor|an|auf|aus|ein|nach|um|unter|vor|zu)(?=\s*(?:[.,;:!?)"”’…]|\n|$)| te [[:alpha:]]+n\M| (?:dat|en|maar|omdat|want|toen|terwijl|nadat|zodat|und|aber)\M)',
                            U&'\\1\01C2', 'gi') else clean end
$$;

create or replace function search_vector(tag text, text text) returns tsvector language plpgsql stable parallel safe as $$
declare
    part   text := left(coalesce(text, ''), 40000);
    clean  text := search_text(part) || E'\n' || search_uncut(part);
    parted text := search_particles(clean);
    vector tsvector := '';
    stems  text;
begin
    if tag is not null then
        stems := search_language(tag);
        return to_tsvector(stems::regconfig, case when stems in ('wederhoor_dutch', 'wederhoor_german') then parted else clean end);
    end if;
    for stems in select config from search_stems where place is not null order by place loop
        vector := vector || to_tsvector(stems::regconfig, case when stems in ('wederhoor_dutch', 'wederhoor_german') then parted else clean end);
    end loop;
    return vector;
end $$;

-- One form, by the stems of its language; a verb in any of some forms with its particle after it, gaf/gaven..toe, or with te between them.
drop function search_form_query(regconfig, text);
create function search_form_query(config regconfig, form text, infinitive text) returns tsquery language sql stable as $$
    select coalesce(string_agg('(' || found.query::text || ')', ' | '), '')::tsquery from (
        select plainto_tsquery(config, form) where form not like '%..%' and not is_function_word(form)
        union all
        select query from (
            select string_agg('(' || plainto_tsquery(config, word)::text || ')', ' | ')::tsquery, plainto_tsquery(config, sign),
                plainto_tsquery(config, case when infinitive like particle || '%' then substr(infinitive, length(particle) + 1) end)
            from split_part(form, '..', 2) particle, concat(particle, case when is_function_word(particle) then U&'\01C2' end) sign,
                string_to_table(split_part(form, '..', 1), '/') word
            where not is_function_word(word) group by particle, sign) parted (verb, particle, infinitive),
            lateral (select tsquery_phrase(verb, particle, apart) from generate_series(1, 6) apart
                     union all select tsquery_phrase(particle, infinitive, 2) where numnode(infinitive) = 1) ways (query)
        where form like '%..%' and numnode(particle) = 1) found (query)
$$;

-- Says what the files of words say: as many lines as languages, each of blanks and forms, or of blanks and endings with a hyphen before each.
-- Of a word that has a stem which may be another word's, what means no other word, and the forms themselves (search_form.sure and forms): of
-- three letters that are none of its forms (weten has wet), or of up to five that another line has as well (zak and zaak).
create or replace function read_search_forms(languages text[], lines text[]) returns void language plpgsql set client_min_messages = 'warning' as $$
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
                search_form_query(search_language(language), form, split_part(text, ' ', 1)) query where numnode(query) > 0) as others
            from unnest(languages, lines) with ordinality as said (language, text, line) where text not like '-%')
        select language, line, lower(unaccent(form || coalesce('..' || particle, ''))), others
        from said, string_to_table(text, ' ') together, string_to_table(split_part(together, '..', 1), '/') form,
            nullif(split_part(together, '..', 2), '') particle
        where others is not null on conflict do nothing;
    with line as materialized (
            select language, line, array_agg(form) as forms, string_to_array((array_agg(others))[1]::text, ' | ') as stems
            from search_form group by language, line having bool_and(form not like '%..%')),
        stemmed as materialized (
            select language, line, forms, stem, length(stem) <= 5 and btrim(stem, '''') <> all (forms)
                or length(stem) <= 7 and count(*) over (partition by language, stem) > 1 as doubtful from line, unnest(stems) stem)
    update search_form f set sure = its.sure, forms = its.forms
        from (select language, line, (string_agg(stem, ' | ') filter (where not doubtful))::tsquery as sure,
                  (select string_agg(quote_literal(form) || ' | ' || quote_literal(form || 's'), ' | ')::tsquery from unnest(forms) form) as forms
              from stemmed group by language, line, forms having bool_or(doubtful)) its
        where f.language = its.language and f.line = its.line;
    insert into search_forms_read values (its_digest);
end $$;
delete from search_forms_read;

-- Each of some words, whatever the language and in any form: as search_text cuts it, whole, and with the words that only begin so. A function
-- word of a language that is read finds nothing, unless it is all there is. Of one that begins with a quotation mark, a phrase, the words
-- that are in the index: search_exact has the rest.
-- Where there are forms, a row has to hold what is sure by its words, or one of the forms among its very words.
create or replace function search_words(words text[]) returns table (searched text, whole tsquery, beginning tsquery, sure tsquery, forms tsquery)
    language plpgsql stable parallel safe set client_min_messages = 'warning' as $$
declare
    others   tsquery;
    verb     tsquery;
    particle boolean := false;
    joined   text;
begin
    for i in 1..coalesce(array_length(words, 1), 0) loop
        searched := btrim(search_text(words[i]));
        whole := '';
        beginning := '';
        sure := null;
        forms := null;
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
            beginning := case when array_length(words, 1) > 4 or length(searched) < 3 or searched ~ '[ 0-9]' then whole else search_stem_query(searched, true) end;
            others := search_other_forms(searched);
            -- e-mail is email, and T Mobile TMobile, which search_uncut has of each; beside it what the words mean that are in every index
            joined := regexp_replace(words[i], U&'^([[:alpha:]]+)[ \2010\2011-]([[:alpha:]]+)$', '\1\2');
            if joined <> words[i] then
                whole := coalesce((select string_agg('(' || query::text || ')', ' & ') from string_to_table(searched, ' ') word,
                        search_stem_query(word, false) query where not is_function_word(word)
                            and (words[i] like '% %' or not exists (select from string_to_table(searched, ' ') other where is_function_word(other)))),
                    phraseto_tsquery('wederhoor_plain', searched)::text)::tsquery;
                beginning := whole;
                others := search_stem_query(joined, false);
            end if;
            -- 737 800 can be one number or two; and MH17 is MH-17
            others := case when words[i] ~ '^[0-9]+( [0-9]+)+$' then others || phraseto_tsquery('wederhoor_plain', words[i])
                           when searched ~ '^[[:alpha:]]+ ?[0-9]+$' then others || to_tsquery('wederhoor_plain', replace(searched, ' ', ''))
                               || phraseto_tsquery('wederhoor_plain', regexp_replace(searched, '([0-9]+)$', ' \1')) else others end;
            select form.others into verb from search_form form where form = lower(unaccent(words[i] || '..' || words[i + 1])) limit 1;
            if found then
                particle := true;
                others := verb;
                whole := case when is_function_word(words[i + 1]) then whole else whole && search_stem_query(words[i + 1], false) end;
                beginning := whole;
            end if;
            whole := search_either(whole, others);
            if not particle then
                select coalesce(string_agg('(' || nullif(form.sure::text, '') || ')', ' | '), '')::tsquery,
                        string_agg('(' || coalesce(form.forms::text, (select string_agg(quote_literal(same.form), ' | ') from search_form same
                            where same.language = form.language and same.line = form.line)) || ')', ' | ')::tsquery
                    into sure, forms from search_form form where form = lower(unaccent(searched)) having count(form.forms) > 0;
            end if;
            beginning := search_either(beginning, others);
        end if;
        return next;
    end loop;
end $$;

-- A text as the boxes that filter lists look for words in it: small letters without accents, however a word is spelt (dossier.Filter).
create function filter_text(text text) returns text language sql immutable parallel safe as $$
    select folded || case when folded ~ '\m[[:alpha:]] [[:alpha:]]{2}'
                          then E'\n' || regexp_replace(folded, '(?<![[:alnum:]''])([[:alpha:]]) (?=[[:alpha:]]{2})', '\1', 'g') else '' end
    from (select regexp_replace(regexp_replace(translate(regexp_replace(normalize(lower(
            case when text ~ U&'[\00BC-\00BE\2155-\215E]' then search_signs(text) else text end), NFKD), U&'[\0300-\036F]', '', 'g'), '‘’', ''''''),
            U&'[\00AD\034F\061C\180E\200B-\200F\202A-\202E\2060-\2064\2066-\2069\FE00-\FE0F\FEFF]|(?<=[[:alpha:]])[-\2010\2011](?=[[:alpha:]])', '', 'g'),
            '(?<=[0-9]),(?=[0-9])', '.', 'g')) folding (folded)
$$;

delete from search_forms_read;
select rebuild_search();

-- What phrases are looked for in: of two common words all rows that hold both had to be read one by one.
create index desk_search_claim_exact on desk_search using gin (exact, tags) with (fastupdate = off) where kind = 'CLAIM';
create index desk_search_statement_exact on desk_search using gin (exact, tags) with (fastupdate = off) where kind = 'STATEMENT';
create index desk_search_text_exact on desk_search using gin (exact, tags) with (fastupdate = off) where kind = 'TEXT';
create index search_verdict_exact on search_verdict using gin (exact, eras) with (fastupdate = off);
