package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Whom the last sentences were about. Who is meant by “it” or “the company” is told only where there is one of them that it can
 * be: in the same paragraph, or else in those before. Of several there, “it” is the one of the sentence before.
 */
final class Topics {

    /** After how many sentences somebody is no longer meant by a pronoun. */
    static final int LASTS = 4;

    private record Topic(Speaker who, int sentence, int paragraph) {
    }

    private final List<Topic> topics = new ArrayList<>();

    /** Takes in whom a sentence was about. */
    void add(Speaker who, Utterance utterance) {
        topics.removeIf(each -> utterance.number() - each.sentence >= LASTS);
        topics.add(new Topic(who, utterance.number(), utterance.paragraph()));
    }

    /** Forgets them all: what comes next is about none of them. */
    void clear() {
        topics.clear();
    }

    /** Who of those that fit “it” means in {@code utterance}; null when nobody, or more than one. */
    Speaker it(Predicate<Speaker> fits, Utterance utterance) {
        Speaker only = the(fits, utterance);
        List<Topic> paragraph = fitting(fits, utterance).stream().filter(each -> each.paragraph == utterance.paragraph()).toList();
        return only == null && !paragraph.isEmpty() ? only(paragraph, sentence -> sentence == utterance.number() - 1) : only;
    }

    /** Who of those that fit “the company” means: the only one of the paragraph, or else of those before; null when there is none. */
    Speaker the(Predicate<Speaker> fits, Utterance utterance) {
        List<Topic> fitting = fitting(fits, utterance);
        List<Topic> paragraph = fitting.stream().filter(each -> each.paragraph == utterance.paragraph()).toList();
        return only(paragraph.isEmpty() ? fitting : paragraph, any -> true);
    }

    private List<Topic> fitting(Predicate<Speaker> fits, Utterance utterance) {
        return topics.stream().filter(each -> utterance.number() - each.sentence <= LASTS && fits.test(each.who)).toList();
    }

    /** The one known party that the sentence before was about; null when there is none. */
    Speaker justBefore(Utterance utterance) {
        Speaker only = only(topics, sentence -> sentence == utterance.number() - 1);
        return only == null || only.party() == null ? null : only;
    }

    private static Speaker only(List<Topic> topics, IntPredicate sentences) {
        List<Speaker> left = topics.stream().filter(each -> sentences.test(each.sentence)).map(Topic::who).toList();
        Speaker last = left.isEmpty() ? null : left.get(left.size() - 1);
        return left.stream().allMatch(each -> each.isSame(last)) ? last : null;
    }
}
