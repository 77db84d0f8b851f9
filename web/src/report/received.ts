// After sending: the form is gone, the return code is shown, as digits and as a picture a phone can read.

import { encode } from "uqr";

import { byId } from "../page/meta.ts";
import { groupedCode } from "../seal/code.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Shows the code; takes the form with all that was written out of the page. */
export function showReceived(form: HTMLFormElement, code: string, receiptPromise: string | null): void {
  const section = byId("report-sent");
  const output = byId("return-code");
  if (!section || !output) return;
  form.remove();
  byId("report-progress")?.replaceChildren();
  output.textContent = groupedCode(code);
  byId("return-code-qr")?.replaceChildren(qrCode(code));
  const promise = byId("receipt-promise");
  if (promise) promise.textContent = receiptPromise ?? "";
  section.hidden = false;
  history.replaceState(null, "", location.pathname);
  section.focus();
}

/** The digits alone as a QR code: no address, so that scanning it opens nothing. */
function qrCode(digits: string): SVGElement {
  const { data, size } = encode(digits, { border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const picture = element("svg", { viewBox: `0 0 ${size} ${size}`, width: "200", height: "200", "aria-hidden": "true" });
  picture.append(
    element("rect", { width: `${size}`, height: `${size}`, fill: "#fff" }),
    element("path", { d: squares.join(""), fill: "#000" }),
  );
  return picture;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
