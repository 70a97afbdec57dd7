import { Unreachable } from "./api/problem.js";
import { feedView } from "./feed/feed.js";

/** Views that are not shown first are fetched when they are. */
const VIEWS = [
    [/^(statements)?$/, "statements", async () => feedView],
    [/^articles\/[^/]+$/, "statements", async () => (await import("./article/article.js")).articleView],
    [/^actors$/, "actors", async () => (await import("./actor/actors.js")).actorsView],
    [/^actors\/[^/]+$/, "actors", async () => (await import("./actor/actor.js")).actorView],
    [/^pairs\/[^/]+\/[^/]+$/, "actors", async () => (await import("./pair/pair.js")).pairView],
    [/^themes$/, "themes", async () => (await import("./theme/themes.js")).themesView],
    [/^themes\/[^/]+$/, "themes", async () => (await import("./theme/theme.js")).themeView],
    [/^meetings\/[^/]+$/, "actors", async () => (await import("./meeting/meeting.js")).meetingView],
    [/^charts$/, "charts", async () => (await import("./chart/charts.js")).chartsView],
    [/^alerts$/, "alerts", async () => (await import("./alert/alerts.js")).alertsView],
    [/^alerts\/new$/, "alerts", async () => (await import("./alert/newAlert.js")).newAlertView],
    [/^alerts\/[^/]+$/, "alerts", async () => (await import("./alert/alert.js")).alertView],
    [/^alerts\/[^/]+\/change$/, "alerts", async () => (await import("./alert/changeAlert.js")).changeAlertView],
    [/^coverage$/, "coverage", async () => (await import("./coverage/coverage.js")).coverageView],
];

/**
 * The view of a path.
 *
 * @param {Array<string>} path
 * @returns {{view: Function, section: string}}
 */
export function viewOf(path) {
    const joined = path.map(encodeURIComponent).join("/");
    const [, section, load] = VIEWS.find(([pattern]) => pattern.test(joined)) ?? [null, "", nowhere];
    return { section, view: async (place, asked) => (await fetched(load))(place, asked) };
}

async function fetched(load) {
    try {
        return await load();
    } catch {
        throw new Unreachable();
    }
}

async function nowhere() {
    const { noSuchView } = await import("./frame/noSuchView.js");
    return noSuchView;
}
