import { element, fill } from "../dom/element.js";
import { readInSpans } from "../chart/bucket.js";
import { trendChart } from "../chart/trendChart.js";
import { brushForm } from "../chart/rangeForm.js";
import { firstDay, lastDay } from "../chart/spans.js";
import { counts } from "../profile/counts.js";
import { independence } from "../profile/independence.js";
import { latest } from "../profile/latest.js";
import { narrowing } from "../profile/narrowing.js";
import { clause } from "../query/clause.js";
import { nameOf } from "../query/vocabulary.js";
import { address, go } from "../route/address.js";
import { spanStart } from "../statement/times.js";
import { noteCoverage } from "../state/coverage.js";
import { behindWarning, empty, loading } from "../state/notices.js";

/** A theme over time: who speaks on it, to whom, when more than usual. */
export async function themeView(place, { path, parameters, signal }) {
    const [, theme] = path;
    fill(place, loading(nameOf(theme)));
    const { profile, coverage } = noteCoverage(
        await readInSpans(
            `/themes/${encodeURIComponent(theme)}`,
            { ...parameters },
            (answer) => [answer.profile.trend],
            signal,
        ),
    );
    const query = `${parameters.q ?? ""} ${clause("theme", theme)}`.trim();
    const onRange = (from, until) => go(address([], { q: `${query} ${parameters.on ?? "said"}:[${from} TO ${until}]` }));
    const name = nameOf(theme);
    const heading = [
        element("h1", {}, name.charAt(0).toUpperCase() + name.slice(1)),
        narrowing(path, parameters, signal),
    ];
    if (profile.independence.statements === 0) {
        fill(place, heading, empty(`statements on ${name}`, coverage));
        return;
    }
    fill(
        place,
        heading,
        behindWarning(coverage),
        independence(profile.independence),
        trendChart("Statements over time", profile.trend, { signal, onRange }),
        brushForm(onRange),
        spikes(profile.trend, onRange),
        element(
            "div.panels",
            {},
            counts("By country", "by", profile.counts.by, query),
            counts("By speaker", "speaker", profile.counts.speaker, query),
            counts("To whom", "to", profile.counts.to, query),
            counts("Acts", "act", profile.counts.act, query),
            counts("Set phrases", "formulation", profile.counts.formulation, query),
        ),
        latest("Latest statements", profile.latest, query),
    );
}

function spikes({ points = [], bucket }, onRange) {
    const found = points.filter((point) => point.spike).reverse();
    return element(
        "section",
        {},
        element("h2", {}, "More than usual"),
        found.length === 0
            ? element("p.note", {}, `No ${bucket} stands out.`)
            : element(
                  "ul",
                  {},
                  found.map((point) =>
                      element(
                          "li",
                          {},
                          `${spanStart(point.start, bucket)}: ${point.statements} statements, usually ${point.usual.toFixed(1)} a ${bucket} `,
                          element(
                              "button.plain",
                              {
                                  type: "button",
                                  onclick: () => onRange(firstDay(point.start), lastDay(point.start, bucket)),
                              },
                              "Show them",
                          ),
                      ),
                  ),
              ),
    );
}
