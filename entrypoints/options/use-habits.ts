/** The counts of the checks, as the options page shows and changes them. */
import { useEffect, useState } from "react";
import type { HabitsProps } from "@/components/options/HabitsSection";
import { habitsAsCsv } from "@/lib/habits/counts";
import {
  type Habits,
  readHabits,
  watchHabits,
  writeHabits,
} from "@/lib/settings/habits";

export function useHabits(
  save: (text: string, type: string, name: string) => void,
): HabitsProps {
  const [habits, setHabits] = useState<Habits>({ on: false, counts: {} });
  useEffect(() => {
    const stop = watchHabits(setHabits);
    readHabits().then(setHabits, (error: unknown) =>
      console.error("Clean Release: the counts could not be read", error),
    );
    return stop;
  }, []);
  const write = (next: Habits) => {
    setHabits(next);
    writeHabits(next).catch((error: unknown) => {
      console.error("Clean Release: the counts were not saved", error);
      setHabits(habits);
    });
  };
  return {
    ...habits,
    onSwitch: (on) => write({ ...habits, on }),
    onExport: () =>
      save(habitsAsCsv(habits.counts), "text/csv", "clean-release-habits.csv"),
    onClear: () => write({ ...habits, counts: {} }),
  };
}
