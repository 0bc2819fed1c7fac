// Takes files that are dropped anywhere on the page, and pictures and formatted words that are pasted outside a field, to where documents come in:
// each by itself, with its own progress and outcome, so that one that is refused holds up none. Without it the form takes them.

const place = document.querySelector("[data-bring]");
const list = place?.querySelector("ul");
let last = Promise.resolve();

if (place) {
  place.hidden = false;
  listen();
}

function listen() {
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    place.classList.add("bring-over");
  });

  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) place.classList.remove("bring-over");
  });

  document.addEventListener("drop", (event) => {
    place.classList.remove("bring-over");
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    bring([...event.dataTransfer.files]);
  });

  document.addEventListener("paste", (event) => {
    if (event.target.closest("input, textarea, select")) return;
    const files = [...event.clipboardData.files].map(named);
    const words = event.clipboardData.getData("text/html");
    if (!files.length && !words) return;
    event.preventDefault();
    // office programs put a picture of the words beside them
    const said = words && (!files.length || new DOMParser().parseFromString(words, "text/html").body.textContent.trim());
    bring(said ? [new File([page(words)], "", { type: "text/html" })] : files);
  });
}

// what comes from the clipboard has no name of its own: the time tells it from others
function named(file) {
  if (!file.type.startsWith("image/") || file.name && !/^image\.\w+$/.test(file.name)) return file;
  const now = new Date();
  const at = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 19).replace("T", " ").replaceAll(":", ".");
  return new File([file], `${place.dataset.pasted} ${at}.${file.type.slice(6)}`, { type: file.type });
}

function page(words) {
  return `<!doctype html><meta charset="utf-8">${words}`;
}

function bring(files) {
  place.scrollIntoView({ block: "nearest" });
  for (const file of files) {
    const line = list.appendChild(document.createElement("li"));
    const name = line.appendChild(document.createElement("strong"));
    name.dir = "auto";
    name.textContent = file.name || place.dataset.sending;
    const progress = line.appendChild(document.createElement("progress"));
    progress.max = 1;
    progress.value = 0;
    progress.ariaLabel = `${place.dataset.sending} ${file.name}`;
    last = last.then(() => send(file, progress)).then((outcome) => progress.replaceWith(": ", outcome));
  }
}

function send(file, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.open("POST", place.dataset.bring);
    request.upload.onprogress = (event) => { progress.value = event.loaded / event.total; };
    request.onload = () => resolve(outcome(request));
    request.onerror = () => resolve(place.dataset.failed);
    const body = new FormData();
    body.append("token", place.dataset.token);
    body.append("file", file, file.name || "pasted.html");
    request.send(body);
  });
}

// the page of the source, or the form with what is wrong, or with the source that says the same
function outcome(request) {
  const answer = request.response;
  const archived = answer?.querySelector("main [role=status] a");
  if (request.status === 200 && /\/desk\/sources\//.test(request.responseURL)) return link(request.responseURL, answer.querySelector("h1").textContent);
  if (request.status === 200 && archived) return link(archived.getAttribute("href"), archived.closest("p").textContent.trim());
  return answer?.querySelector("main .error")?.textContent.trim() || place.dataset.failed;
}

function link(href, words) {
  const link = document.createElement("a");
  link.href = href;
  link.dir = "auto";
  link.textContent = words;
  return link;
}
