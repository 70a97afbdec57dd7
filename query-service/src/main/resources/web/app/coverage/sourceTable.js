import { element } from "../dom/element.js";
import { moment } from "../statement/times.js";

/** The sources that Readout polls: when each last succeeded and failed, and what came of it. */
export function sourceTable({ sources = [] }) {
  if (sources.length === 0) {
    return element("p.note", {}, "No source of its own is configured: Readout knows what was sent to it, and nothing of what was not.");
  }
  return element(
    "div.scroll",
    { tabindex: 0, role: "region", "aria-label": "Sources" },
    element(
      "table",
      {},
      element("caption.unseen", {}, "Sources"),
      element("thead", {}, element("tr", {}, ["Source", "State", "Last success", "Last error", "Published"].map((name) => element("th", { scope: "col" }, name)))),
      element("tbody", {}, sources.map(row)),
    ),
  );
}

function row(source) {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, source.name ?? source.id),
    [source.state, source.lastSuccess && moment(source.lastSuccess), source.lastError, source.published].map((value) => element("td", {}, value ?? "–")),
  );
}
