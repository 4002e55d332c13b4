"use strict";

// Addresses are relative to /docs, so that the page also works behind a proxy that puts a path before it.
SwaggerUIBundle({
  url: "v1/openapi.json",
  dom_id: "#operations",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  validatorUrl: null, // the badge would ask a server elsewhere
});
