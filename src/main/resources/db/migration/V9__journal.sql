-- From and to where: what an act changed, by field. Both are JSON objects of the same keys; entries of before have neither.
alter table journal_entry
    add column before_text text,
    add column after_text  text,
    add check ((before_text is null) = (after_text is null));
