#!/usr/bin/env bash
# ICU4J 78.1 (Maven Central, Java 17): asked for Dutch, the sentence iterator takes no notice of Dutch.
#
# Seen: `@ss=standard`, which keeps "Mr." and "Dr." within a sentence in English and German, changes nothing for "nl", for
# there is no list of Dutch abbreviations and nothing says so: "dhr. Jansen" is cut in two. A sentence that begins with
# ’s or 't, as Dutch ones do ("’s Avonds", that evening), has no beginning at all, because the letter is lower case and
# takes no capital: two people's sentences come out as one.
# Whoever attributes words to speakers by sentences in Dutch needs a list and a rule of their own.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
curl -fsSO https://repo.maven.apache.org/maven2/com/ibm/icu/icu4j/78.1/icu4j-78.1.jar
cat > Sentences.java <<'JAVA'
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

public class Sentences {
    public static void main(String[] args) {
        show("en@ss=standard", "So said Mr. Jansen. The firm was silent.");
        show("de@ss=standard", "Das sagte Dr. Jansen. Die Firma schwieg.");
        show("nl@ss=standard", "Dat zei dhr. Jansen. Het bedrijf zweeg.");
        show("nl", "De dienst zweeg. ’s Avonds ontkende het bedrijf.");
        show("nl", "De dienst zweeg. 't Bedrijf ontkende.");
        show("nl", "De dienst zweeg. Het bedrijf ontkende.");
    }

    private static void show(String locale, String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(new ULocale(locale));
        sentences.setText(text);
        StringBuilder parts = new StringBuilder(locale).append(": ");
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            parts.append('[').append(text.substring(from, to).strip()).append(']');
        }
        System.out.println(parts);
    }
}
JAVA
java -cp icu4j-78.1.jar Sentences.java | tee seen
diff - seen <<'EXPECTED'
en@ss=standard: [So said Mr. Jansen.][The firm was silent.]
de@ss=standard: [Das sagte Dr. Jansen.][Die Firma schwieg.]
nl@ss=standard: [Dat zei dhr.][Jansen.][Het bedrijf zweeg.]
nl: [De dienst zweeg. ’s Avonds ontkende het bedrijf.]
nl: [De dienst zweeg. 't Bedrijf ontkende.]
nl: [De dienst zweeg.][Het bedrijf ontkende.]
EXPECTED
echo 'As described.'
