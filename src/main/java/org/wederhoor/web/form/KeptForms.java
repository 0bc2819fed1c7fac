package org.wederhoor.web.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the words of forms are kept that were not sent yet. */
public interface KeptForms {

    /**
     * The fields of a form that whoever asks was filling in.
     *
     * @param path where the form is sent to, without its language
     * @throws org.wederhoor.web.Missing when there is none of that id and path, or it is somebody else's
     */
    Map<String, List<String>> fields(UUID id, String path);
}
