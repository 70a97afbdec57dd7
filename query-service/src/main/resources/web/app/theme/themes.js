import { element, fill } from "../dom/element.js";
import { address } from "../route/address.js";
import { read, withParameters } from "../api/request.js";
import { nameOf } from "../query/vocabulary.js";
import { narrowing } from "../profile/narrowing.js";
import { noteCoverage } from "../state/coverage.js";
import { empty, loading } from "../state/notices.js";

/** The themes in use, the commonest first. */
export async function themesView(place, { path, parameters, signal }) {
    fill(place, loading("the themes"));
    const { items, coverage } = noteCoverage(await read(withParameters("/themes", parameters), { signal }));
    fill(
        place,
        element("h1", {}, "Themes"),
        narrowing(path, parameters, signal),
        items.length === 0
            ? empty("themes in use", coverage)
            : element(
                  "section.counts.columns-of-counts",
                  {},
                  element(
                      "ul",
                      {},
                      items.map(({ theme, statements }) =>
                          element(
                              "li",
                              { style: { "--share": statements / items[0].statements } },
                              element("a", { href: address(["themes", theme], parameters) }, nameOf(theme)),
                              element("span.count", {}, statements.toLocaleString()),
                          ),
                      ),
                  ),
              ),
    );
}
