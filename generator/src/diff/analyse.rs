//! Two documents of one API, read and named one after the other.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::document;
use crate::names::{FunctionName, Lock};
use crate::overlay::Overlay;
use crate::{Analysis, analyse_corrected};

/// Reads the earlier document. Of the corrections, which are those of the later one, those apply that find something
/// to correct.
///
/// # Errors
/// All faults of the first stage that finds any, each with its place.
pub fn analyse_old(
    document: &[u8],
    overlay: Option<&Overlay>,
    recorded: &Lock,
) -> Result<Analysis, Diagnostics> {
    let mut value = document::load(document)?;
    if let Some(overlay) = overlay {
        overlay.apply_where_due(&mut value)?;
    }
    analyse_corrected(value, recorded, &mut |_| {})
}

/// Reads the later document. What the earlier one has keeps its name, its arguments and where it stands, and what is new
/// gets what is recorded for it, if there is anything.
///
/// # Errors
/// All faults of the first stage that finds any, each with its place.
pub fn analyse_new(
    document: &[u8],
    overlay: Option<&Overlay>,
    old: &Analysis,
    recorded: &Lock,
) -> Result<Analysis, Diagnostics> {
    let mut value = document::load(document)?;
    if let Some(overlay) = overlay {
        overlay.apply(&mut value)?;
    }
    analyse_corrected(value, &lock_after(old, recorded), &mut |_| {})
}

fn lock_after(old: &Analysis, recorded: &Lock) -> Lock {
    let mut lock = old.lock();
    let taken: BTreeSet<String> = lock.types.values().map(|name| name.name.clone()).collect();
    for (place, name) in &recorded.types {
        if !taken.contains(&name.name) {
            let entry = lock.types.entry(place.clone());
            entry.or_insert_with(|| name.clone());
        }
    }
    let taken: BTreeSet<FunctionName> = lock.operations.values().flatten().cloned().collect();
    for (id, names) in &recorded.operations {
        if !names.iter().any(|name| taken.contains(name)) {
            let entry = lock.operations.entry(id.clone());
            entry.or_insert_with(|| names.clone());
        }
    }
    // The earlier document was read with these, so they can only have more to say.
    lock.arguments.extend(recorded.arguments.clone());
    lock.nested.extend(recorded.nested.clone());
    lock.homes.extend(recorded.homes.clone());
    lock
}
