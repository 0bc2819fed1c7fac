package org.wederhoor.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The app's own classes, for whoever looks through them; to read them takes seconds, so they are read once. */
public final class OwnClasses {

    public static final JavaClasses ALL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wederhoor");

    private OwnClasses() {
    }
}
