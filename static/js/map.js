// Draws the places of a list on a map beside it. The list says everything; without this file it stands alone.

const load = (element, attributes) =>
  new Promise((resolve, reject) => {
    const node = Object.assign(document.createElement(element), attributes);
    node.addEventListener("load", resolve, { once: true });
    node.addEventListener("error", reject, { once: true });
    document.head.append(node);
  });

const libraryFor = ({ script, stylesheet }) =>
  Promise.all([
    load("link", { rel: "stylesheet", href: stylesheet }),
    load("script", { src: script }),
  ]);

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const placesOf = (block) =>
  [...block.querySelectorAll("[data-latitude]")].map((item, index) => ({
    number: index + 1,
    name: item.querySelector("strong").textContent,
    position: [Number(item.dataset.latitude), Number(item.dataset.longitude)],
  }));

const drawOutline = async (map, address) => {
  const outline = await (await fetch(address)).json();
  const district = window.L.geoJSON(outline, {
    interactive: false,
    style: { color: colour("--color-ink-soft"), weight: 2, fillColor: colour("--color-meadow"), fillOpacity: 1 },
  }).addTo(map);
  return district.getBounds();
};

const drawTiles = (map, { tiles, credit }) => window.L.tileLayer(tiles, { attribution: credit }).addTo(map);

const drawPlaces = (map, places) => {
  for (const { number, name, position } of places) {
    const label = Object.assign(document.createElement("span"), { className: "places__number", textContent: number });
    const icon = window.L.divIcon({ className: "places__mark", html: label, iconSize: [32, 32] });
    window.L.marker(position, { icon, alt: `${number}. ${name}`, title: name })
      .bindPopup(Object.assign(document.createElement("strong"), { textContent: `${number}. ${name}` }))
      .addTo(map);
  }
};

const draw = async (block) => {
  await libraryFor(block.dataset);
  const canvas = block.querySelector("[data-map-canvas]");
  const places = placesOf(block);
  canvas.hidden = false;
  const map = window.L.map(canvas, { scrollWheelZoom: false, maxZoom: 18 });
  map.attributionControl.setPrefix(false);
  const bounds = window.L.latLngBounds(places.map(({ position }) => position)).pad(0.2);
  if (block.dataset.tiles) {
    map.fitBounds(bounds, { maxZoom: 16 });
    drawTiles(map, block.dataset);
  } else {
    map.setView(bounds.getCenter(), 12);
    map.fitBounds(bounds.extend(await drawOutline(map, block.dataset.outline)));
    block.parentElement.querySelector("[data-map-note]")?.removeAttribute("hidden");
  }
  drawPlaces(map, places);
};

for (const block of document.querySelectorAll("[data-map]")) {
  // A map that cannot be drawn leaves the list as it was.
  draw(block).catch(() => {
    block.querySelector("[data-map-canvas]").hidden = true;
  });
}
