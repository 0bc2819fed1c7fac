package org.wederhoor.claim.suggestion;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cues of a lexicon by the words that they need: of some hundreds a sentence has the words of a handful. */
final class CueIndex {

    private static final BitSet NONE = new BitSet();

    private final List<CuePattern> cues;
    private final Map<String, BitSet> withWord = new HashMap<>();
    private final BitSet anywhere = new BitSet();

    /** @param cues in the order of the lexicon's file */
    CueIndex(List<CuePattern> cues) {
        this.cues = cues;
        for (int i = 0; i < cues.size(); i++) {
            Set<String> rarest = cues.get(i).rarest();
            anywhere.set(i, rarest.isEmpty());
            for (String word : rarest) {
                withWord.computeIfAbsent(word, any -> new BitSet()).set(i);
            }
        }
    }

    /** Those that can be found among these words of {@link Utterance#code}, in the file's order. */
    List<CuePattern> among(Set<String> words) {
        BitSet possible = (BitSet) anywhere.clone();
        words.forEach(word -> possible.or(withWord.getOrDefault(word, NONE)));
        return possible.stream().mapToObj(cues::get).filter(cue -> cue.isPossible(words)).toList();
    }
}
