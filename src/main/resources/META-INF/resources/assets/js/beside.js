// Scrolls the text beside a form to the words that the form is about. Browsers that know scroll-initial-target do it by themselves; without
// either, the words stand above the text.

const words = document.querySelector(".beside .reader mark");
const reader = words?.closest(".reader");

if (reader && reader.scrollHeight > reader.clientHeight) {
  const away = words.getBoundingClientRect().top - reader.getBoundingClientRect().top;
  reader.scrollTop += away - reader.clientHeight / 3;
}
