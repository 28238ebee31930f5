import {
  makeStyles,
  mergeClasses,
  radioClassNames,
  tokens,
  type CheckboxState,
  type FluentProviderProps,
  type RadioState,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  viva: { color: tokens.colorNeutralForeground1 },
  scelta: {
    ":enabled:not(:checked)": {
      [`& ~ .${radioClassNames.label}`]: { color: tokens.colorNeutralForeground1 },
    },
  },
});

/** The library greys the words of what is not ticked, as if it could not be. */
function useScrittaViva(state: unknown): void {
  const { viva } = useStyles();
  const { label, input } = state as CheckboxState;
  if (label && input.disabled !== true) label.className = mergeClasses(label.className, viva);
}

/** The same of a choice among others, whose words follow its button. */
function useSceltaViva(state: unknown): void {
  const { scelta } = useStyles();
  const { input } = state as RadioState;
  input.className = mergeClasses(input.className, scelta);
}

/** What can be ticked is said as clearly as what is. */
export const SCRITTE_VIVE: NonNullable<FluentProviderProps["customStyleHooks_unstable"]> = {
  useCheckboxStyles_unstable: useScrittaViva,
  useRadioStyles_unstable: useSceltaViva,
};
