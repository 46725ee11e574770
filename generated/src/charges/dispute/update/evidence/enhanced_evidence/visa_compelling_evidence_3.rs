// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.enhanced_evidence.visa_compelling_evidence_3` of [`charges::dispute::update`](fn@crate::charges::dispute::update) takes.

pub mod disputed_transaction;
pub mod prior_undisputed_transaction;

pub use crate::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::{
    DisputedTransaction, PriorUndisputedTransaction,
};
