/** Sources as a web archive that other programs replay (WACZ 1.1.1). */
package org.wederhoor.source.wacz;
