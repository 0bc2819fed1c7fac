package org.wederhoor.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that travelled along with a button that was about something else. They come back unsaved instead of being dropped. */
public final class LeftOver {

    private LeftOver() {
    }

    /**
     * The page's form with what was typed into it besides what the button took; empty when that is nothing, and a redirect loses
     * no word.
     *
     * @param sent   every field of the page, as it was sent
     * @param page   the page's form as it is filled now that the button's act is done
     * @param fields those that the act did not take and in which somebody may have been writing; such a field counts as written
     *     in when it says anything else than the page does
     */
    public static Optional<Form> of(Form sent, Form page, List<String> fields) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (String field : fields) {
            if (sent.has(field) && !words(sent, field).equals(words(page, field))) {
                typed.put(field, sent.values(field));
            }
        }
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> all = new LinkedHashMap<>(page.values);
        all.putAll(typed);
        return Optional.of(Form.again(all, page.labels, List.of()));
    }

    private static List<String> words(Form form, String field) {
        return form.values(field).stream().map(TypedText::tidied).filter(text -> !text.isEmpty()).toList();
    }
}
