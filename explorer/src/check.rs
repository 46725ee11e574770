//! What is wrong with a call: the mock's check of what would be sent.

use serde::Serialize;
use stripe_mock::inspect;

use crate::call::Call;
use crate::request::Prepared;

/// A fault of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The parameter as Stripe names it: `items[0][price]`. None for the request as a whole.
    pub param: Option<String>,
    /// What is wrong.
    pub message: String,
}

/// All that is wrong with a call.
pub fn faults(call: &Call, prepared: &Prepared) -> Vec<Fault> {
    let missing = prepared.operation.path.iter().filter(|param| {
        call.path
            .get(&param.name)
            .is_none_or(|given| given.is_empty())
    });
    let missing = missing.map(|param| Fault {
        param: Some(param.name.clone()),
        message: format!("The path needs `{}`.", param.name),
    });
    let files: Vec<&str> = prepared.file.iter().map(|(name, _)| *name).collect();
    let findings = inspect::check(prepared.model, &prepared.text(), &files);
    let refused = findings.refusals.into_iter().map(|refusal| Fault {
        param: refusal.param,
        message: refusal.message,
    });
    missing.chain(refused).collect()
}
