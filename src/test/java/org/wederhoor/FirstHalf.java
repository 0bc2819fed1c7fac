package org.wederhoor;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What one of the two JVMs runs that share the tests; the other has {@link SecondHalf}. */
@Suite
@SelectPackages({"org.wederhoor.desk", "org.wederhoor.account", "org.wederhoor.journey"})
class FirstHalf {
}
