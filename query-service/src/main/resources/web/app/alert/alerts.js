import { element, fill } from "../dom/element.js";
import { address } from "../route/address.js";
import { read } from "../api/request.js";
import { noteCoverage } from "../state/coverage.js";
import { loading } from "../state/notices.js";
import { deliverWords, stateWords } from "./words.js";

const MOST = 1000;

/** All alerts, and the way to another one. */
export async function alertsView(place, { signal }) {
    fill(place, loading("alerts"));
    const { items, total } = noteCoverage(await read(`/alerts?size=${MOST}`, { signal }));
    fill(
        place,
        element("h1", {}, "Alerts"),
        element("p", {}, element("a.button", { href: address(["alerts", "new"]) }, "New alert")),
        total === 0
            ? element(
                  "section.notice.empty",
                  {},
                  element("h2", {}, "No alerts yet"),
                  element(
                      "p",
                      {},
                      "An alert watches for you: it is matched against every statement as it comes, and tells you by feed, by webhook or here. Any query can be one.",
                  ),
              )
            : element(
                  "table.alerts",
                  {},
                  element("caption.unseen", {}, "Alerts"),
                  element(
                      "thead",
                      {},
                      element(
                          "tr",
                          {},
                          ["Name", "Query", "Matches", "Tells by", "State"].map((name) =>
                              element("th", { scope: "col" }, name),
                          ),
                      ),
                  ),
                  element("tbody", {}, items.map(row)),
              ),
    );
}

function row(alert) {
    return element(
        "tr",
        {},
        element("th", { scope: "row" }, element("a", { href: address(["alerts", alert.id]) }, alert.name)),
        element("td", {}, element("code", {}, alert.q === "" ? "everything" : alert.q)),
        element("td", {}, alert.matches.toLocaleString()),
        element("td", {}, deliverWords(alert)),
        element("td", {}, stateWords(alert)),
    );
}
