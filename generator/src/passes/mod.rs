//! The passes: each takes the IR and changes one thing about it, in the order of [`run`].

mod alternatives;
mod arguments;
mod events;
mod expand;
mod ids;
mod merge;
mod place_in_memory;
mod prune;
mod returned;
mod share;
#[cfg(test)]
mod tests;
mod unfold;

use crate::diagnostic::Diagnostics;
use crate::ir::Ir;
use crate::names::Lock;

/// Runs all passes. What the lock has of their decisions stays as it was.
///
/// # Errors
/// What a pass can't make sense of, with its place in the document.
pub fn run(ir: Ir, lock: &Lock) -> Result<Ir, Diagnostics> {
    let ir = merge::run(ir)?;
    let ir = prune::run(ir);
    let ir = unfold::run(ir, lock)?;
    let ir = ids::run(ir);
    let ir = share::run(ir, lock);
    let ir = arguments::run(ir, lock)?;
    let ir = returned::run(ir);
    let ir = expand::run(ir);
    Ok(place_in_memory::run(ir, lock))
}

/// The last pass, which needs nothing of what comes after: its faults are told together with those of the names.
pub fn events(ir: Ir, faults: &mut Diagnostics) -> Ir {
    events::run(ir, faults)
}
