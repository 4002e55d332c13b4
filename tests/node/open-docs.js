// Opens the docs page in a browser as a reader would, and prints as JSON what happened there:
//
//     CHROMIUM=/usr/bin/chromium node open-docs.js http://127.0.0.1:8000/docs
//
// {"console": [...], "violations": [...], "requests": [...], "failed": [...], "operations": [...], "withoutExample": [...], "tried": "200"}

import { chromium } from "playwright-core";

const [address] = process.argv.slice(2);
const seen = { console: [], violations: [], requests: [], failed: [] };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--disable-background-networking", "--disable-component-update", "--disable-quic", "--no-sandbox"],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.console.push(message.text());
  });
  page.on("pageerror", (error) => seen.console.push(String(error)));
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("requestfailed", (request) => seen.failed.push(`${request.url()} ${request.failure().errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.url()} ${response.status()}`);
  });
  await page.exposeFunction("reportViolation", (text) => seen.violations.push(text));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      window.reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    ),
  );

  await page.goto(address, { waitUntil: "networkidle" });
  const operations = page.locator(".opblock");
  await operations.first().waitFor();
  seen.operations = await page.locator(".opblock-summary").evaluateAll((summaries) =>
    summaries.map((summary) => {
      const text = (part) => summary.querySelector(part).textContent.replaceAll("\u200b", "").trim();
      return `${text(".opblock-summary-method")} ${text(".opblock-summary-path, .opblock-summary-path__deprecated")}`;
    }),
  );

  // Each one open: parameters, examples and schemas are drawn only then.
  seen.withoutExample = [];
  for (const [number, name] of seen.operations.entries()) {
    const operation = operations.nth(number);
    await operation.locator(".opblock-summary-control").click();
    await operation.locator(".responses-table").first().waitFor();
    const bare = await operation.locator("tr[data-param-name]").evaluateAll((rows) =>
      rows
        .filter((row) => ![...row.querySelectorAll("input, select, textarea")].some((field) => field.value || field.length > 1))
        .map((row) => row.dataset.paramName),
    );
    seen.withoutExample.push(...bare.map((parameter) => `${name} ${parameter}`));
    if (name === "GET /health/live") {
      await operation.locator("button.execute").click();
      seen.tried = (await operation.locator(".live-responses-table tbody .response-col_status").first().innerText()).trim();
    }
    await operation.locator(".opblock-summary-control").click();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
