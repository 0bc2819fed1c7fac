package org.wederhoor.web.form;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** What every feature calls the fields of its forms; needs neither session nor database. */
@Singleton
public class LabelsByAddress {

    @Inject
    @All
    List<FormLabels> known;

    /** What the fields of the form are called that is sent to {@code path}, which names no language. */
    public Labels of(String path) {
        return known.stream().filter(each -> each.areOf(path)).findFirst().map(FormLabels::labels).orElse(Labels.NONE);
    }
}
