import { element } from "../dom/element.js";
import { read, withParameters } from "../api/request.js";
import { words } from "../statement/row.js";
import { withLists } from "../statement/lists.js";
import { difference } from "./difference.js";

const MOST = 1000;
const CAUSES = {
    new: "first seen",
    edit: "edited",
    reenriched: "read again under other rules",
    backfill: "from an archive",
};

/** The versions of an article as changes of its statements, the latest first. */
export async function versions(articleId, signal) {
    const { items } = await read(
        withParameters("/changes", { article: articleId, cause: "new,edit,reenriched,backfill", size: MOST }),
        { signal },
    );
    const groups = new Map();
    items.forEach((item) => {
        const offset = item.position.split(".")[0];
        groups.set(offset, [...(groups.get(offset) ?? []), item]);
    });
    const all = [...groups.values()];
    return element(
        "section.versions",
        {},
        element("h2", {}, all.length === 1 ? "One version" : `${all.length} versions`),
        element("ol", { reversed: true }, all.map(version).reverse()),
    );
}

function version(items, index) {
    const [{ cause, position }] = items;
    const counts = ["added", "revised", "retracted", "withdrawn"].map((change) => [
        change,
        items.filter((item) => item.change === change).length,
    ]);
    const told = counts.filter(([, count]) => count > 0).map(([change, count]) => `${count} ${change}`);
    return element(
        "li",
        {},
        element(
            "details",
            { open: index > 0 },
            element(
                "summary",
                {},
                `Version ${index + 1}, ${CAUSES[cause] ?? cause}: ${told.join(", ")} `,
                element("span.note", {}, `position ${position.split(".")[0]}`),
            ),
            element("ul", {}, items.map(change)),
        ),
    );
}

function change(item) {
    const statement = withLists(item.statement);
    const who = statement.speakers.map(({ actor }) => actor.name).join(", ");
    return element(
        `li.change-${item.change}`,
        {},
        element("span.kind", {}, item.change),
        " ",
        who && element("strong", {}, `${who} `),
        shown(item, statement),
    );
}

function shown(item, statement) {
    if (item.change === "added") return element("ins", {}, words(statement));
    if (item.change === "revised") return difference(words(withLists(item.before)), words(statement));
    return element("del", {}, words(statement));
}
