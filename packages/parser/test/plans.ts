/** Documents in the shapes that teams write, for laws that must hold of all of them. */
export const plans: readonly string[] = [
  `# Sprint 12: Checkout

**Status:** In Progress
**Dates:** 2026-03-02 to 2026-03-13
**Goal:** Buyers pay without leaving the shop.

## Stories

| ID | Story | Points | Owner | Status |
|----|-------|--------|-------|--------|
| SHOP-1 | Card form | 5 | Ada | ✅ Done |
| SHOP-2 | Refunds | 3 | Ben | 🔄 In Progress |
| SHOP-3 | Receipts by mail | 2 | | To Do |

## Tests

- Baseline: 120 passed, 4 failed, 2 skipped
- Target: 126 passing

## Blockers

- The sandbox of the bank is down

## Risks

| Risk | Probability | Impact | Mitigation |
|------|-------------|--------|------------|
| Late review | High | Medium | Book a slot |
`,
  `# Week plan – Warehouse app

Sprint 4

### Day 1: Setup (Monday 2026-04-06)

**Total Time:** 6 hours

#### [ADA] Task 1.1: Scanner driver
\`\`\`
Make the scanner talk
├─ Read the manual
└─ Deliverable: scanner.md

Time: 2 hours
Blocker Risk: HIGH (one device only)
\`\`\`

**Handoff:** Ada → Ben (scanner.md)

#### [BEN] Task 1.2: Label printer
- [x] Order paper
- [ ] Print a label

### Success criteria

**Must have**
- [ ] Every pallet has a label
`,
  `# Retrospective Sprint 7

## What went well
- Pairing on the importer
- No weekend work

## What could be improved
- Reviews waited two days

## Action items
- [ ] Review before lunch (Ada, 2026-05-04)
- [x] Smaller branches
`,
  `# Стендап 2026-05-12

## Вчера
- ✅ Поиск по каталогу

## Сегодня
- Оплата картой

# Sprintplanung 8

**Ziel:** Rechnungen gehen von selbst hinaus.

- [ ] **S8-1:** Vorlage für Rechnungen (5 SP)
- [x] **S8-2:** Versand per E-Mail (3 SP)
`,
]
