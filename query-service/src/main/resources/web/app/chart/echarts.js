import { BarChart, GraphChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import { BrushComponent, GridComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

use([
    BarChart,
    GraphChart,
    HeatmapChart,
    LineChart,
    ScatterChart,
    BrushComponent,
    GridComponent,
    TooltipComponent,
    VisualMapComponent,
    CanvasRenderer,
]);

export { init };
