// node validateXml.mjs SCHEMA.xsd: what libxml2 says of the XML on its standard input, a line each; nothing when it is
// valid. The library is an ES module that compiles itself as it loads, which jest's CommonJS cannot.
import { readFileSync } from "node:fs";
import { XmlDocument, XmlError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();
const [schema] = process.argv.slice(2);
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }));
try {
  validator.validate(XmlDocument.fromBuffer(readFileSync(0)));
} catch (error) {
  if (!(error instanceof XmlError)) throw error;
  console.log(error.message.trim());
}
