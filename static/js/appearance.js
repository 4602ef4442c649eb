// "Look of the page": theme and text size, remembered on this device only (strictly necessary, no consent to ask).
const root = document.documentElement;

function read() {
  try {
    return JSON.parse(localStorage.getItem("appearance")) || {};
  } catch {
    return {};
  }
}

function remember(chosen) {
  try {
    if (Object.keys(chosen).length) localStorage.setItem("appearance", JSON.stringify(chosen));
    else localStorage.removeItem("appearance");
  } catch {
    // Storage is shut: the choice holds for this page.
  }
}

function apply(chosen) {
  for (const name of ["theme", "textSize"]) {
    if (chosen[name]) root.dataset[name] = chosen[name];
    else delete root.dataset[name];
  }
}

function start(panel) {
  const form = panel.querySelector("form");
  for (const [name, value] of Object.entries(read())) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
  form.addEventListener("change", () => {
    const chosen = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
    remember(chosen);
    apply(chosen);
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !panel.open) return;
    panel.open = false;
    panel.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (!panel.contains(event.target)) panel.open = false;
  });
}

document.querySelectorAll("[data-appearance]").forEach(start);
