/** Matters that are a colleague's own to tell: health, family, belief, money, performance, leave, departure. */
export const PRIVATE_MATTER = new RegExp(
  [
    "\\b(?:chemo\\w*|cancer|tumou?r|surgery|operation|hospital|ill(?:ness)?|sick(?: leave)?|diagnos\\w+|treatment|therapy|rehab",
    "burn-?out|depress\\w+|anxiety|pregnan\\w+|miscarriage|maternity|paternity|parental leave|disab\\w+|surgeon|recover\\w*",
    "divorce\\w*|separated|custody|funeral|bereave\\w+|grief|passed away|widow\\w*|debts?|bankrupt\\w*|religio\\w+|ramadan",
    "mosque|church|gay|lesbian|transgender|came out|underperform\\w+|performance (?:plan|review)|warning|probation|dismiss\\w+",
    "fired|sacked|laid off|let go|leav(?:e|es|ing)|resign\\w*|redundan\\w+|notice period|burned out|salary|pay rise|new team",
    "krank\\w*|operiert|schwanger\\w*|elternzeit|kündig\\w+|entlass\\w+|scheidung|reha",
    "malad\\w+|enceinte|congé|licenci\\w+|divorc\\w+|démission\\w*|opér[ée]\\w*",
    "enferm\\w+|embaraz\\w+|baja|despid\\w+|divorci\\w+)\\b",
  ].join("|"),
  "iu",
);
