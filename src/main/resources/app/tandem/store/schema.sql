-- One table for each record of the plan; its columns are the record's components, in order.
-- Text ids; months, quarters, half-years and years as 2027-03, 2027-Q1, 2027-H1, 2027; lists one item a line.

CREATE TABLE goal (
  id       TEXT NOT NULL PRIMARY KEY,
  code     TEXT NOT NULL,
  title    TEXT NOT NULL CHECK (trim(title) <> ''),
  type     TEXT NOT NULL CHECK (type IN ('EFFICIENCY', 'EFFECTIVENESS', 'COMPLIANCE', 'RESILIENCE', 'PEOPLE', 'BOTH')),
  owner_it TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  owner_cc TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kpi      TEXT NOT NULL,
  baseline TEXT NOT NULL,
  target   TEXT NOT NULL,
  due      TEXT,
  archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE kpi (
  id        TEXT NOT NULL PRIMARY KEY,
  name      TEXT NOT NULL CHECK (trim(name) <> ''),
  formula   TEXT NOT NULL CHECK (trim(formula) <> ''),
  unit      TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('UP', 'DOWN')),
  source    TEXT NOT NULL,
  goal      TEXT REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE kpi_reading (
  id    TEXT NOT NULL PRIMARY KEY,
  kpi   TEXT NOT NULL REFERENCES kpi (id) DEFERRABLE INITIALLY DEFERRED,
  date  TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  value REAL NOT NULL,
  note  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id        TEXT NOT NULL PRIMARY KEY,
  code      TEXT NOT NULL,
  name      TEXT NOT NULL CHECK (trim(name) <> ''),
  side      TEXT NOT NULL CHECK (side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  job_title TEXT NOT NULL,
  role      TEXT NOT NULL,
  seat      TEXT NOT NULL CHECK (seat IN ('VOTING', 'NON_VOTING')),
  site      TEXT NOT NULL,
  remote    INTEGER NOT NULL CHECK (remote IN (0, 1)),
  email     TEXT NOT NULL,
  active    INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace (
  id                          TEXT NOT NULL PRIMARY KEY,
  name                        TEXT NOT NULL CHECK (trim(name) <> ''),
  currency                    TEXT NOT NULL,
  pinned_today                TEXT CHECK (pinned_today GLOB '????-??-??'),
  demo                        INTEGER NOT NULL CHECK (demo IN (0, 1)),
  stalled_after_days          INTEGER NOT NULL CHECK (stalled_after_days BETWEEN 1 AND 3650),
  stalled_after_rounds        INTEGER NOT NULL,
  far_horizon                 INTEGER NOT NULL CHECK (far_horizon IN (0, 1)),
  fiscal_year_starts_in_month INTEGER NOT NULL CHECK (fiscal_year_starts_in_month BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID;

CREATE TABLE capability (
  id                      TEXT NOT NULL PRIMARY KEY,
  code                    TEXT NOT NULL,
  title                   TEXT NOT NULL CHECK (trim(title) <> ''),
  domain                  TEXT NOT NULL,
  catalogue_code          TEXT NOT NULL,
  description             TEXT NOT NULL,
  system                  TEXT NOT NULL,
  vendor                  TEXT NOT NULL,
  availability            TEXT NOT NULL CHECK (availability IN ('IN_USE', 'LICENSED_UNUSED', 'VENDOR_ROADMAP', 'MARKET', 'BUILD', 'NOT_AVAILABLE')),
  sourcing                TEXT NOT NULL CHECK (sourcing IN ('UNKNOWN', 'ON_PREMISES', 'HOSTED', 'CLOUD_SERVICE', 'MANAGED', 'IN_HOUSE')),
  lifecycle               TEXT NOT NULL CHECK (lifecycle IN ('NONE', 'PLAN', 'PHASE_IN', 'ACTIVE', 'PHASE_OUT', 'END_OF_LIFE')),
  lifecycle_note          TEXT NOT NULL,
  general_availability    TEXT CHECK (general_availability GLOB '????-??-??'),
  end_of_sale             TEXT CHECK (end_of_sale GLOB '????-??-??'),
  end_of_support          TEXT CHECK (end_of_support GLOB '????-??-??'),
  end_of_extended_support TEXT CHECK (end_of_extended_support GLOB '????-??-??'),
  end_of_life             TEXT CHECK (end_of_life GLOB '????-??-??'),
  contract_end            TEXT CHECK (contract_end GLOB '????-??-??'),
  notice_date             TEXT CHECK (notice_date GLOB '????-??-??'),
  annual_cost             TEXT,
  licences                INTEGER,
  use_percent             INTEGER CHECK (use_percent BETWEEN 0 AND 100),
  maturity_it             INTEGER NOT NULL CHECK (maturity_it BETWEEN 0 AND 5),
  maturity_cc             INTEGER NOT NULL CHECK (maturity_cc BETWEEN 0 AND 5),
  maturity_target         INTEGER NOT NULL CHECK (maturity_target BETWEEN 0 AND 5),
  functional_fit          INTEGER NOT NULL CHECK (functional_fit BETWEEN 0 AND 4),
  technical_fit           INTEGER NOT NULL CHECK (technical_fit BETWEEN 0 AND 4),
  time_override           TEXT CHECK (time_override IN ('TOLERATE', 'INVEST', 'MIGRATE', 'ELIMINATE')),
  time_reason             TEXT NOT NULL,
  criticality             TEXT NOT NULL CHECK (criticality IN ('UNRATED', 'MISSION_CRITICAL', 'BUSINESS_CRITICAL', 'OPERATIONAL', 'ADMINISTRATIVE')),
  rto                     TEXT NOT NULL,
  rpo                     TEXT NOT NULL,
  owner_it                TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  owner_cc                TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  support_model           TEXT NOT NULL,
  integrations            TEXT NOT NULL,
  review_date             TEXT CHECK (review_date GLOB '????-??-??'),
  offered                 TEXT NOT NULL CHECK (offered GLOB '????-??-??'),
  tags                    TEXT NOT NULL,
  rank                    INTEGER NOT NULL,
  archived                INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE fit (
  id          TEXT NOT NULL PRIMARY KEY,
  requirement TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  capability  TEXT NOT NULL REFERENCES capability (id) DEFERRABLE INITIALLY DEFERRED,
  coverage    TEXT NOT NULL CHECK (coverage IN ('UNKNOWN', 'NONE', 'SOME', 'HALF', 'MOST', 'FULL')),
  means       TEXT NOT NULL CHECK (means IN ('OPEN', 'OUT_OF_THE_BOX', 'CONFIGURATION', 'CUSTOMISATION', 'THIRD_PARTY', 'FUTURE_RELEASE', 'NOT_POSSIBLE')),
  owned       TEXT NOT NULL CHECK (owned IN ('YES', 'LICENSED_UNUSED', 'NO')),
  effort      TEXT NOT NULL CHECK (effort IN ('OPEN', 'S', 'M', 'L')),
  condition   TEXT NOT NULL,
  evidence    TEXT NOT NULL CHECK (evidence IN ('STATEMENT', 'DOCUMENT', 'REFERENCE', 'TEST', 'DEMO')),
  confidence  TEXT NOT NULL CHECK (confidence IN ('LOW', 'MEDIUM', 'HIGH')),
  linked      TEXT NOT NULL CHECK (linked GLOB '????-??-??'),
  assessed    TEXT NOT NULL CHECK (assessed GLOB '????-??-??'),
  wording     INTEGER NOT NULL CHECK (wording BETWEEN 1 AND 9999),
  tick_it_by  TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  tick_it_on  TEXT CHECK (tick_it_on GLOB '????-??-??'),
  tick_cc_by  TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  tick_cc_on  TEXT CHECK (tick_cc_on GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE fit_round (
  id                  TEXT NOT NULL PRIMARY KEY,
  fit                 TEXT NOT NULL REFERENCES fit (id) DEFERRABLE INITIALLY DEFERRED,
  number              INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  date                TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  session             TEXT REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  before              TEXT NOT NULL CHECK (before IN ('UNKNOWN', 'NONE', 'SOME', 'HALF', 'MOST', 'FULL')),
  after               TEXT NOT NULL CHECK (after IN ('UNKNOWN', 'NONE', 'SOME', 'HALF', 'MOST', 'FULL')),
  learned_it          TEXT NOT NULL,
  learned_cc          TEXT NOT NULL,
  requirement_version INTEGER NOT NULL,
  ticked_it           INTEGER NOT NULL CHECK (ticked_it IN (0, 1)),
  ticked_cc           INTEGER NOT NULL CHECK (ticked_cc IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE idea (
  id                TEXT NOT NULL PRIMARY KEY,
  code              TEXT NOT NULL,
  title             TEXT NOT NULL CHECK (trim(title) <> ''),
  source            TEXT NOT NULL,
  received          TEXT NOT NULL CHECK (received GLOB '????-??-??'),
  status            TEXT NOT NULL CHECK (status IN ('UNDER_REVIEW', 'ADOPTED', 'DECLINED')),
  answer            TEXT NOT NULL,
  answered_on       TEXT CHECK (answered_on GLOB '????-??-??'),
  adopted_as        TEXT NOT NULL,
  recognition       TEXT NOT NULL,
  name_may_be_shown INTEGER NOT NULL CHECK (name_may_be_shown IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE requirement (
  id             TEXT NOT NULL PRIMARY KEY,
  code           TEXT NOT NULL,
  title          TEXT NOT NULL CHECK (trim(title) <> ''),
  statement      TEXT NOT NULL,
  measure        TEXT NOT NULL,
  origin         TEXT NOT NULL CHECK (origin IN ('CC_MANAGEMENT', 'FRONTLINE', 'IT', 'JOINT', 'COMPLIANCE', 'BUSINESS', 'CUSTOMER_FEEDBACK', 'OUTAGE', 'AUDIT', 'IDEA')),
  type           TEXT NOT NULL CHECK (type IN ('FUNCTIONAL', 'INTEGRATION', 'NON_FUNCTIONAL', 'COMPLIANCE', 'DATA', 'PROCESS', 'PEOPLE')),
  channel        TEXT NOT NULL,
  contact_reason TEXT NOT NULL,
  requester      TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  site           TEXT NOT NULL,
  owner_it       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  owner_cc       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  moscow         TEXT NOT NULL CHECK (moscow IN ('MUST', 'SHOULD', 'COULD', 'WONT')),
  value          INTEGER NOT NULL CHECK (value BETWEEN 0 AND 5),
  urgency        INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 5),
  risk           INTEGER NOT NULL CHECK (risk BETWEEN 0 AND 5),
  learning_hours INTEGER NOT NULL,
  volume         TEXT NOT NULL,
  goal           TEXT REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  view_it        TEXT NOT NULL,
  view_cc        TEXT NOT NULL,
  horizon        TEXT NOT NULL CHECK (horizon IN ('NEAR', 'FAR', 'UNDECIDED')),
  status         TEXT NOT NULL CHECK (status IN ('CAPTURED', 'CLARIFYING', 'AGREED', 'PLANNED', 'IN_DELIVERY', 'DELIVERED', 'VERIFIED', 'PARKED', 'REJECTED', 'MERGED', 'SUPERSEDED')),
  disposition    TEXT NOT NULL CHECK (disposition IN ('UNDECIDED', 'USE_OWNED', 'CONFIGURE', 'ACQUIRE', 'BUILD', 'REPLACE', 'POLICY', 'ACCEPT')),
  compliance_ref TEXT NOT NULL,
  captured       TEXT NOT NULL CHECK (captured GLOB '????-??-??'),
  worded         TEXT NOT NULL CHECK (worded GLOB '????-??-??'),
  version        INTEGER NOT NULL CHECK (version BETWEEN 1 AND 9999),
  signed_it      TEXT CHECK (signed_it GLOB '????-??-??'),
  signed_cc      TEXT CHECK (signed_cc GLOB '????-??-??'),
  turn_holder    TEXT CHECK (turn_holder IN ('IT', 'CC', 'BOTH', 'NOBODY', 'VENDOR', 'FINANCE')),
  turn_since     TEXT CHECK (turn_since GLOB '????-??-??'),
  turn_reason    TEXT NOT NULL,
  tags           TEXT NOT NULL,
  rank           INTEGER NOT NULL,
  rank_reason    TEXT NOT NULL,
  archived       INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE hand_place (
  id          TEXT NOT NULL PRIMARY KEY,
  requirement TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  place       INTEGER NOT NULL CHECK (place BETWEEN 1 AND 99999)
) STRICT, WITHOUT ROWID;

CREATE TABLE ordering (
  id      TEXT NOT NULL PRIMARY KEY,
  formula TEXT NOT NULL,
  cut TEXT NOT NULL CHECK (cut IN ('NONE', 'ITEMS', 'EFFORT', 'COST')),
  cut_limit TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own_criterion (
  id     TEXT NOT NULL PRIMARY KEY,
  title  TEXT NOT NULL CHECK (trim(title) <> ''),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
  source TEXT NOT NULL CHECK (source IN ('VALUE', 'URGENCY', 'RISK', 'USER_VALUE', 'TIME_CRITICALITY', 'RISK_REDUCTION', 'EFFORT', 'REACH', 'IMPACT', 'CONFIDENCE', 'DOTS', 'KANO', 'PAIRS', 'OWN')),
  better TEXT NOT NULL CHECK (better IN ('MORE', 'LESS')),
  rater  TEXT NOT NULL CHECK (rater IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  rank   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE may_rate (
  id        TEXT NOT NULL PRIMARY KEY,
  criterion TEXT NOT NULL REFERENCES own_criterion (id) DEFERRABLE INITIALLY DEFERRED,
  person    TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE certainty (
  id          TEXT NOT NULL PRIMARY KEY,
  requirement TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  measure     TEXT NOT NULL CHECK (measure IN ('VALUE', 'URGENCY', 'RISK', 'USER_VALUE', 'TIME_CRITICALITY', 'RISK_REDUCTION', 'EFFORT', 'REACH', 'IMPACT', 'CONFIDENCE', 'DOTS', 'KANO', 'PAIRS', 'OWN')),
  criterion   TEXT REFERENCES own_criterion (id) DEFERRABLE INITIALLY DEFERRED,
  level       TEXT NOT NULL CHECK (level IN ('LOW', 'MEDIUM', 'HIGH'))
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (
  id          TEXT NOT NULL PRIMARY KEY,
  requirement TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  measure     TEXT NOT NULL CHECK (measure IN ('VALUE', 'URGENCY', 'RISK', 'USER_VALUE', 'TIME_CRITICALITY', 'RISK_REDUCTION', 'EFFORT', 'REACH', 'IMPACT', 'CONFIDENCE', 'DOTS', 'KANO', 'PAIRS', 'OWN')),
  criterion   TEXT REFERENCES own_criterion (id) DEFERRABLE INITIALLY DEFERRED,
  points      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rating_round (
  id        TEXT NOT NULL PRIMARY KEY,
  number    INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  opened    TEXT NOT NULL CHECK (opened GLOB '????-??-??'),
  session   TEXT REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  measure   TEXT NOT NULL CHECK (measure IN ('VALUE', 'URGENCY', 'RISK', 'USER_VALUE', 'TIME_CRITICALITY', 'RISK_REDUCTION', 'EFFORT', 'REACH', 'IMPACT', 'CONFIDENCE', 'DOTS', 'KANO', 'PAIRS', 'OWN')),
  criterion TEXT REFERENCES own_criterion (id) DEFERRABLE INITIALLY DEFERRED,
  raters    TEXT NOT NULL CHECK (raters IN ('SIDES', 'PEOPLE')),
  revealed  TEXT CHECK (revealed GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE rating (
  id          TEXT NOT NULL PRIMARY KEY,
  round       TEXT NOT NULL REFERENCES rating_round (id) DEFERRABLE INITIALLY DEFERRED,
  requirement TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  side        TEXT NOT NULL CHECK (side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  person      TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  points      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pair_need (
  id          TEXT NOT NULL PRIMARY KEY,
  round       TEXT NOT NULL REFERENCES rating_round (id) DEFERRABLE INITIALLY DEFERRED,
  requirement TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  place       INTEGER NOT NULL CHECK (place BETWEEN 1 AND 99)
) STRICT, WITHOUT ROWID;

CREATE TABLE pair_judgement (
  id     TEXT NOT NULL PRIMARY KEY,
  round  TEXT NOT NULL REFERENCES rating_round (id) DEFERRABLE INITIALLY DEFERRED,
  first  TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  second TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  side   TEXT NOT NULL CHECK (side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  choice TEXT NOT NULL CHECK (choice IN ('FIRST', 'LEVEL', 'SECOND'))
) STRICT, WITHOUT ROWID;

CREATE TABLE baseline (
  id       TEXT NOT NULL PRIMARY KEY,
  code     TEXT NOT NULL,
  title    TEXT NOT NULL CHECK (trim(title) <> ''),
  date     TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  session  TEXT REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  decision TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  revision INTEGER NOT NULL,
  note     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  id      TEXT NOT NULL PRIMARY KEY,
  about   TEXT NOT NULL,
  name    TEXT NOT NULL CHECK (trim(name) <> ''),
  size    INTEGER NOT NULL,
  added   TEXT NOT NULL CHECK (added GLOB '????-??-??'),
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE check_step (
  id    TEXT NOT NULL PRIMARY KEY,
  about TEXT NOT NULL,
  text  TEXT NOT NULL CHECK (trim(text) <> ''),
  done  INTEGER NOT NULL CHECK (done IN (0, 1)),
  rank  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_field (
  id       TEXT NOT NULL PRIMARY KEY,
  title    TEXT NOT NULL CHECK (trim(title) <> ''),
  kind     TEXT NOT NULL CHECK (kind IN ('REQUIREMENT', 'CAPABILITY', 'INITIATIVE')),
  type     TEXT NOT NULL CHECK (type IN ('TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE', 'MULTI_CHOICE', 'YES_NO', 'PEOPLE', 'CALCULATED')),
  choices  TEXT NOT NULL,
  tints    TEXT NOT NULL,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  standard TEXT NOT NULL,
  printed  INTEGER NOT NULL CHECK (printed IN (0, 1)),
  rank     INTEGER NOT NULL,
  formula  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_value (
  id    TEXT NOT NULL PRIMARY KEY,
  field TEXT NOT NULL REFERENCES custom_field (id) DEFERRABLE INITIALLY DEFERRED,
  about TEXT NOT NULL,
  text  TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE lineage (
  id     TEXT NOT NULL PRIMARY KEY,
  child  TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  parent TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  kind   TEXT NOT NULL CHECK (kind IN ('PART_OF', 'SPLIT_FROM', 'MERGED_INTO')),
  since  TEXT NOT NULL CHECK (since GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE mark_rule (
  id        TEXT NOT NULL PRIMARY KEY,
  title     TEXT NOT NULL CHECK (trim(title) <> ''),
  condition TEXT NOT NULL,
  tint      TEXT NOT NULL CHECK (tint IN ('NONE', 'INK', 'PLUM', 'TEAL', 'GOLD', 'VIOLET')),
  rank      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  id     TEXT NOT NULL PRIMARY KEY,
  "from" TEXT NOT NULL,
  "to"   TEXT NOT NULL,
  kind   TEXT NOT NULL CHECK (kind IN ('BLOCKS', 'REPLACES', 'RELATES')),
  since  TEXT NOT NULL CHECK (since GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE remark (
  id      TEXT NOT NULL PRIMARY KEY,
  about   TEXT NOT NULL,
  author  TEXT NOT NULL,
  written TEXT NOT NULL CHECK (written GLOB '????-??-??'),
  text    TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
  id       TEXT NOT NULL PRIMARY KEY,
  title    TEXT NOT NULL CHECK (trim(title) <> ''),
  screen   TEXT NOT NULL,
  form     TEXT NOT NULL CHECK (form IN ('CARDS', 'TABLE')),
  filter   TEXT NOT NULL,
  turn     TEXT NOT NULL,
  domain   TEXT NOT NULL,
  grouping TEXT NOT NULL,
  within   TEXT NOT NULL,
  hidden   TEXT NOT NULL,
  sorting  TEXT NOT NULL,
  columns  TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE template (
  id        TEXT NOT NULL PRIMARY KEY,
  title     TEXT NOT NULL CHECK (trim(title) <> ''),
  statement TEXT NOT NULL,
  measure   TEXT NOT NULL,
  rank      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE allowance (
  id     TEXT NOT NULL PRIMARY KEY,
  kind   TEXT NOT NULL CHECK (kind IN ('ROLE_DAYS', 'LEARNING_HOURS')),
  who    TEXT NOT NULL CHECK (trim(who) <> ''),
  "from" TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000)
) STRICT, WITHOUT ROWID;

CREATE TABLE budget (
  id     TEXT NOT NULL PRIMARY KEY,
  year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
  amount TEXT NOT NULL,
  note   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE gate_pass (
  id         TEXT NOT NULL PRIMARY KEY,
  initiative TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  gate       TEXT NOT NULL CHECK (gate IN ('IDEA', 'SHAPE', 'SELECT', 'APPROVED', 'DELIVER', 'CLOSED')),
  date       TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  decision   TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  missing    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario (
  id          TEXT NOT NULL PRIMARY KEY,
  code        TEXT NOT NULL,
  title       TEXT NOT NULL CHECK (trim(title) <> ''),
  assumptions TEXT NOT NULL,
  made_on     TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
  state       TEXT NOT NULL CHECK (state IN ('OPEN', 'PROMOTED', 'ABANDONED')),
  decision    TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  reason      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario_change (
  id             TEXT NOT NULL PRIMARY KEY,
  scenario       TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  initiative     TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  fate           TEXT NOT NULL CHECK (fate IN ('KEPT', 'DROPPED')),
  start          TEXT,
  "end"          TEXT,
  confidence     TEXT NOT NULL CHECK (confidence IN ('COMMITTED', 'PLANNED', 'EXPLORING')),
  one_off_likely TEXT,
  yearly_likely  TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE capacity (
  id         TEXT NOT NULL PRIMARY KEY,
  initiative TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  role       TEXT NOT NULL,
  quarter    TEXT NOT NULL,
  days       INTEGER NOT NULL CHECK (days BETWEEN 0 AND 100000)
) STRICT, WITHOUT ROWID;

CREATE TABLE "constraint" (
  id         TEXT NOT NULL PRIMARY KEY,
  title      TEXT NOT NULL CHECK (trim(title) <> ''),
  type       TEXT NOT NULL CHECK (type IN ('CONTRACT_END', 'END_OF_SUPPORT', 'NOTICE', 'BUDGET', 'SKILL', 'REGULATION')),
  date       TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  until      TEXT CHECK (until GLOB '????-??-??'),
  strength   TEXT NOT NULL CHECK (strength IN ('HARD', 'SOFT')),
  capability TEXT REFERENCES capability (id) DEFERRABLE INITIALLY DEFERRED,
  initiative TEXT REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery (
  id          TEXT NOT NULL PRIMARY KEY,
  initiative  TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  requirement TEXT NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE dependency (
  id       TEXT NOT NULL PRIMARY KEY,
  "from"   TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  "to"     TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  type     TEXT NOT NULL CHECK (type IN ('FS', 'SS', 'FF')),
  lag_days INTEGER NOT NULL,
  strength TEXT NOT NULL CHECK (strength IN ('HARD', 'SOFT'))
) STRICT, WITHOUT ROWID;

CREATE TABLE effect (
  id             TEXT NOT NULL PRIMARY KEY,
  initiative     TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  capability     TEXT NOT NULL REFERENCES capability (id) DEFERRABLE INITIALLY DEFERRED,
  kind           TEXT NOT NULL CHECK (kind IN ('BRINGS', 'RAISES', 'REPLACES', 'RETIRES')),
  maturity_after INTEGER NOT NULL CHECK (maturity_after BETWEEN 0 AND 5)
) STRICT, WITHOUT ROWID;

CREATE TABLE freeze_window (
  id     TEXT NOT NULL PRIMARY KEY,
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  start  TEXT NOT NULL CHECK (start GLOB '????-??-??'),
  "end"  TEXT NOT NULL CHECK ("end" GLOB '????-??-??'),
  scope  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative (
  id               TEXT NOT NULL PRIMARY KEY,
  code             TEXT NOT NULL,
  title            TEXT NOT NULL CHECK (trim(title) <> ''),
  type             TEXT NOT NULL CHECK (type IN ('QUICK_WIN', 'PROJECT', 'PROGRAMME', 'PILOT', 'SELECTION', 'ROUTINE', 'POLICY', 'DECOMMISSION')),
  lead_side        TEXT NOT NULL CHECK (lead_side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  lane             TEXT NOT NULL,
  sponsor          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  owner_it         TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  owner_cc         TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  gate             TEXT NOT NULL CHECK (gate IN ('IDEA', 'SHAPE', 'SELECT', 'APPROVED', 'DELIVER', 'CLOSED')),
  hold             TEXT NOT NULL CHECK (hold IN ('NONE', 'ON_HOLD', 'CANCELLED')),
  start            TEXT,
  "end"            TEXT,
  baseline_start   TEXT,
  baseline_end     TEXT,
  variance_reason  TEXT NOT NULL,
  horizon          TEXT NOT NULL CHECK (horizon IN ('NEAR', 'FAR', 'UNDECIDED')),
  confidence       TEXT NOT NULL CHECK (confidence IN ('COMMITTED', 'PLANNED', 'EXPLORING')),
  rag              TEXT NOT NULL CHECK (rag IN ('GREEN', 'AMBER', 'RED', 'DONE')),
  rag_reason       TEXT NOT NULL,
  one_off_low      TEXT,
  one_off_likely   TEXT,
  one_off_high     TEXT,
  yearly_low       TEXT,
  yearly_likely    TEXT,
  yearly_high      TEXT,
  benefit          TEXT NOT NULL,
  risks            TEXT NOT NULL,
  change_plan      TEXT NOT NULL,
  degraded_mode    TEXT NOT NULL,
  pmo_ref          TEXT NOT NULL,
  trigger          TEXT NOT NULL CHECK (trigger IN ('PLANNED_SESSION', 'HOT_BUTTON', 'OUTAGE', 'AUDIT', 'BUDGET_DEADLINE', 'VENDOR_NOTICE', 'IDEA')),
  user_value       INTEGER NOT NULL,
  time_criticality INTEGER NOT NULL,
  risk_reduction   INTEGER NOT NULL,
  size             INTEGER NOT NULL,
  rank             INTEGER NOT NULL,
  archived         INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
  id         TEXT NOT NULL PRIMARY KEY,
  initiative TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  title      TEXT NOT NULL CHECK (trim(title) <> ''),
  date       TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  type       TEXT NOT NULL CHECK (type IN ('DECISION', 'CONTRACT', 'GO_LIVE', 'TEST', 'TRAINING', 'VENDOR_DATE', 'BENEFIT_CHECK')),
  state      TEXT NOT NULL CHECK (state IN ('PLANNED', 'MET', 'LATE', 'DROPPED')),
  owner      TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE risk (
  id            TEXT NOT NULL PRIMARY KEY,
  code          TEXT NOT NULL,
  title         TEXT NOT NULL CHECK (trim(title) <> ''),
  type          TEXT NOT NULL CHECK (type IN ('RISK', 'ASSUMPTION', 'ISSUE')),
  cause         TEXT NOT NULL,
  effect        TEXT NOT NULL,
  likelihood    INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  impact        INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
  proximity     TEXT NOT NULL,
  owner         TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  response      TEXT NOT NULL CHECK (response IN ('AVOID', 'REDUCE', 'TRANSFER', 'ACCEPT', 'EXPLOIT')),
  response_text TEXT NOT NULL,
  state         TEXT NOT NULL CHECK (state IN ('OPEN', 'MITIGATED', 'CLOSED'))
) STRICT, WITHOUT ROWID;

CREATE TABLE action_item (
  id           TEXT NOT NULL PRIMARY KEY,
  code         TEXT NOT NULL,
  session      TEXT REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  decision     TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  title        TEXT NOT NULL CHECK (trim(title) <> ''),
  owner        TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  side         TEXT NOT NULL CHECK (side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  due          TEXT CHECK (due GLOB '????-??-??'),
  original_due TEXT CHECK (original_due GLOB '????-??-??'),
  status       TEXT NOT NULL CHECK (status IN ('OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
  done_on      TEXT CHECK (done_on GLOB '????-??-??'),
  evidence     TEXT NOT NULL,
  linked       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
  id              TEXT NOT NULL PRIMARY KEY,
  session         TEXT NOT NULL REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  number          INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
  title           TEXT NOT NULL CHECK (trim(title) <> ''),
  purpose         TEXT NOT NULL CHECK (purpose IN ('DECIDE', 'DISCUSS', 'INFORM', 'CELEBRATE')),
  presenter       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  minutes_planned INTEGER NOT NULL CHECK (minutes_planned BETWEEN 0 AND 1440),
  minutes_used    INTEGER NOT NULL CHECK (minutes_used BETWEEN 0 AND 1440),
  pre_reading     TEXT NOT NULL,
  linked          TEXT NOT NULL,
  outcome         TEXT NOT NULL CHECK (outcome IN ('OPEN', 'DECIDED', 'DEFERRED', 'REFERRED', 'NOTED', 'WITHDRAWN')),
  summary         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  id       TEXT NOT NULL PRIMARY KEY,
  session  TEXT NOT NULL REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  person   TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  role     TEXT NOT NULL,
  seat     TEXT NOT NULL CHECK (seat IN ('VOTING', 'NON_VOTING')),
  presence TEXT NOT NULL CHECK (presence IN ('YES', 'REMOTE', 'ABSENT', 'APOLOGIES')),
  arrived  TEXT,
  left     TEXT,
  proxy    TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE body_member (
  id     TEXT NOT NULL PRIMARY KEY,
  body   TEXT NOT NULL REFERENCES governance_body (id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  seat   TEXT NOT NULL CHECK (seat IN ('VOTING', 'NON_VOTING')),
  office TEXT NOT NULL,
  since  TEXT NOT NULL CHECK (since GLOB '????-??-??'),
  until  TEXT CHECK (until GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE charter_version (
  id       TEXT NOT NULL PRIMARY KEY,
  body     TEXT NOT NULL REFERENCES governance_body (id) DEFERRABLE INITIALLY DEFERRED,
  number   INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
  adopted  TEXT NOT NULL CHECK (adopted GLOB '????-??-??'),
  decision TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  summary  TEXT NOT NULL,
  text     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id               TEXT NOT NULL PRIMARY KEY,
  code             TEXT NOT NULL,
  session          TEXT NOT NULL REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  agenda_item      TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  title            TEXT NOT NULL CHECK (trim(title) <> ''),
  type             TEXT NOT NULL CHECK (type IN ('APPROVE', 'SELECT', 'FUND', 'DEFER', 'REJECT', 'STOP', 'ADOPT_RULE', 'ACCEPT_RISK')),
  mover            TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  seconder         TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  method           TEXT NOT NULL CHECK (method IN ('CONSENSUS', 'VOTE', 'CHAIR', 'WRITTEN')),
  it_for           INTEGER NOT NULL,
  it_against       INTEGER NOT NULL,
  it_abstain       INTEGER NOT NULL,
  cc_for           INTEGER NOT NULL,
  cc_against       INTEGER NOT NULL,
  cc_abstain       INTEGER NOT NULL,
  present_it       INTEGER NOT NULL,
  present_cc       INTEGER NOT NULL,
  position_it      TEXT NOT NULL CHECK (position_it IN ('OPEN', 'FULLY', 'WITH_RESERVATION', 'CAN_LIVE_WITH', 'OBJECTS')),
  position_cc      TEXT NOT NULL CHECK (position_cc IN ('OPEN', 'FULLY', 'WITH_RESERVATION', 'CAN_LIVE_WITH', 'OBJECTS')),
  reservation_it   TEXT NOT NULL,
  reservation_cc   TEXT NOT NULL,
  dissent          TEXT NOT NULL,
  rationale        TEXT NOT NULL,
  options          TEXT NOT NULL,
  effects          TEXT NOT NULL,
  owner            TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  effective        TEXT CHECK (effective GLOB '????-??-??'),
  review_date      TEXT CHECK (review_date GLOB '????-??-??'),
  affects_advisers INTEGER NOT NULL CHECK (affects_advisers IN (0, 1)),
  consulted        TEXT NOT NULL,
  status           TEXT NOT NULL CHECK (status IN ('PROPOSED', 'ACTIVE', 'CLOSED', 'SUPERSEDED', 'REVERSED', 'EXPIRED', 'NOT_QUORATE')),
  superseded_by    TEXT,
  linked           TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_right (
  id            TEXT NOT NULL PRIMARY KEY,
  body          TEXT NOT NULL REFERENCES governance_body (id) DEFERRABLE INITIALLY DEFERRED,
  decision_type TEXT NOT NULL CHECK (decision_type IN ('APPROVE', 'SELECT', 'FUND', 'DEFER', 'REJECT', 'STOP', 'ADOPT_RULE', 'ACCEPT_RISK')),
  role          TEXT NOT NULL CHECK (trim(role) <> ''),
  part          TEXT NOT NULL CHECK (part IN ('R', 'A', 'C', 'I'))
) STRICT, WITHOUT ROWID;

CREATE TABLE governance_body (
  id              TEXT NOT NULL PRIMARY KEY,
  title           TEXT NOT NULL CHECK (trim(title) <> ''),
  purpose         TEXT NOT NULL,
  charter_version INTEGER NOT NULL,
  quorum_it       INTEGER NOT NULL CHECK (quorum_it BETWEEN 1 AND 99),
  quorum_cc       INTEGER NOT NULL CHECK (quorum_cc BETWEEN 1 AND 99),
  majority_rule   TEXT NOT NULL CHECK (majority_rule IN ('SIMPLE', 'TWO_THIRDS', 'BOTH_CO_CHAIRS')),
  proxy_allowed   INTEGER NOT NULL CHECK (proxy_allowed IN (0, 1)),
  escalation_to   TEXT NOT NULL,
  review_date     TEXT CHECK (review_date GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE preparation (
  id      TEXT NOT NULL PRIMARY KEY,
  session TEXT NOT NULL REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  step    TEXT NOT NULL CHECK (step IN ('SESSION_OPENED', 'ROSTER_SEATED', 'INVITATIONS_SENT', 'SURVEY_STARTED', 'BACKLOG_CLEANED', 'CATALOGUE_UPDATED', 'MATURITY_VOTED', 'FITS_REVIEWED', 'EVENTS_ENTERED', 'COSTS_RANGED', 'SURVEY_CLOSED', 'AGENDA_FITS', 'PRE_READ_SENT', 'REHEARSED')),
  done_on TEXT NOT NULL CHECK (done_on GLOB '????-??-??'),
  done_by TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  note    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE minute_line (
  id          TEXT NOT NULL PRIMARY KEY,
  session     TEXT NOT NULL REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  agenda_item TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  number      INTEGER NOT NULL CHECK (number BETWEEN 1 AND 99999),
  kind        TEXT NOT NULL CHECK (kind IN ('NOTE', 'PARKED', 'AUTOMATIC', 'RISK', 'HOT_BUTTON', 'EXCEPTION', 'AMENDMENT')),
  text        TEXT NOT NULL CHECK (trim(text) <> ''),
  about       TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE planning_session (
  id               TEXT NOT NULL PRIMARY KEY,
  code             TEXT NOT NULL,
  title            TEXT NOT NULL CHECK (trim(title) <> ''),
  date             TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  starts           TEXT,
  ends             TEXT,
  place            TEXT NOT NULL,
  type             TEXT NOT NULL CHECK (type IN ('BIANNUAL', 'CO_CHAIR', 'EXTRAORDINARY', 'FOCUS_GROUP', 'SELECTION_MEETING')),
  body             TEXT REFERENCES governance_body (id) DEFERRABLE INITIALLY DEFERRED,
  chair_it         TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  chair_cc         TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator      TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  secretary        TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  state            TEXT NOT NULL CHECK (state IN ('DRAFT', 'CALLED', 'IN_SESSION', 'MINUTES_DRAFT', 'MINUTES_APPROVED')),
  retro_score      REAL NOT NULL,
  retro_change     TEXT NOT NULL,
  main_outcome     TEXT NOT NULL,
  notes            TEXT NOT NULL,
  next_date        TEXT CHECK (next_date GLOB '????-??-??'),
  trigger_owner    TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  minutes_revision INTEGER NOT NULL,
  fingerprint      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE signature (
  id               TEXT NOT NULL PRIMARY KEY,
  session          TEXT NOT NULL REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  side             TEXT NOT NULL CHECK (side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  person           TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  signed_at        TEXT NOT NULL,
  minutes_revision INTEGER NOT NULL,
  fingerprint      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker_note (
  id          TEXT NOT NULL PRIMARY KEY,
  agenda_item TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  text        TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE stretch (
  id          TEXT NOT NULL PRIMARY KEY,
  session     TEXT NOT NULL REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  agenda_item TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  since       TEXT NOT NULL,
  until       TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE poll (
  id          TEXT NOT NULL PRIMARY KEY,
  session     TEXT NOT NULL REFERENCES planning_session (id) DEFERRABLE INITIALLY DEFERRED,
  agenda_item TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  title       TEXT NOT NULL CHECK (trim(title) <> ''),
  form        TEXT NOT NULL CHECK (form IN ('AGREE', 'SCORE', 'DOTS', 'RANK')),
  options     TEXT NOT NULL,
  dots        INTEGER NOT NULL CHECK (dots BETWEEN 0 AND 20)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot (
  id     TEXT NOT NULL PRIMARY KEY,
  poll   TEXT NOT NULL REFERENCES poll (id) DEFERRABLE INITIALLY DEFERRED,
  side   TEXT NOT NULL CHECK (side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  choice TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE clarification (
  id          TEXT NOT NULL PRIMARY KEY,
  selection   TEXT NOT NULL REFERENCES selection (id) DEFERRABLE INITIALLY DEFERRED,
  number      INTEGER NOT NULL,
  question    TEXT NOT NULL CHECK (trim(question) <> ''),
  answer      TEXT NOT NULL,
  answered_on TEXT CHECK (answered_on GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE consensus_score (
  id        TEXT NOT NULL PRIMARY KEY,
  vendor    TEXT NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  criterion TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
  value     REAL NOT NULL,
  note      TEXT NOT NULL CHECK (trim(note) <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE cost_line (
  id          TEXT NOT NULL PRIMARY KEY,
  vendor      TEXT NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  year        INTEGER NOT NULL CHECK (year BETWEEN 0 AND 10),
  category    TEXT NOT NULL CHECK (category IN ('LICENCE', 'IMPLEMENTATION', 'INTEGRATION', 'HARDWARE', 'TELEPHONY_USAGE', 'TRAINING', 'INTERNAL_EFFORT', 'MIGRATION', 'SUPPORT', 'EXIT', 'RISK_ALLOWANCE', 'TOTAL')),
  amount      TEXT NOT NULL,
  amount_low  TEXT,
  amount_high TEXT,
  assumption  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
  id                TEXT NOT NULL PRIMARY KEY,
  selection         TEXT NOT NULL REFERENCES selection (id) DEFERRABLE INITIALLY DEFERRED,
  label             TEXT NOT NULL,
  title             TEXT NOT NULL CHECK (trim(title) <> ''),
  kind              TEXT NOT NULL CHECK (kind IN ('MANDATORY', 'WEIGHTED', 'COST', 'INFORMATION')),
  owner_side        TEXT NOT NULL CHECK (owner_side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  parent            TEXT REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
  anchors           TEXT NOT NULL,
  requirements      TEXT NOT NULL,
  evidence_expected TEXT NOT NULL,
  number            INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_reference (
  id        TEXT NOT NULL PRIMARY KEY,
  vendor    TEXT NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  customer  TEXT NOT NULL CHECK (trim(customer) <> ''),
  questions TEXT NOT NULL,
  answers   TEXT NOT NULL,
  date      TEXT CHECK (date GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE demo_scenario (
  id        TEXT NOT NULL PRIMARY KEY,
  selection TEXT NOT NULL REFERENCES selection (id) DEFERRABLE INITIALLY DEFERRED,
  number    INTEGER NOT NULL,
  title     TEXT NOT NULL CHECK (trim(title) <> ''),
  script    TEXT NOT NULL,
  minutes   INTEGER NOT NULL,
  criteria  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluator (
  id               TEXT NOT NULL PRIMARY KEY,
  selection        TEXT NOT NULL REFERENCES selection (id) DEFERRABLE INITIALLY DEFERRED,
  person           TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  side             TEXT NOT NULL CHECK (side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  role             TEXT NOT NULL,
  declaration      TEXT NOT NULL CHECK (declaration IN ('NOT_GIVEN', 'NONE', 'DECLARED_MANAGED', 'RECUSED')),
  declaration_text TEXT NOT NULL,
  declared_on      TEXT CHECK (declared_on GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE former_weights (
  id        TEXT NOT NULL PRIMARY KEY,
  selection TEXT NOT NULL REFERENCES selection (id) DEFERRABLE INITIALLY DEFERRED,
  decision  TEXT NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  locked_at TEXT NOT NULL,
  hash      TEXT NOT NULL,
  weights   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
  id        TEXT NOT NULL PRIMARY KEY,
  evaluator TEXT NOT NULL REFERENCES evaluator (id) DEFERRABLE INITIALLY DEFERRED,
  criterion TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
  against   TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
  ratio     REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mandatory_result (
  id              TEXT NOT NULL PRIMARY KEY,
  vendor          TEXT NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  criterion       TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
  result          TEXT NOT NULL CHECK (result IN ('NOT_ASSESSED', 'PASS', 'CONDITION', 'FAIL')),
  note            TEXT NOT NULL,
  condition_owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  condition_due   TEXT CHECK (condition_due GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE score (
  id        TEXT NOT NULL PRIMARY KEY,
  evaluator TEXT NOT NULL REFERENCES evaluator (id) DEFERRABLE INITIALLY DEFERRED,
  vendor    TEXT NOT NULL REFERENCES vendor (id) DEFERRABLE INITIALLY DEFERRED,
  criterion TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
  value     REAL,
  comment   TEXT NOT NULL,
  stage     TEXT NOT NULL CHECK (stage IN ('PAPER', 'DEMO', 'REFERENCE', 'FINAL')),
  locked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE selection (
  id                TEXT NOT NULL PRIMARY KEY,
  code              TEXT NOT NULL,
  title             TEXT NOT NULL CHECK (trim(title) <> ''),
  scope             TEXT NOT NULL,
  requirements      TEXT NOT NULL,
  budget            TEXT NOT NULL,
  state             TEXT NOT NULL CHECK (state IN ('DRAFT', 'WEIGHTS_LOCKED', 'ISSUED', 'RESPONSES_IN', 'INDIVIDUAL_SCORING', 'CONSENSUS', 'RECOMMENDATION', 'DECIDED', 'CLOSED', 'CANCELLED')),
  scale_max         INTEGER NOT NULL CHECK (scale_max BETWEEN 1 AND 100),
  cost_rule         TEXT NOT NULL CHECK (cost_rule IN ('F1', 'F2', 'F3', 'F4')),
  weight_method     TEXT NOT NULL CHECK (weight_method IN ('DIRECT', 'SWING', 'RANK_ORDER_CENTROID', 'AHP')),
  rollup            TEXT NOT NULL CHECK (rollup IN ('SIDE_BALANCED', 'CONSENSUS')),
  discount_rate     REAL NOT NULL,
  cost_years        INTEGER NOT NULL CHECK (cost_years BETWEEN 0 AND 10),
  cost_best         TEXT,
  cost_worst        TEXT,
  cost_sealed       INTEGER NOT NULL CHECK (cost_sealed IN (0, 1)),
  owner_double      INTEGER NOT NULL CHECK (owner_double IN (0, 1)),
  robust_lead       REAL CHECK (robust_lead >= 0),
  robust_flip       REAL CHECK (robust_flip >= 0),
  fragile_lead      REAL CHECK (fragile_lead >= 0),
  fragile_flip      REAL CHECK (fragile_flip >= 0),
  weights_locked_at TEXT,
  weights_hash      TEXT NOT NULL,
  revealed          INTEGER NOT NULL CHECK (revealed IN (0, 1)),
  initiative        TEXT REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  opened_by         TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  decided_by        TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  recommendation    TEXT NOT NULL,
  lessons           TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE vendor (
  id               TEXT NOT NULL PRIMARY KEY,
  selection        TEXT NOT NULL REFERENCES selection (id) DEFERRABLE INITIALLY DEFERRED,
  letter           TEXT NOT NULL,
  title            TEXT NOT NULL CHECK (trim(title) <> ''),
  product          TEXT NOT NULL,
  status           TEXT NOT NULL CHECK (status IN ('INVITED', 'DECLINED', 'RESPONDED', 'EXCLUDED', 'SHORTLISTED', 'SELECTED', 'NOT_SELECTED')),
  excluded_because TEXT NOT NULL,
  strengths        TEXT NOT NULL,
  weaknesses       TEXT NOT NULL,
  debrief          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE weight (
  id        TEXT NOT NULL PRIMARY KEY,
  criterion TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
  "set"     TEXT NOT NULL CHECK ("set" IN ('IT', 'CC', 'JOINT')),
  points    REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE accomplishment (
  id    TEXT NOT NULL PRIMARY KEY,
  code  TEXT NOT NULL,
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  who   TEXT NOT NULL,
  month TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE business_event (
  id                TEXT NOT NULL PRIMARY KEY,
  code              TEXT NOT NULL,
  title             TEXT NOT NULL CHECK (trim(title) <> ''),
  type              TEXT NOT NULL CHECK (type IN ('PRODUCT', 'PROMOTION', 'PRICE', 'POLICY', 'PUBLIC_STATEMENT', 'PUBLIC_WORKS', 'IT_CHANGE', 'CLOSING', 'REGULATION')),
  department        TEXT NOT NULL,
  owner             TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  entered           TEXT CHECK (entered GLOB '????-??-??'),
  starts            TEXT NOT NULL CHECK (starts GLOB '????-??-??'),
  ends              TEXT CHECK (ends GLOB '????-??-??'),
  audience          INTEGER,
  rate_low          REAL,
  rate_likely       REAL,
  rate_high         REAL,
  forecast          TEXT NOT NULL,
  expected          TEXT NOT NULL,
  expected_contacts INTEGER,
  aht_effect        TEXT NOT NULL,
  channels          TEXT NOT NULL,
  notice_days       INTEGER NOT NULL,
  readiness         TEXT NOT NULL CHECK (readiness IN ('ANNOUNCED', 'IN_PREPARATION', 'READY', 'AT_RISK', 'LIVE', 'DONE', 'REACTED', 'BLINDSIDED')),
  actual_contacts   INTEGER,
  lesson            TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE change_plan (
  id                 TEXT NOT NULL PRIMARY KEY,
  initiative         TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  target_group       TEXT NOT NULL CHECK (trim(target_group) <> ''),
  date               TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  awareness          INTEGER NOT NULL CHECK (awareness BETWEEN 0 AND 5),
  desire             INTEGER NOT NULL CHECK (desire BETWEEN 0 AND 5),
  knowledge          INTEGER NOT NULL CHECK (knowledge BETWEEN 0 AND 5),
  ability            INTEGER NOT NULL CHECK (ability BETWEEN 0 AND 5),
  reinforcement      INTEGER NOT NULL CHECK (reinforcement BETWEEN 0 AND 5),
  sponsor            TEXT NOT NULL,
  next_act           TEXT NOT NULL,
  reinforcement_date TEXT CHECK (reinforcement_date GLOB '????-??-??')
) STRICT, WITHOUT ROWID;

CREATE TABLE hot_button (
  id         TEXT NOT NULL PRIMARY KEY,
  code       TEXT NOT NULL,
  title      TEXT NOT NULL CHECK (trim(title) <> ''),
  raised_by  TEXT NOT NULL,
  side       TEXT NOT NULL CHECK (side IN ('IT', 'CC', 'JOINT', 'PMO', 'FINANCE', 'MARKETING', 'PROCUREMENT', 'OPERATIONS')),
  channel    TEXT NOT NULL,
  severity   TEXT NOT NULL CHECK (severity IN ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
  affected   TEXT NOT NULL,
  first_seen TEXT NOT NULL CHECK (first_seen GLOB '????-??-??'),
  workaround TEXT NOT NULL,
  owner      TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  linked     TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('NEW', 'IN_WORK', 'ESCALATED', 'RESOLVED', 'PROMOTED', 'CLOSED_WITHOUT_FIX'))
) STRICT, WITHOUT ROWID;

CREATE TABLE occurrence (
  id          TEXT NOT NULL PRIMARY KEY,
  routine     TEXT NOT NULL REFERENCES routine (id) DEFERRABLE INITIALLY DEFERRED,
  due         TEXT NOT NULL CHECK (due GLOB '????-??-??'),
  fired_by    TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  done        TEXT CHECK (done GLOB '????-??-??'),
  evidence    TEXT NOT NULL,
  skip_reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outage (
  id             TEXT NOT NULL PRIMARY KEY,
  code           TEXT NOT NULL,
  title          TEXT NOT NULL CHECK (trim(title) <> ''),
  severity       TEXT NOT NULL CHECK (severity IN ('SEV_1', 'SEV_2', 'SEV_3')),
  planned        INTEGER NOT NULL CHECK (planned IN (0, 1)),
  date           TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  notified_after INTEGER,
  estimate       INTEGER,
  duration       INTEGER NOT NULL,
  updates        TEXT NOT NULL,
  cause          TEXT NOT NULL,
  owner          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  vendor         TEXT NOT NULL,
  contacts_lost  INTEGER,
  degraded_mode  TEXT NOT NULL,
  review         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE routine (
  id               TEXT NOT NULL PRIMARY KEY,
  code             TEXT NOT NULL,
  title            TEXT NOT NULL CHECK (trim(title) <> ''),
  purpose          TEXT NOT NULL,
  type             TEXT NOT NULL CHECK (type IN ('SESSION', 'REVIEW', 'TRIAGE', 'EXCHANGE', 'SHADOWING', 'BRIEFING', 'EXERCISE', 'INTAKE', 'NOTIFICATION', 'SURVEY', 'SOCIAL')),
  cue              TEXT NOT NULL CHECK (cue IN ('CALENDAR_RULE', 'EVENT', 'THRESHOLD')),
  rule             TEXT NOT NULL,
  if_then          TEXT NOT NULL,
  trigger_owner    TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  backup           TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  participants     TEXT NOT NULL,
  steps            TEXT NOT NULL,
  hours            TEXT NOT NULL,
  reward_when_done TEXT NOT NULL,
  if_missed        TEXT NOT NULL,
  adherence        TEXT NOT NULL,
  state            TEXT NOT NULL CHECK (state IN ('PROPOSED', 'ACTIVE', 'AT_RISK', 'PAUSED', 'RETIRED'))
) STRICT, WITHOUT ROWID;

CREATE TABLE shadowing (
  id        TEXT NOT NULL PRIMARY KEY,
  code      TEXT NOT NULL,
  date      TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  title     TEXT NOT NULL CHECK (trim(title) <> ''),
  length    TEXT NOT NULL,
  learnings TEXT NOT NULL,
  linked    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE skills_exchange (
  id        TEXT NOT NULL PRIMARY KEY,
  code      TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('IT_TO_CC', 'CC_TO_IT')),
  title     TEXT NOT NULL CHECK (trim(title) <> ''),
  date      TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  reach     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE survey (
  id    TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  date  TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  note  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_result (
  id          TEXT NOT NULL PRIMARY KEY,
  statement   TEXT NOT NULL REFERENCES survey_statement (id) DEFERRABLE INITIALLY DEFERRED,
  "group"     TEXT NOT NULL CHECK ("group" IN ('CC_MANAGEMENT', 'CC_FRONTLINE', 'IT_MANAGEMENT', 'IT_STAFF')),
  answers     INTEGER NOT NULL,
  mean_today  REAL,
  mean_wanted REAL
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_statement (
  id     TEXT NOT NULL PRIMARY KEY,
  code   TEXT NOT NULL,
  survey TEXT NOT NULL REFERENCES survey (id) DEFERRABLE INITIALLY DEFERRED,
  title  TEXT NOT NULL CHECK (trim(title) <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE uat_round (
  id         TEXT NOT NULL PRIMARY KEY,
  code       TEXT NOT NULL,
  title      TEXT NOT NULL CHECK (trim(title) <> ''),
  initiative TEXT REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  date       TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  effort     TEXT NOT NULL,
  result     TEXT NOT NULL,
  sign_off   TEXT NOT NULL CHECK (sign_off IN ('PLANNED', 'NOT_ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'ACCEPTED'))
) STRICT, WITHOUT ROWID;

-- Whose file this is, as names and values.
CREATE TABLE file (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The highest number that each prefix of codes has ever had.
CREATE TABLE code_book (
  prefix  TEXT NOT NULL PRIMARY KEY,
  highest INTEGER NOT NULL CHECK (highest > 0)
) STRICT, WITHOUT ROWID;

-- What each table should contain: how many rows, and the sum of their SHA-256 digests modulo 2^256.
-- For the log: its last number and its last hash.

-- What is being typed and was not committed yet, by the field that it is typed in.
CREATE TABLE draft (
  field TEXT NOT NULL PRIMARY KEY,
  text  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every edit that was ever made, the newest last. hash = SHA-256 over the hash of the line before and
-- this line's values, each preceded by its length; so no line can change without all later ones changing.
CREATE TABLE edit_log (
  seq     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL,
  at      TEXT NOT NULL,
  person  TEXT NOT NULL,
  copy    TEXT NOT NULL,
  session TEXT NOT NULL,
  action  TEXT NOT NULL CHECK (action IN ('EDIT', 'UNDO', 'REDO', 'SEAL')),
  target  INTEGER NOT NULL,
  label   TEXT NOT NULL,
  hash    TEXT NOT NULL,
  digests TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT;
