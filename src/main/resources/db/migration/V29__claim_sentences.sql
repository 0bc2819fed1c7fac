-- the desk's list of claims by their sentences
create index claim_sentence on claim (sentence);
