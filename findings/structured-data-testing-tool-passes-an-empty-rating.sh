#!/usr/bin/env bash
# structured-data-testing-tool 4.5.0 (npm, Node 20): a ClaimReview whose rating says nothing passes all of its Google tests.
#
# Seen: a Rating without a single property and one of 17 out of 5 pass without a failure or a warning; a missing
# itemReviewed is a warning, a missing reviewRating or claimReviewed a failure. The tool looks whether the property is
# there, not into it. A publisher who runs it before going live learns nothing about the one thing readers get from a search engine: the
# verdict. Whoever publishes ClaimReview needs a check of the rating's own words besides.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock structured-data-testing-tool@4.5.0
cat > check.cjs <<'JS'
const { structuredDataTest } = require('structured-data-testing-tool');
const { Google } = require('structured-data-testing-tool/presets');
const organization = (name) => ({ '@type': 'Organization', name });
const rating = (rest) => ({ '@type': 'Rating', ...rest });
const whole = {
  '@context': 'https://schema.org', '@type': 'ClaimReview', url: 'https://example.org/1', claimReviewed: 'A claim', datePublished: '2026-11-01',
  author: organization('Desk'), itemReviewed: { '@type': 'Claim', author: organization('A paper') },
  reviewRating: rating({ ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Denied' }),
};
const without = (name) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
(async () => {
  for (const [called, review] of Object.entries({
    'a whole review': whole,
    'an empty rating': { ...whole, reviewRating: rating({}) },
    'a rating of 17 out of 5': { ...whole, reviewRating: rating({ ratingValue: 17, bestRating: 5, worstRating: 1 }) },
    'no itemReviewed': without('itemReviewed'),
    'no reviewRating': without('reviewRating'),
    'no claimReviewed': without('claimReviewed'),
  })) {
    const page = `<html><head><title>A claim</title><script type="application/ld+json">${JSON.stringify(review)}</script></head><body></body></html>`;
    const result = await structuredDataTest(page, { presets: [Google] }).catch((failed) => failed.res);
    console.log(`${called}: ${result.failed.length} failed, ${result.warnings.length} warnings`);
  }
})();
JS
node check.cjs | tee seen
diff - seen <<'EXPECTED'
a whole review: 0 failed, 0 warnings
an empty rating: 0 failed, 0 warnings
a rating of 17 out of 5: 0 failed, 0 warnings
no itemReviewed: 0 failed, 1 warnings
no reviewRating: 1 failed, 0 warnings
no claimReviewed: 1 failed, 0 warnings
EXPECTED
echo 'As described.'
