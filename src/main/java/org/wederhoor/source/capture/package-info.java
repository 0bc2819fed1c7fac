/**
 * Capturing a page by its address. An editor may type any address, and any page may redirect to any other, so everything
 * here assumes that somebody wants this machine to fetch what only it can reach: docs/decisions/0012-capture.md says what is
 * refused and why.
 */
package org.wederhoor.source.capture;
