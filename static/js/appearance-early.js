// Puts the reader's chosen theme and text size on the page before it is drawn, so that nothing flashes.
// A classic script in the head, the only one that may hold up the page; the panel is in appearance.js.
(() => {
  const root = document.documentElement;
  root.dataset.js = "";
  try {
    const chosen = JSON.parse(localStorage.getItem("appearance")) || {};
    if (chosen.theme) root.dataset.theme = chosen.theme;
    if (chosen.textSize) root.dataset.textSize = chosen.textSize;
  } catch {
    // Storage is shut or holds nonsense: the system's own settings apply.
  }
})();
