/**
 * What the pages may load, as the browser is told in their first lines (docs/privacy.md): what is not named is refused.
 * Fluent UI writes its styles into the page; office.js looks in its own folder for what Excel it is in.
 */
const OFFICE = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

const policyOf = ({ scripts = [], connections = [] }) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...connections].join(" "),
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The pane inside Excel. While it is being developed, its server tells it over a socket when something changes. */
const paneSecurity = (mode) =>
  policyOf({
    scripts: OFFICE,
    connections: [...OFFICE, ...(mode === "production" ? [] : ["wss://localhost:3000"])],
  });

/** The page without Excel: everything comes from where it stands. */
const pageSecurity = () => policyOf({});

module.exports = { paneSecurity, pageSecurity };
