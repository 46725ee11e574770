// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.enhanced_evidence` of [`charges::dispute::update`](fn@crate::charges::dispute::update) takes.

pub mod visa_compelling_evidence_3;

pub use crate::disputes::update::evidence::enhanced_evidence::{
    VisaCompellingEvidence3, VisaCompliance,
};
