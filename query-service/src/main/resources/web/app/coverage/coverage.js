import { element, fill } from "../dom/element.js";
import { read } from "../api/request.js";
import { moment } from "../statement/times.js";
import { noteCoverage, reasons, statusWords } from "../state/coverage.js";
import { loading } from "../state/notices.js";
import { sourceTable } from "./sourceTable.js";

const EVERY = 5000;

/** What Readout looked at, what failed, and how far behind it is; kept up to date while it is shown. */
export async function coverageView(place, { signal }) {
  fill(place, loading("what was seen"));
  const body = element("div");
  await refresh();
  fill(place, element("h1", {}, "Coverage"), element("p.lead", {}, "An empty answer means that nothing was said only where everything was looked at."), body);
  const timer = setInterval(() => refresh().catch(stale), EVERY);
  signal.addEventListener("abort", () => clearInterval(timer));

  async function refresh() {
    const account = noteCoverage(await read("/coverage", { signal }));
    fill(body, facts(account), sourceTable(account));
  }

  function stale(failure) {
    if (signal.aborted) return;
    body.querySelector(".stale")?.remove();
    body.prepend(element("p.notice.stale", { role: "alert" }, `This is how it was at ${moment(new Date().toISOString())}: ${failure.message}`));
  }
}

function facts({ coverage, position }) {
  const lag = coverage.lagRecords;
  return element(
    "section",
    {},
    element(
      "dl.facts-table",
      {},
      fact("What was looked at", [element(`span.dot.${coverage.status}`, { "aria-hidden": "true" }), statusWords(coverage)]),
      fact("How far behind", lag === null || lag === undefined ? "not known" : lag === 0 ? "not at all: every article on the log is in the view" : `${lag.toLocaleString()} articles on the log are not in the view yet`),
      fact("Up to", `position ${position}`),
    ),
    reasons(coverage),
  );
}

function fact(name, value) {
  return [element("dt", {}, name), element("dd", {}, value)];
}
