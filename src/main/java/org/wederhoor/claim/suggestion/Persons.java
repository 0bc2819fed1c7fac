package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people whom an article has named, to tell who “Vink”, “the minister” or “she” is. */
final class Persons {

    private record Mention(Person who, int sentence, int paragraph, int piece) {
    }

    private static final class Person {
        /** Without office and title: “Jos Vink”; the words for the office where that is all there is. */
        private String name;
        private final Set<String> offices = new LinkedHashSet<>();
        /** Null while it is not known for whom they speak. */
        private Speaker speaker;

        private Person(String name) {
            this.name = name;
        }

        // “Vink” is Jos Vink, and so is “director Vink”; an alderman of that name is another
        private boolean isCalled(String other, Collection<String> office) {
            boolean same = name.equalsIgnoreCase(other) || name.toLowerCase(Locale.ROOT).endsWith(" " + other.toLowerCase(Locale.ROOT));
            return same && mayHold(office);
        }

        private boolean mayHold(Collection<String> office) {
            return office.isEmpty() || offices.isEmpty() || office.stream().anyMatch(offices::contains);
        }
    }

    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, Set<Person>> byOffice = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** Takes in those who are named in a sentence. */
    void meet(Utterance utterance) {
        mentions.removeIf(each -> utterance.number() - each.sentence > Topics.LASTS);
        PersonWords words = new PersonWords(utterance);
        for (int i = 0; i < utterance.pieces().size(); i++) {
            String name = words.isApposed(i) ? null : words.nameAt(i);
            Person person = name == null ? null : met(name, words, i);
            if (person != null) {
                person.speaker = person.speaker == null ? words.speakerAt(i) : person.speaker;
                mentions.add(new Mention(person, utterance.number(), utterance.paragraph(), i));
            }
        }
    }

    // one word alone may be any name, unless somebody was called so in full
    private Person met(String name, PersonWords words, int piece) {
        Set<String> offices = words.officesAt(piece);
        boolean office = words.isOfficeAt(piece);
        Person before = only(office ? holders(offices) : called(name, offices));
        Person known = before == null && !office ? inFull(name, offices) : before;
        if (known == null && (name.contains(" ") || words.isCertain(piece))) {
            known = new Person(name);
            sharing(name).add(known);
        }
        if (known != null) {
            known.offices.addAll(offices);
            for (String each : offices) {
                byOffice.computeIfAbsent(each, any -> new LinkedHashSet<>()).add(known);
            }
        }
        return known;
    }

    // “Vink” in a headline is who turns out to be “Jos Vink”
    private Person inFull(String name, Set<String> offices) {
        Person known = only(sharing(name).stream().filter(each -> !each.name.contains(" ") && each.mayHold(offices)).toList());
        if (known != null) {
            known.name = name;
            boolean ofParty = known.speaker != null && known.speaker.party() != null;
            known.speaker = ofParty ? known.speaker : null;
        }
        return known;
    }

    private List<Person> holders(Collection<String> offices) {
        return offices.stream().flatMap(office -> byOffice.getOrDefault(office, Set.of()).stream()).distinct().toList();
    }

    private List<Person> called(String name, Collection<String> offices) {
        return sharing(name).stream().filter(each -> each.isCalled(name, offices)).toList();
    }

    private List<Person> sharing(String name) {
        return bySurname.computeIfAbsent(PersonWords.lastWord(name), any -> new ArrayList<>());
    }

    /** Says for whom somebody speaks who was named by name and office. */
    void speaks(String name, Speaker speaker) {
        Person person = only(called(name, List.of()));
        if (person != null && (person.speaker == null || person.speaker.party() == null)) {
            person.speaker = speaker;
        }
    }

    /** Who was called so before; null when nobody was, or more than one. */
    Speaker named(String name, Collection<String> offices) {
        Person person = only(called(name, offices));
        return person == null ? null : person.speaker;
    }

    /** The only one of an office; null when nobody or more than one was said to hold it. */
    Speaker holding(String office) {
        Person person = only(holders(List.of(office)));
        return person == null ? null : person.speaker;
    }

    /** Those who are named in a sentence before its piece {@code before}. */
    List<Speaker> here(Utterance utterance, int before) {
        return speakers(mentions.stream().filter(each -> each.sentence == utterance.number() && each.piece < before).toList());
    }

    /** Those who may be meant by a pronoun, where its own sentence names nobody: in its paragraph, or else in those before. */
    List<Speaker> before(Utterance utterance) {
        List<Mention> earlier = mentions.stream().filter(each -> each.sentence < utterance.number()).toList();
        List<Mention> paragraph = earlier.stream().filter(each -> each.paragraph == utterance.paragraph()).toList();
        return speakers(paragraph.isEmpty() ? earlier : paragraph);
    }

    /** Notes that somebody spoke in a sentence, be it as “she”. */
    void heard(Speaker speaker, Utterance utterance) {
        mentions.stream().map(Mention::who).filter(each -> speaker.equals(each.speaker)).findFirst()
                .ifPresent(each -> mentions.add(new Mention(each, utterance.number(), utterance.paragraph(), Integer.MAX_VALUE)));
    }

    private static List<Speaker> speakers(List<Mention> mentions) {
        return mentions.stream().map(Mention::who).distinct()
                .map(each -> each.speaker == null ? new Speaker(null, each.name, null, false, true) : each.speaker).toList();
    }

    private static <T> T only(List<T> found) {
        return found.size() == 1 ? found.get(0) : null;
    }
}
