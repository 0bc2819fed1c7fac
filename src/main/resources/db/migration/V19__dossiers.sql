-- Readers' lists of dossiers take the newest edition of each.
create index current_edition_dossier_latest on current_edition (dossier_id, published_at desc, claim_id desc);
