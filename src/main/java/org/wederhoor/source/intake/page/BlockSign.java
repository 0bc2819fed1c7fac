package org.wederhoor.source.intake.page;

/** What tells a block of the article from others on its page. Each is between 0 and 1; what is said of prose goes by its length. */
enum BlockSign {

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
    PARAGRAPH,
    ITEM,
    CELL,
    /** It stands in an element that shows a picture or something else beside the text. */
    CAPTION,
    /** An element around it holds a picture and hardly any other words. */
    PICTURE,
    /** Something around it is called as pictures and what is said of them are. */
    PICTURE_NAMED,
    /** How much of it is in italics or small. */
    EMPHASISED,
    /** How much of it is bold. */
    BOLD,
    /** How much of it is figures. */
    DIGITS,
    /** How many of its words begin with a capital. */
    CAPITALS,
    /** It ends as what leads on does, in a colon. */
    COLON,
    /** Readability does not keep it. */
    UNREADABLE,
    /** Nor though it is running text. */
    UNREADABLE_PROSE,
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
    /** It stands in one of several elements beside each other that all lead elsewhere. */
    CARD,
    /** Something around it is called as furniture is, in part. */
    NAMED,
    /** Something around it is called as an article's text is. */
    TEXT_NAMED,
    /** Nothing is, though most of the running text stands in what is. */
    NOT_TEXT_NAMED,
    /** How deep it stands; 1 from 20 elements on. */
    DEPTH,
    /** How much of the running text stands before it. */
    BEHIND,
    /** How many of the blocks do. */
    LATE,
    /** How much of what stands with it under the same heading is in links; what stands before the first heading counts as under one too. */
    SECTION_LINKED,
    /** How much of that is running text. */
    SECTION_PROSE,
    /** How small that heading is; 0 where there is none. */
    SECTION_LEVEL,
    /** That heading leads elsewhere. */
    SECTION_LINK,
    /** How many blocks stand between that heading and it. */
    SECTION_DEEP,
    /** How much of the running text stands in blocks that are called as it and the two elements around it are. */
    LOOKS_PROSE,
    /** How much of what stands in those is in links. */
    LOOKS_LINKED,
    /** How many those are. */
    LOOKS_MANY,
    /** How long those are. */
    LOOKS_LENGTH,
    /** How many of that list's items have a link of some length. */
    LIST_LED,
    /** How many items that list has. */
    LIST_ITEMS,
    /** How long the block before is. */
    PREVIOUS_LENGTH,
    PREVIOUS_LINKED,
    /** It stands in the same element. */
    PREVIOUS_BESIDE,
    NEXT_LENGTH,
    NEXT_LINKED,
    NEXT_HEADING,
    NEXT_BESIDE,
    /** How much of the eight blocks before it and the eight behind is running text. */
    AROUND_PROSE,
    AROUND_LINKED,
    AROUND_READABLE,
    /** How much of the eight blocks behind it is running text. */
    BEHIND_PROSE,
    BEHIND_LINKED
}
