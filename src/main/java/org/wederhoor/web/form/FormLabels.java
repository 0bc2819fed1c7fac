package org.wederhoor.web.form;

import java.util.regex.Pattern;

/**
 * What the forms that are sent to some addresses call their fields. A feature makes a bean of this for its pages, and whatever
 * form comes in knows its labels, on a page that knows nothing else of the feature too.
 *
 * @param addresses without their language
 */
public record FormLabels(Pattern addresses, Labels labels) {

    /** @param addresses a regular expression for whole paths, without their language */
    public FormLabels(String addresses, Labels labels) {
        this(Pattern.compile(addresses), labels);
    }

    boolean areOf(String path) {
        return addresses.matcher(path).matches();
    }
}
