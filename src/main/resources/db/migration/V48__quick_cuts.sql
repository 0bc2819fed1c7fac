-- Most texts hold nothing that is cut otherwise than at its signs, and most boxes no verb apart from its particle: what looks for such things
-- took longer than all the rest of what is shown of a hit.

alter function search_text(text) rename to search_text_cut;

-- The text as its words are read (search_text_cut). One of letters, numbers and usual signs alone, without an abbreviation, a word that a
-- line's end breaks, or two figures that belong together, has its signs to lose and no more.
create function search_text(text text) returns text language sql immutable parallel safe as $$
    select case when text ~ (U&'[^A-Za-z0-9\00C0-\00D6\00D8-\00F6\00F8-\0131\0134-\017E\\t\\r\\n .,;:!?()"''+*%#$&/~^`{}[\\]\00A7\00AB\00BB\2013\2014\2018\2019\201C\201D\201E\2026\20AC-]'
                             '|[0-9][.,'' :uh\2019][0-9]|-\\s*\\n|[^A-Za-z0-9.\00C0-\00D6\00D8-\00F6\00F8-\0131\0134-\017E][A-Za-z\00C0-\00D6\00D8-\00F6\00F8-\0131\0134-\017E]\\.'
                             '|^[A-Za-z\00C0-\00D6\00D8-\00F6\00F8-\0131\0134-\017E]\\.')
           then search_text_cut(text)
           when text ~ U&'[&/\00A7\00AB\00BB\2013\2014\2018\2019\201C\201D\201E\2026\20AC-]'
           then regexp_replace(text, U&'[&/\00A7\00AB\00BB\2013\2014\2018\2019\201C\201D\201E\2026\20AC-]', ' ', 'g')
           else text end
$$;

-- The text in which what was found is highlighted: with its particles marked where the query looks for one of them apart from its verb.
create function search_shown(text text, query tsquery) returns text language sql immutable parallel safe as $$
    select case when query::text ~ U&'\01C2' then search_particles(search_text(text)) else search_text(text) end
$$;
