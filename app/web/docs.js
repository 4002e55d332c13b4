"use strict";

// An optional parameter shows its examples as choices, of which the first leaves it out: without this, Swagger UI fills
// in the first example of every parameter, and a list asked with all of its filters at once is empty.
const NOT_GIVEN = "not given";

const examplesAsChoices = ({ Im }) => ({
  wrapComponents: {
    ExamplesSelectValueRetainer: (Original, { React }) => (props) => {
      const isOfBody = "userHasEditedBody" in props;
      const leftOut = Im.OrderedMap([[NOT_GIVEN, Im.Map({ value: "" })]]);
      return React.createElement(Original, isOfBody ? props : { ...props, examples: leftOut.concat(props.examples) });
    },
  },
});

// Addresses are relative to /docs, so that the page also works behind a proxy that puts a path before it.
SwaggerUIBundle({
  url: "v1/openapi.json",
  dom_id: "#operations",
  plugins: [examplesAsChoices],
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  validatorUrl: null, // the badge would ask a server elsewhere
});
