// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence.enhanced_evidence.visa_compelling_evidence_3.prior_undisputed_transaction` of [`Dispute`](crate::Dispute).

pub use crate::payment_method::card::wallet::masterpass::ShippingAddress;
