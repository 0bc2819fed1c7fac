package org.wederhoor;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All that {@link FirstHalf} leaves. */
@Suite
@SelectPackages("org.wederhoor")
@ExcludePackages({"org.wederhoor.desk", "org.wederhoor.account", "org.wederhoor.journey"})
class SecondHalf {
}
