// Draws each of JOBS on a canvas, RUNS times after a warm-up, and writes the medians into the page.
const EARTH_RADIUS_KM = 6371.0088;
const FILLS = ["#f6f4ef", "#6ea8c4", "#d4e4ec", "#c9dfe9"];
const WARM_UP = 5;

function projectionOf(job) {
  const unit = EARTH_RADIUS_KM / job.kmPerPixel;
  const projection = {
    ASIA: () => d3.geoAzimuthalEqualArea().rotate([-85, -45]).scale(unit),
    WORLD: () => d3.geoEqualEarth().rotate([-85, 0]).scale(unit),
    CLOSE_UP: () => d3.geoMercator().scale(unit * Math.cos((job.lat * Math.PI) / 180)),
  }[job.projection]().translate([0, 0]);
  const [x, y] = projection([job.lon, job.lat]);
  return projection.translate([WIDTH / 2 - x, HEIGHT / 2 - y]).clipExtent([[0, 0], [WIDTH, HEIGHT]]);
}

function draw(context, path, job) {
  context.fillStyle = "#e9eff3";
  context.fillRect(0, 0, WIDTH, HEIGHT);
  job.fills.forEach((fill, i) => {
    context.beginPath();
    path(fill);
    context.fillStyle = FILLS[i];
    context.fill();
  });
  context.beginPath();
  path(job.lines);
  context.lineWidth = 0.8;
  context.strokeStyle = "#8fa3b0";
  context.stroke();
  // Without a look at the pixels the canvas would only note down what to draw.
  context.getImageData(0, 0, 1, 1);
}

const canvas = document.createElement("canvas");
canvas.width = WIDTH;
canvas.height = HEIGHT;
document.body.append(canvas);
const context = canvas.getContext("2d", { willReadFrequently: true });
JOBS.forEach((job, number) => {
  const path = d3.geoPath(projectionOf(job), context);
  const milliseconds = [];
  for (let run = -WARM_UP; run < RUNS; run++) {
    const start = performance.now();
    draw(context, path, job);
    if (run >= 0) milliseconds.push(performance.now() - start);
  }
  milliseconds.sort((a, b) => a - b);
  document.getElementById("out").textContent += `median ${number} ${milliseconds[RUNS >> 1].toFixed(2)}\n`;
});
