package org.wederhoor.web.guard;

import java.util.regex.Pattern;

/**
 * Where editors may send a larger file than any form may be. A feature makes a bean of this for a page that reads the file where it lies.
 *
 * @param addresses with or without their language
 * @param most      how many bytes the whole form may have
 */
public record LargeUploads(Pattern addresses, long most) {

    /** @param addresses a regular expression for whole paths, without their language */
    public LargeUploads(String addresses, long most) {
        this(Pattern.compile("(/[a-z]{2})?" + addresses), most);
    }

    boolean areSentTo(String path) {
        return addresses.matcher(path).matches();
    }
}
