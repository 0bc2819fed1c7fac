// Draws the region on the picture, with a mouse, a pen or a finger, and keeps it and the four numbers alike. Without it, they are typed.

const picture = document.querySelector("svg[data-select]");
const fields = ["x", "y", "width", "height"].map((name) => document.querySelector(`input[name=${name}]`));

if (picture && fields.every(Boolean)) {
  const box = picture.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "rect"));
  box.classList.add("region", "region-new");
  const whole = picture.viewBox.baseVal;
  let from = null;

  fields.forEach((field) => field.addEventListener("input", () => draw(box)));
  draw(box);

  picture.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary || event.button) return;
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    from = point(event, whole);
  });

  picture.addEventListener("pointermove", (event) => {
    if (!from || !event.isPrimary) return;
    take(from, point(event, whole));
    draw(box);
  });

  picture.addEventListener("pointercancel", () => { from = null; });
  picture.addEventListener("pointerup", () => {
    if (from) fields[0].dispatchEvent(new Event("input", { bubbles: true }));
    from = null;
  });
}

// in points of the picture, never outside it
function point(event, whole) {
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
  return { x: Math.min(Math.max(Math.round(at.x), 0), whole.width), y: Math.min(Math.max(Math.round(at.y), 0), whole.height) };
}

function take(one, other) {
  const width = Math.abs(one.x - other.x);
  const height = Math.abs(one.y - other.y);
  // a click is no box
  if (width < 2 || height < 2) return;
  [Math.min(one.x, other.x), Math.min(one.y, other.y), width, height].forEach((number, i) => { fields[i].value = number; });
}

function draw(box) {
  const numbers = fields.map((field) => field.value);
  const drawn = numbers.every((number) => /^\d+$/.test(number));
  ["x", "y", "width", "height"].forEach((name, i) => box.setAttribute(name, drawn ? numbers[i] : 0));
}
