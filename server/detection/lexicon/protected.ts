import { asks, MONEY, pattern } from "./fragments.ts";
import type { LexiconRule } from "./rule.ts";

/** Speech that belongs to the people who work: found only so that other findings keep silent. */
export const PROTECTED_RULES: readonly LexiconRule[] = [
  {
    id: "own-conditions",
    category: "protected_speech",
    tag: "own_conditions",
    pattern: pattern(
      `\\b(?:i|we) (?:only |just |still |now )?(?:make|earn|get(?: paid)?|take home|am paid|was paid|are paid|got paid)\\s(?:just |only |about )?(?:${MONEY}|\\d{2,3}k\\b)`,
      "|\\b(?:my|our) (?:own )?(?:pay|salary|salaries|wages?|pay ?slip|bonus|hours|shifts?|rota|roster|overtime|workload|working conditions|on-call|breaks?|contract hours|pension)\\b",
      "|\\b(?:on-call|overtime|weekends?|night shifts?|unpaid) [^.!?\\n]{0,40}?\\b(?:pays? nothing|unpaid|not paid|isn't paid|without pay)|\\b(?:unpaid overtime|understaffed|short-staffed|unsafe (?:work|site|conditions|machine|shift)|no (?:ppe|safety gear|breaks)|equal pay|pay gap|living wage|compared? (?:notes|salaries|pay))",
      "|\\b(?:union (?:recognition|ballot|vote|rep|drive|meeting|member(?:s|ship)?|organi[sz]\\p{L}{2,5})|(?:join|form|voting for|vote for) (?:a |the |our )?union|unioni[sz]\\p{L}{1,5}|balloting|picket(?: line)?|on strike|go(?:ing)? on strike|strike (?:action|ballot|day|fund)|collective (?:bargaining|action|agreement)|works council election)",
      "|\\b(?:gewerkschaft\\p{L}{0,8}|betriebsrat(?:swahl| wählen| gründen)|tarifvertrag|warnstreik|wir streiken|mein(?:e)? (?:gehalt|lohn|arbeitszeit(?:en)?|schicht(?:en)?|überstunden)|unsere (?:löhne|überstunden|arbeitsbedingungen|schichten)|unbezahlte überstunden)",
      "|\\b(?:syndicat|syndicale?s?|grève|mon salaire|mes horaires|nos salaires|nos conditions de travail|heures sup\\p{L}{0,14}|prud'hommes|convention collective)",
      "|\\b(?:sindicato|sindical\\p{L}{0,3}|huelga|mi (?:sueldo|salario|horario|turno)|nuestr[oa]s (?:sueldos|salarios|horarios|condiciones)|horas extra|convenio colectivo|comité de empresa)",
    ),
    unless: asks(
      "\\b(?:european union|union jack|student union|credit union|customs union|strike (?:a|the) balance|let(?:ting)? \\d{1,5}|lay(?:ing)? off|redundan\\p{L}{2,4}|we(?:'re| are) hiring|clients?|customers?)\\b",
    ),
    covers: "sentence",
    confidence: 0.9,
    reason: "own_conditions",
    examples: {
      match: [
        "I make $48,200 and the new rota is unpaid at weekends",
        "We're balloting on union recognition next week",
        "Mein Gehalt ist seit 2019 gleich",
        "Nos conditions de travail doivent changer, grève mardi",
        "Vamos a la huelga por nuestros horarios",
        "We are understaffed and it is unsafe work",
      ],
      pass: ["The European Union met", "Strike a balance", "We help clients with our salaries tool", "Hours of fun"],
    },
  },
  {
    id: "reporting-wrongdoing",
    category: "protected_speech",
    tag: "reporting_wrongdoing",
    pattern: pattern(
      "\\b(?:report(?:ed|ing)?|complain(?:ed|ing)?|complaint|disclos(?:ed|ing)|went|wrote|turned|spoke)\\b[^.!?\\n]{0,60}?\\b(?:to|with) (?:the )?(?:regulator|authorit(?:y|ies)|osha|hse|fca|sec|eeoc|nlrb|ombuds(?:man|person)|police|labou?r inspectorate|inspectorate|data protection (?:authority|commissioner)|ico|prosecutor)\\b",
      "|\\b(?:blew the whistle|blow(?:ing)? the whistle|whistle-?blow(?:er|ing)|retaliat(?:ed|ion|ing)|protected disclosure)\\b",
      "|\\b(?:whistleblower|hinweisgeber\\p{L}{0,8}|(?:gewerbeaufsicht|aufsichtsbehörde|datenschutzbehörde|staatsanwaltschaft) (?:gemeldet|angezeigt|eingeschaltet)|lanceu(?:r|se) d'alerte|(?:signalé|alerté) (?:à )?l'inspection|inspection du travail|denunciante|(?:denunci[éa]\\p{L}{0,3}) (?:ante|a) la (?:inspección|autoridad))",
    ),
    covers: "sentence",
    confidence: 0.9,
    reason: "wrongdoing",
    examples: {
      match: [
        "I reported the dust levels to the labour inspectorate",
        "I blew the whistle and they retaliated",
        "Ich habe es der Gewerbeaufsicht gemeldet, Gewerbeaufsicht gemeldet",
        "J'ai alerté l'inspection du travail",
      ],
      pass: ["I reported the results to the board", "The referee blew his whistle late"],
    },
  },
];
