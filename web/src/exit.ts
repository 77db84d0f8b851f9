// Quick exit: the button, or Esc three times within two seconds, puts a neutral page in this one's place.

const link = document.querySelector<HTMLAnchorElement>("#quick-exit");

/** Esc pressed this often within {@link WITHIN_MS} leaves. */
const PRESSES = 3;
const WITHIN_MS = 2000;

if (link) {
  let pressed: number[] = [];
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(link.href);
  });
  document.addEventListener("keydown", ({ key, timeStamp }) => {
    if (key !== "Escape") return;
    pressed = [...pressed.filter((at) => timeStamp - at < WITHIN_MS), timeStamp];
    if (pressed.length >= PRESSES) leave(link.href);
  });
}

/** Empties the page first: the neutral one may take a while to come on a slow line. */
function leave(to: string): void {
  document.documentElement.replaceChildren();
  location.replace(to);
}
