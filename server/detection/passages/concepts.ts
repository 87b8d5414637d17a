/**
 * What sensitive passages, and the innocent ones that resemble them, are made of: words of English, German, French and
 * Spanish by what they speak of, folded (small letters, no accents). A word stands for all that begin with it; `$` ends it.
 */
export const CONCEPT_WORDS = {
  we: "we$, we're$, we've$, we'll$, our$, ours$, us$, wir$, unser, uns$, nous$, notre$, nos$, chez nous, nosotros$, nuestr",
  self: "i$, i'm$, i've$, i'll$, my$, mine$, me$, ich$, mein, mir$, je$, j'ai, mon$, ma$, mes$, yo$, mi$, mis$",
  others:
    "he$, she$, his$, her$, they$, their$, them$, him$, er$, sie$, ihr, ihn$, il$, elle$, ils$, elles$, leur, somebody$, people$, both sides, ella$, ellos$, el jefe",
  person:
    "colleague, candidate, applicant, trainee, intern$, interns$, deputy, nurse, driver$, director, chair$, manager, team lead, porter, employee, head of, boss, successor, secretary, technician, kolleg, bewerber, praktikant, nachfolger, chefin, chef$, mitarbeit, leute$, stagiaire, salarie, directeur, directrice, secretaire, personnes, cto$, cfo$, ceo$, chief, founder, staff$, team$, teacher, boy$, girl$, woman$, man$, jefa, jefe, companer, empleado, despacho, welder, apprentice",
  patient: "patient, patientin, ward$, room nine, bedside, clinic, hospital, klinik, hopital, paciente",
  client:
    "client, customer, kunde, kundin, mandant, hired us, asked us, pays us, we advise, we signed, insurer, retailer, ministry, brewery, a large, a city, near, municipality, mutuelle, chez mon client, account$, buyer$, supplier, engagement$, advisory, cliente, constructora, bank we, mandantin",
  finance:
    "revenue, margin, ebit, ebitda, booking, arr$, mrr$, churn, runway, forecast, budget, turnover, fee$, fees$, price$, priced, pricing, discount, rebate, cash$, profit, loss$, losses, quarter, bonus, royalt, sales$, cost$, costs$, earnings, order intake, dividend, liquidity, loan$, invoice, valuation, backlog, write-off, wrote off, umsatz, marge$, rabatt, auftragseingang, gewinn, verlust, kosten, preis, quartal, chiffre d'affaires, remise, tresorerie, benefice, budget$, par an, a year$, per year, load factor, runrate, facturacion, facturamos, margen, beneficio, perdidas, ventas, presupuesto, outlook, quota, bookings, write-down",
  change:
    "fell$, slid, down$, dropped, jumped, collapsed, halved, doubled, below$, under plan, over plan, missed, better than, worse, eingebrochen, gesunken, gestiegen, unter plan, tombe, baisse, hausse, cut$, lowered, raised, went from, cayo$, cae$, baja$, sube$, cayeron, hundido, miss, missing, cut, slashed",
  deal: "due diligence, bidder, bid$, bids$, offer$, takeover, acqui, merger, merge, fusion, data room, term sheet, stake$, shareholder, listing, ipo$, spin-off, carve-out, buyer, buyout, buy$, sell us, sold to, private equity, rachat, ceder$, cession, kauf, verhandel, ubernahme, exklusiv, exclusive, negotiation, insolven, tender$, guidance, readout, closing prevu, signing, valuation, investor, nda$, teaser, parent company, prospectus, analysts, comprador, compra$, vender$, notartermin, notary, exclusivity, carve, bankers, ad-hoc, joint venture",
  plan: "launch, release, open a, open our, close$, closes, closed, closing, shut, drop$, drops, kill, cancel, stop$, stops, move$, moves, moving, rebrand, slip, postpone, delay, discontinu, switched off, roll out, go live, goes live, comes in, ship$, ships, drop the, expand, going into, pull out, retire, replace, adding, new version, einstell, schliess, geschlossen, verleg, kommt$, startet, zukauf, ausbau, arrete, fermer, ferme$, sort$, sortira, lance$, lancement, decided, decision, decommission, phase out, dead, lanza, lanzamos, abrimos, cerramos, dejaremos, sale$, saldra, out to everybody, opening in, turn off, eroffn, einstellen",
  place:
    "plant$, plants, factory, lab$, branch, site$, line$, centre$, center$, office$, shop$, shops, store$, warehouse, depot, department, floor$, ward$, werk$, filiale, standort, produktion, abteilung, usine, agence, atelier, bureau, gamme, timetable, route$, planta, fabrica, tienda, almacen, oficina, taller",
  product:
    "version, release, app$, tier$, product, device, model$, van$, watch$, firmware, sensor, capteur, beta, desktop, tablet, scanner, prototype, feature, platform, vaccine, filling line, logo$, handgerat, produit, terminal, chip, e-bike, aplicacion, actualizacion, edition, generation, update$, gerat, modelo",
  legal:
    "lawyer, counsel, court$, case$, sue$, sues$, sued, lawsuit, claim$, settle, settlement, regulator, investigat, arbitration, patent, hearing, appeal, fine$, fines$, fined, authority, subpoena, litigation, antitrust, cartel, compliance, anwalt, klage, vergleich, staatsanwalt, ermittel, gericht, avocat, appel$, proces, enquete, inspection, violat, infring, cease and desist, expert opinion, witness, whistle, transiger, plaider, licence, dispute, damages, tribunal, demanda$, demandado, abogad, juez, juicio, multa, expediente, inspeccion, audience, lawyers, ruling",
  security:
    "password, passwort, mot de passe, firewall, vpn, server, backup, ransom, breach, hacked, malware, leak, camera, gate$, badge, card$, reader, admin, certificate, database, network, login, log in, sign-on, single sign, api$, phish, zutritt, fuite, wifi, exposed, encrypted, patched, unpatched, patch, control system, guard, token$, credentials, mailbox, laptop, cluster, bug$, vulnerab, port$, endpoint, url$, patientendaten, im netz, reseau, contrasena, servidor, cortafuegos, copia de seguridad, hackeado, patches, alarm, staging, logging, guest wifi",
  weakness:
    "still$, never$, isn't logged, not logged, broken, any card, shared, share one, same password, skip, bypass, open, im netz, without, hasn't been, runs on, ran out, fell over, reachable, accepts, returns, other, anybody can, you can get, unencrypted, sticker, default, noch das, ouvert, toujours, couldn't, offen$, magnet, sin contrasena, sigue$, siguen$, never changed, switched off, has been off, dummy",
  claim:
    "guarantee, garantie, garanti, promise, can't lose, cannot lose, no risk, risk-free, risk free, triple, double, doubles, cure$, cures, heal$, heals, heilt, guerit, no side effect, forget your, stop taking, trust me, melts, safe as, for ever, forever, one hundred percent, 100%, completely, you will too, only go up, sicher$, ohne risiko, aucun risque, proven, fixed return, can only, climate neutral, cleanest, in the world, best in, never needed, any more, whatever your, you'll be fine, arretez, money back, garantiza, seguro$, sin riesgo, cura$, duplica, dissolve, beats every, harmless",
  money:
    "invest, fund$, fonds, share$, shares, bond$, bonds, savings, mortgage, crypto, interest, dividend, placez, placement, anlage, aktie, portfolio, stock$, pension, returns$, inversion, acciones, ahorros, stock",
  medicine:
    "pill$, pills, tablet, insulin, medic, inhal, drops$, supplement, blood pressure, blood thinner, migraine, rheuma, asthm, ointment, salbe, sirop, tea$, kilos, app shows, pastilla, gotas, capsule, jarabe",
  health:
    "chemo, tumour, tumor, cancer, relapse, antidepress, hiv, pregnan, schwanger, enceinte, burn-out, burnout, heart attack, herzinfarkt, infarkt, rehab, treatment, diagnos, surgery, lost his leg, sick$, depress, diabet, dement, stroke$, miscarriage, im vierten monat, illness, krank, malad, drinks$, therap, ansiedad, depresion, embarazada, baja por",
  job: "warning$, fired, sacked, dismiss, let go, lets go, lose their job, lose her job, lose his job, laid off, redundan, resign, salary, earns, earn$, paid out, pay slip, pay$, promot, probation, performance plan, appraisal, shortlist, turned down, turned the, offered, successor, suspended, reference, abgemahnt, abmahnung, trennen uns, gekundigt, kundig, gehalt, bekommt, licenci, fiche de paie, touche$, demission, affair, restructuring, works council, betriebsrat, headcount, leaving, leaves, replaced, replaces, pregnant, expenses, drinks, contract$, vertrag gesehen, despedi, despedir, sueldo, nomina, contrato, gana$, kept$",
  method:
    "score, scoring, points, punkte, points$, weight, threshold, algorithm, recipe, secret of our, secret, trick$, formula, model, blocks, rule$, rules, penalty, surcharge, count$, counts, times$, plus, minus, average, decay, cap$, capped, multipl, rezept, geheimnis, recette, bewerten, how we, how our, we price, we detect, dose, anneal, hold, glucose, hydration, receta, truco, puntos",
  unit: "degrees, degre, grad$, bar$, minutes, minuten, hours, heures, stunden, seconds, sekunden, ppm$, milli, watts, grams, gramm, metres, points, punkte, litre, percent, kelvin, rpm, nights, days, tage, windows, steps, volts, mm$, nm$, grados, minutos, gramos, horas, ml$, litros",
  secret:
    "nobody knows, nobody outside, nobody has, nobody in, don't know yet, doesn't know, no idea, not announced, unannounced, not public, isn't public, don't tell, not to tell, between us, keep this, keep it, quiet, quietly, confidential, internal, internally, secret, embargo, before anybody, before anyone, has been told, hasn't been told, not supposed, not allowed, shouldn't, shh, chut, weitersagen, geheim, unter uns, weiss es noch nicht, wissen es, ahnt nichts, ne le savent pas, ne devrais, sans bruit, cache les, officially, offiziell, officiellement, stays between, without a word, please no comments, by word, will hear it, hear it on, erfahren es am, thinks it's, kill me for, confidentiel, vertraulich, ne partagez pas, darf ich das noch, noch keinem, hasn't seen, no one, nadie lo sabe, nadie sabe, secreto, no lo digas, entre nosotros, todavia no, aun no, isn't out, not out, haven't heard it from me, hears about it, learns it, learn it, ssh$, sneak, before marketing, word is",
  published:
    "published, public$, publicly, announced, announcement, press release, pressemitteilung, communique, according to, online, linked, on our site, on our website, on our page, report is out, official journal, available, prospectus, law says, study, survey, laut$, veroffentlicht, bekannt gegeben, angekundigt, selon$, annonce hier, en ligne, en rayon, advert, anzeige, l'annonce, on its site, on stage, statistics, says the, yesterday's, open day, for sale, on sale since, verified report, new guideline, publicado, anunciado, comunicado, oficial, segun$, en el anuncio, handbook",
  teaching:
    "how to, tip$, tip:, explain, lesson, guide, checklist, glossary, beginner, book, podcast, talk$, talks, slides, essay, advice, article, my list, read the, read it, kurz erklart, leitfaden, buchtipp, vortrag, cours, conseils, rappel, comparison, brochure, what i learn, what i would, small essay, in one sentence, in plain, for managers, template, buy me, course$, workshop, poll, umfrage, quiz, novel, history, remember, consejos, aprend, leccion, charla, postmortem",
  friendly:
    "thank, merci, danke, proud, congrat, gluckwunsch, welcome, willkommen, cake, kuchen, coffee, kaffee, soup, good luck, happy, great, hello, say hello, mother, father, grandmother, cat$, dog$, bike, marathon, volunteer, donation, flowers, choir, gracias, enhorabuena, bienvenid, felicidades, shoutout, kudos, grateful",
  month:
    "january, february, march, april, may$, june, july, august, september, october, november, december, januar, februar, marz, mai$, juni, juli, oktober, dezember, janvier, fevrier, mars$, avril, juin, juillet, aout, septembre, octobre, novembre, decembre, spring, summer, autumn, winter, fruhling, herbst, sommer, automne, q1$, q2$, q3$, q4$, next week, next year, next month, nachstes jahr, monday, tuesday, wednesday, thursday, friday, montag, dienstag, lundi, mardi, jeudi, easter, ostern, christmas, year-end, jahresende, before summer, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, verano, otono, primavera, invierno",
  ahead:
    "will$, won't, going to, gonna, about to, next$, planned, plans to, plan to, until$, by the, starts, start in, in two, in three, weeks from now, postponed, wird, werden, soll, ab$, kommende, bientot, prochain, va$, allons, sera, seront, prevu, vamos a, proximo, proxima, sera$, seran$",
  past: "was$, were$, had$, in 19, in 200, years ago, ago$, once$, back then, history, vor zehn, yesterday, gestern, hier$, last year, ayer, hace anos",
} as const;

/** What no word list can say. */
export const CONCEPT_SHAPES = {
  number: /\d/u,
  numbers: /\d[^\d]{1,60}?\d[^\d]{1,60}?\d/u,
  percent: /\d\s?(?:%|per ?cent|prozent|pour cent|por ciento)/iu,
  amount:
    /(?:[€$£]\s?\d|\d[\d.,' ]{0,8}\s?(?:€|\$|£|k\b|m\b|mio|mrd|million|millon|milliard|thousand|tausend|hundred|euro|dollar|pound|franc))/iu,
  decimal: /\d[.,]\d/u,
  question: /\?/u,
  imperative:
    /(?:^|[.!:]\s)(?:buy|sell|put|stop|forget|read|take|keep|never|always|ask|send|look|talk|choose|try)(?![\p{L}])/iu,
} as const;
