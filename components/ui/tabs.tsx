"use client";
import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { TAB, TAB_LIST } from "./tab-style.ts";

type Tab = {
  value: string;
  label: ReactNode;
  count?: number;
  content: ReactNode;
  /** Keeps what was typed there while another tab is looked at. */
  isKept?: boolean;
};

type TabsProps = {
  /** What the tabs have in common, for screen readers. */
  label: string;
  tabs: readonly Tab[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
};

/** Views of one thing on one page. When the view should survive a reload use LinkTabs. */
export function Tabs({ label, tabs, defaultValue, value, onValueChange }: TabsProps) {
  const first = defaultValue ?? tabs[0]?.value ?? "";
  return (
    <Base.Root
      {...(value === undefined ? { defaultValue: first } : { value })}
      {...(onValueChange ? { onValueChange: (chosen: string) => onValueChange(chosen) } : {})}
    >
      <Base.List aria-label={label} className={TAB_LIST}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={TAB}>
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="text-muted-foreground text-xs tabular-nums">{tab.count}</span>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} keepMounted={tab.isKept ?? false} className="pt-4">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
