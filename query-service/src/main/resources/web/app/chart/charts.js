import { element, fill } from "../dom/element.js";
import { address, go } from "../route/address.js";
import { read, withParameters } from "../api/request.js";
import { queryBox } from "../query/queryBox.js";
import { noteCoverage } from "../state/coverage.js";
import { behindWarning, empty, failed, loading } from "../state/notices.js";
import { readInSpans } from "./bucket.js";
import { network } from "./network.js";
import { brushForm } from "./rangeForm.js";
import { trendChart } from "./trendChart.js";
import { whoOnWhat } from "./whoOnWhat.js";

/** The statements that match a query as charts: over time, who on what, who to whom. */
export async function chartsView(place, { parameters, signal }) {
    const { q } = parameters;
    const box = queryBox({
        value: q ?? "",
        label: "Query",
        signal,
        onQuery: (text) => go(address(["charts"], { q: text })),
    });
    const body = element("div");
    fill(place, element("h1", {}, "Charts"), box.form, body);
    await draw();

    async function draw() {
        fill(body, loading("what to draw"));
        try {
            const [page, onWhat, targets] = await Promise.all([
                readInSpans("/profile", { q }, (answer) => [answer.profile.trend], signal),
                whoOnWhat(parameters, signal),
                read(withParameters("/crosstab", { q, rows: "by", columns: "to", size: 24 }), { signal }),
            ]);
            show(noteCoverage(page), onWhat, targets);
        } catch (failure) {
            if (!signal.aborted) problem(failure);
        }
    }

    function problem(failure) {
        if (failure.isOfQuery?.()) box.show(failure);
        fill(body, failed(failure, draw));
    }

    function show({ profile, coverage }, onWhat, targets) {
        if (profile.independence.statements === 0) {
            fill(body, empty("statements to draw", coverage));
            return;
        }
        fill(
            body,
            behindWarning(coverage),
            trendChart("Statements over time", profile.trend, { signal, height: 240, onRange }),
            brushForm(onRange),
            onWhat,
            network("Who speaks to whom", targets, { signal }),
        );
    }

    function onRange(from, until) {
        go(address([], { q: `${q ?? ""} said:[${from} TO ${until}]`.trim() }));
    }
}
