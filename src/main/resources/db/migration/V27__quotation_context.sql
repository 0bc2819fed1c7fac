-- A quotation that is noted before its source's text is here may say which words stand around it: they choose among several places.
alter table passage
    drop constraint passage_check,
    add constraint passage_place_and_context check (num_nulls(start_at, end_at) in (0, 2) and num_nulls(prefix, suffix) in (0, 2)
                                                    and (start_at is null or prefix is not null));
