package org.wederhoor.source.intake.page;

/** What tells a block of the article from others on its page. Each is between 0 and 1; what is said of prose goes by its length. */
enum BlockSign {

    /** There in every block. */
    ALWAYS,
    /** How long it is; 1 from 500 characters on. */
    LENGTH,
    /** How much of it is in links. */
    LINKED,
    /** Hardly anything of it is not. */
    LINK,
    /** Its end is that of a sentence. */
    SENTENCE,
    /** Running text. */
    PROSE,
    HEADING,
    ITEM,
    CELL,
    CAPTION,
    /** Readability keeps it. */
    READABLE,
    /** It does not. */
    UNREADABLE,
    /** It does not, though it is running text. */
    UNREADABLE_PROSE,
    /** Hardly anything of a paragraph is not in links. */
    LINK_PARAGRAPH,
    /** It says what another says as well. */
    TWICE,
    /** How much of the branch Readability keeps; a branch is what of the article's own element, or of the nearest one around it, the block is in. */
    BRANCH_READABLE,
    /** How much of the branch is in links. */
    BRANCH_LINKED,
    /** How much of the branch is running text. */
    BRANCH_PROSE,
    /** How much of the article's running text stands in the branch. */
    BRANCH_SHARE,
    /** The branch is the block. */
    BRANCH_ITSELF,
    /** How much of the article's running text stands beside it in the same element. */
    BESIDE,
    /** How much of it stands in the element around that. */
    NEAR,
    /** How much of it stands in blocks whose element, and the one around it, are called the same. */
    ALIKE,
    /** It stands outside the element that holds most of the article's running text. */
    OUTSIDE,
    /** How far outside. */
    FAR_OUTSIDE,
    /** It stands before the article's heading. */
    ABOVE,
    /** It stands behind that and before the first of the article's running text. */
    BELOW_HEADING,
    /** Running text of the article stands beside its heading, and the block elsewhere. */
    ELSEWHERE,
    /** It stands before the first of the article's running text. */
    BEFORE,
    /** How far before. */
    FAR_BEFORE,
    /** It stands behind the last of it. */
    AFTER,
    /** How far behind. */
    FAR_AFTER,
    /** The block before is running text of the article. */
    FOLLOWS_PROSE,
    /** The block behind is. */
    PRECEDES_PROSE,
    /** It stands in one of several elements beside each other that all lead elsewhere. */
    CARD,
    /** Something around it is called as furniture is, in part. */
    NAMED,
    /** Something around it is called so, and no more. */
    SURELY_NAMED
}
