-- Two more reasons for which words of a source are not read as the article's: it strikes them out, or hides them.
alter table left_out
    drop constraint left_out_reason_check,
    add constraint left_out_reason_check check (reason in ('NAVIGATION', 'ADVERTISEMENT', 'NEWSLETTER', 'RELATED', 'SHORTCODE', 'COMMENTS',
                                                           'SHARING', 'LEGAL', 'STRUCK_OUT', 'HIDDEN', 'OTHER'));
