#include "core/store/schema_steps.h"

namespace muying::store {

namespace {

// Clear columns hold ids, codes, dates, colours and states only; everything that says something about a
// person is in `sealed`. History is kept by triggers, so that no client can rewrite it; the BEFORE INSERT
// ones stop INSERT OR REPLACE, which deletes without firing delete triggers.
const QString version1 = QStringLiteral(R"sql(
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('administrator', 'doctor')),
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    created TEXT NOT NULL,
    kdf_operations INTEGER NOT NULL,
    kdf_memory INTEGER NOT NULL,
    salt BLOB NOT NULL,
    wrapped BLOB NOT NULL,
    wrapped_check BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER user_kept BEFORE DELETE ON user
BEGIN SELECT RAISE(ABORT, 'users are never deleted'); END;

CREATE TABLE subject (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('woman', 'pregnancy', 'child', 'clinic')),
    parent TEXT REFERENCES subject (id),
    opened TEXT NOT NULL,
    closed TEXT NOT NULL,
    colour TEXT NOT NULL CHECK (colour IN ('', 'green', 'yellow', 'orange', 'red')),
    purple INTEGER NOT NULL CHECK (purple IN (0, 1)),
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    due_date TEXT NOT NULL,
    status TEXT NOT NULL,
    version INTEGER NOT NULL,
    entry_sum BLOB NOT NULL,
    task_mac BLOB NOT NULL,
    sealed BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX subject_parent ON subject (parent) WHERE parent IS NOT NULL;
CREATE TRIGGER subject_kept BEFORE DELETE ON subject
BEGIN SELECT RAISE(ABORT, 'subjects are never deleted'); END;

CREATE TABLE entry (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL REFERENCES subject (id),
    form TEXT NOT NULL,
    date TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    voided INTEGER NOT NULL CHECK (voided IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_subject ON entry (subject);
CREATE INDEX entry_form_date ON entry (form, date);
CREATE TRIGGER entry_kept BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are voided, never deleted'); END;
CREATE TRIGGER entry_forward BEFORE UPDATE ON entry
WHEN NEW.id <> OLD.id OR NEW.subject <> OLD.subject OR NEW.form <> OLD.form OR NEW.version <= OLD.version
BEGIN SELECT RAISE(ABORT, 'entries only move to a newer version'); END;

CREATE TABLE entry_version (
    entry TEXT NOT NULL REFERENCES entry (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    voided INTEGER NOT NULL CHECK (voided IN (0, 1)),
    sealed BLOB NOT NULL,
    UNIQUE (entry, version)
) STRICT;
CREATE TRIGGER entry_version_unchanged BEFORE UPDATE ON entry_version
BEGIN SELECT RAISE(ABORT, 'versions are never changed'); END;
CREATE TRIGGER entry_version_kept BEFORE DELETE ON entry_version
BEGIN SELECT RAISE(ABORT, 'versions are never deleted'); END;
CREATE TRIGGER entry_version_once BEFORE INSERT ON entry_version
WHEN EXISTS (SELECT 1 FROM entry_version WHERE entry = NEW.entry AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'versions are never replaced'); END;

CREATE TABLE draft (
    subject TEXT NOT NULL,
    form TEXT NOT NULL,
    entry TEXT NOT NULL,
    author TEXT NOT NULL REFERENCES user (id),
    saved_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (subject, form, entry, author)
) STRICT;

CREATE TABLE task (
    subject TEXT NOT NULL REFERENCES subject (id),
    code TEXT NOT NULL,
    key TEXT NOT NULL,
    from_date TEXT NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'missed', 'not_applicable')),
    form TEXT NOT NULL,
    form_key TEXT NOT NULL,
    done_entry TEXT NOT NULL,
    PRIMARY KEY (subject, code, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_open ON task (due) WHERE state = 'open';

CREATE TABLE event (
    run TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq >= 1),
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (run, seq)
) STRICT;
CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER event_once BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE run = NEW.run AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END;

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    action TEXT NOT NULL,
    target BLOB NOT NULL,
    prev BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is never deleted'); END;
CREATE TRIGGER audit_once BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the audit is never replaced'); END;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    clear TEXT,
    sealed BLOB,
    CHECK ((clear IS NULL) <> (sealed IS NULL))
) STRICT, WITHOUT ROWID;
)sql");

} // namespace

const std::vector<SchemaStep>& schemaSteps() {
    static const std::vector<SchemaStep> steps = {
        {1, QStringLiteral("the first schema"), version1},
    };
    return steps;
}

} // namespace muying::store
