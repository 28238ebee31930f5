import { useEffect, useEffectEvent } from "react";

/** While something can be left, Esc leaves it; a list or a menu that is open above takes the key for itself. */
export function useEsc(isAperto: boolean, onEsc: () => void): void {
  const lascia = useEffectEvent(onEsc);
  useEffect(() => {
    if (!isAperto) return;
    const onKeyDown = (evento: KeyboardEvent) => {
      if (evento.key === "Escape" && !evento.defaultPrevented) lascia();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isAperto]);
}
