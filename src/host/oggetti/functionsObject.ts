import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, integerArgument } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import { serialOfDay } from "../motore/celle/typedInput";

/** What a function gives to the add-in that calls it, or the error that it gives instead. */
interface Answer {
  readonly value: number | null;
  readonly error: string | null;
}

const RESULT: OfficeClass<Answer> = {
  name: "FunctionResult",
  scalars: { error: ({ error }) => error, value: ({ value }) => value },
};

const FUNCTIONS: OfficeClass<OpenWorkbook> = {
  name: "Functions",
  methods: {
    date: ({ is1904 }, year, month, day) => {
      const numbers = [year, month, day].map((one) => integerArgument(one, "date")) as [number, number, number];
      const serial = serialOfDay(...numbers, is1904);
      return hostObject(RESULT, serial < 0 ? { value: null, error: "#NUM!" } : { value: serial, error: null });
    },
  },
};

/** The functions of Excel that an add-in may call: those that ours does. */
export function functionsObject(book: OpenWorkbook): HostObject {
  return hostObject(FUNCTIONS, book);
}
