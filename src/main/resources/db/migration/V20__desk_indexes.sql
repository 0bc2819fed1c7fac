-- A word of many claims is looked for among few parties too. In one index for all, its whole list was gone through for that.
drop index desk_search_words;
create index desk_search_claim_words on desk_search using gin (words, tags) with (fastupdate = off) where kind = 'CLAIM';
create index desk_search_statement_words on desk_search using gin (words, tags) with (fastupdate = off) where kind = 'STATEMENT';
create index desk_search_party_words on desk_search using gin (words, tags) with (fastupdate = off) where kind = 'PARTY';
create index desk_search_source_words on desk_search using gin (words, tags) with (fastupdate = off) where kind = 'SOURCE';
create index desk_search_text_words on desk_search using gin (words, tags) with (fastupdate = off) where kind = 'TEXT';
create index desk_search_dossier_words on desk_search using gin (words, tags) with (fastupdate = off) where kind = 'DOSSIER';

-- the desk's lists of dossiers, the newest first
create index dossier_newest on dossier (created_at desc, id desc);

-- from an edition to whether it is what readers see now
create index current_edition_edition on current_edition (edition_id);
